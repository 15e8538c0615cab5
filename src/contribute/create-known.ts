import type { Names } from '../domain/actor.ts';
import { languages } from '../domain/language.ts';
import type { RecordIndex } from '../records/record-index.ts';
import { toUsedSources } from '../records/join/used-sources.ts';
import { hashWords } from './known.ts';
import type { Known, KnownName, KnownRole, KnownSource } from './known.ts';

interface Named {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
}

function toSpellings({ names, aliases }: Named): string[] {
  return [names.kk, names.ru, names.en, ...aliases];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** The roles of persons on days that are known: on one day a person has one. */
function createRoles({ entries, actorById }: RecordIndex): KnownRole[] {
  return entries
    .filter(({ data }) => isDay(data.date))
    .flatMap(({ id, data }) =>
      data.actors.flatMap(({ actor, role, organization }): KnownRole[] => {
        if (role === undefined || actorById.get(actor)?.data.type !== 'person') return [];
        const named = { entry: id, actor, organization, date: data.date, role };
        return [JSON.parse(JSON.stringify(named)) as KnownRole];
      }),
    );
}

/** What a form must know of the records of the archive. */
export function createKnown(records: RecordIndex): Known {
  const { actors, services, places, describedSources, entries } = records;
  return {
    actors: actors.map(({ data }) => ({ id: data.id, type: data.type, spellings: toSpellings(data) })),
    services: services.map(({ data }) => ({ id: data.id, type: data.type, spellings: toSpellings(data) })),
    places: places.map(({ data }) => ({ id: data.id, type: data.zone, spellings: toSpellings(data) })),
    sources: describedSources.map(({ data: { id, publisher, title, url, owner, language } }): KnownSource => {
      return JSON.parse(JSON.stringify({ id, publisher, title, url, owner, language })) as KnownSource;
    }),
    entries: entries.map(({ data }) => ({
      id: data.id,
      kind: data.kind,
      date: data.date,
      title: hashWords(data.title),
      actors: data.actors.map(({ actor }) => actor),
      sources: toUsedSources(data),
    })),
    quotes: entries.flatMap(({ data }) =>
      data.quotes.map(({ exact, source }) => ({ words: hashWords(exact), source, entry: data.id })),
    ),
    roles: createRoles(records),
  };
}

/** Titles of entries in Kazakh, Russian and English, so that one can be found by any of them. */
export function createKnownTitles({ entries, translationsByEntry }: RecordIndex): readonly KnownName[] {
  return entries.map(({ id, data }) => {
    const titles = new Map<string, string>([[data.language, data.title]]);
    for (const { language, data: translation } of translationsByEntry.get(id) ?? [])
      titles.set(language, translation.title);
    return { id, type: 'entry', spellings: languages.map((language) => titles.get(language) ?? data.title) };
  });
}
