import { type ChartData, type ChartEntry } from '../chart/chart-data.ts';
import type { Archive } from '../domain/archive.ts';
import type { Entry } from '../domain/entry.ts';
import { entryFacets, toFacetValues } from '../domain/entry-facets.ts';
import { type Language, toReadersText } from '../domain/language.ts';
import { leadQuote } from '../domain/quote.ts';
import { wordsIn } from '../i18n/words.ts';
import { nameFacets } from './name-facets.ts';

function nameWho({ participants }: Entry, language: Language): string | undefined {
  const names = participants.map(({ actor, role }) => {
    const then = role && toReadersText(role, language)?.text;
    return then === undefined ? actor.names[language] : `${actor.names[language]}, ${then}`;
  });
  return names.length === 0 ? undefined : names.join('; ');
}

/** What the chart's cards and filters know, in the reader's language. */
export function createChartData(archive: Archive, language: Language): ChartData {
  const { entries } = archive;
  const words = wordsIn(language);
  const facets = nameFacets(archive, language);
  const numberOf = new Map(entries.map((entry, number) => [entry, number]));
  const places = Object.fromEntries(
    entryFacets.map((facet) => [facet, new Map(facets[facet].map(([value], place) => [value, place]))]),
  );
  return {
    facets,
    entries: entries.map((entry): ChartEntry => {
      const values = toFacetValues(entry);
      const who = nameWho(entry, language);
      const quote = leadQuote(entry.quotes) ?? entry.quotes[0];
      return {
        id: entry.id,
        date: entry.date.text,
        values: entryFacets.map((facet) => values[facet].map((value) => places[facet]?.get(value) ?? 0)),
        ...(who === undefined ? {} : { who }),
        ...(quote === undefined ? {} : { quote: [quote.exact, quote.language] as const }),
        relations: entry.relations.flatMap(({ kind, direction, to }) => {
          const number = numberOf.get(to);
          return number === undefined ? [] : [[number, words.relations[kind][direction]] as const];
        }),
      };
    }),
  };
}
