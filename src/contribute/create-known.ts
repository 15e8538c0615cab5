import type { Names } from '../domain/actor.ts';
import type { RecordIndex } from '../records/record-index.ts';
import { toUsedSources } from '../records/join/used-sources.ts';
import { hashWords } from './known.ts';
import type { Known, KnownSource } from './known.ts';

interface Named {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
}

function toSpellings({ names, aliases }: Named): string[] {
  return [names.kk, names.ru, names.en, ...aliases];
}

/** What a form must know of the records of the archive. */
export function createKnown({ actors, services, places, describedSources, entries }: RecordIndex): Known {
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
  };
}
