import { type ChartData, type ChartEntry } from '../chart/chart-data.ts';
import type { Archive } from '../domain/archive.ts';
import { confidences, type Entry, entryKinds, explanations } from '../domain/entry.ts';
import { entryFacets, toFacetValues } from '../domain/entry-facets.ts';
import { type Language, toReadersText } from '../domain/language.ts';
import { leadQuote } from '../domain/quote.ts';
import { compareNames } from '../i18n/compare-names.ts';
import { wordsIn } from '../i18n/words.ts';

type Named = readonly (readonly [value: string, name: string])[];

/** Names in the alphabetical order of the language, only of what the entries have. */
function sortNames(names: Named, used: ReadonlySet<string>, language: Language): Named {
  const compare = compareNames(language);
  return names.filter(([value]) => used.has(value)).sort((a, b) => compare(a[1], b[1]));
}

function nameFacets({ entries, actors, services, places }: Archive, language: Language): ChartData['facets'] {
  const words = wordsIn(language);
  const values = entries.map(toFacetValues);
  const usedIn = (facet: (typeof entryFacets)[number]) => new Set(values.flatMap((one) => one[facet]));
  const named = (records: readonly { id: string; names: Record<Language, string> }[]): Named =>
    records.map(({ id, names }) => [id, names[language]]);
  const inOrder = (names: Named, used: ReadonlySet<string>): Named => names.filter(([value]) => used.has(value));
  return {
    kind: inOrder(
      entryKinds.map((kind) => [kind, words.kindsPlural[kind]]),
      usedIn('kind'),
    ),
    actor: sortNames(named(actors), usedIn('actor'), language),
    service: sortNames(named(services), usedIn('service'), language),
    place: sortNames(named(places), usedIn('place'), language),
    explanation: inOrder(
      explanations.map((explanation) => [explanation, words.explanations[explanation]]),
      usedIn('explanation'),
    ),
    confidence: inOrder(
      confidences.map((confidence) => [confidence, words.confidences[confidence].name]),
      usedIn('confidence'),
    ),
  };
}

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
