import type { Archive } from '../domain/archive.ts';
import { compareDates, compareText } from '../domain/edtf-date.ts';
import { createEntryToFill } from './join/create-entry.ts';
import { createLookUps } from './join/create-look-ups.ts';
import { createQuote } from './join/create-quotes.ts';
import { createThreads } from './join/create-threads.ts';
import { fillRelations } from './join/fill-relations.ts';
import { toNewestDay } from './join/newest-day.ts';
import { createResolver } from './join/resolver.ts';
import type { RecordIndex } from './record-index.ts';

/**
 * Joins records into the archive: ids become values, relations get their
 * inverses, look-ups are built. The records have passed all checks.
 * @throws Error for a reference that no check has followed
 */
export function createArchive(records: RecordIndex): Archive {
  const resolver = createResolver(records);
  const translationsOf = (id: string) => records.translationsByEntry.get(id) ?? [];
  const filling = records.entries
    .map((file) => createEntryToFill(file, translationsOf(file.id), resolver))
    .sort((a, b) => compareDates(a.entry.date, b.entry.date) || compareText(a.entry.id, b.entry.id));
  for (const { file, entry, quotes } of filling) {
    const files = translationsOf(file.id);
    quotes.push(...file.data.quotes.map((quote) => createQuote(quote, entry, { files, resolver })));
  }
  fillRelations(filling, resolver);

  const entries = filling.map(({ entry }) => entry);
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  const quotes = entries.flatMap((entry) => entry.quotes);
  const threads = createThreads(records, entryById);
  return {
    entries,
    quotes,
    actors: [...resolver.actors.values()],
    services: [...resolver.services.values()],
    places: [...resolver.places.values()],
    sources: [...resolver.sources.values()],
    threads,
    entryById,
    actorById: resolver.actors,
    serviceById: resolver.services,
    placeById: resolver.places,
    sourceById: resolver.sources,
    threadById: new Map(threads.map((thread) => [thread.id, thread])),
    ...createLookUps(entries, quotes, threads),
    asOf: toNewestDay(entries, resolver.sources.values()),
  };
}
