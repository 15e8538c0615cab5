import * as addresses from '../domain/address.ts';
import { entryKinds } from '../domain/entry.ts';
import { toThreadPages } from '../domain/thread-pages.ts';
import { toScript } from './script-expressions.ts';
import { archive, countByYear, quoteCountByYear } from './site.ts';

const pages: readonly addresses.PagePath[] = [
  ...Object.values(addresses).filter((value) => typeof value === 'string'),
  ...archive.entries.map(({ id }) => addresses.entryPath(id)),
  ...archive.threads.flatMap((thread) =>
    toThreadPages(thread).map(({ number }) => addresses.threadPath(thread.id, number)),
  ),
  ...archive.actors.map(({ id }) => addresses.actorPath(id)),
  ...archive.services.map(({ id }) => addresses.servicePath(id)),
  ...archive.places.map(({ id }) => addresses.placePath(id)),
  ...archive.sources.map(({ id }) => addresses.sourcePath(id)),
  ...entryKinds.map(addresses.kindPath),
  ...[...countByYear.keys()].map(addresses.yearPath),
  ...[...quoteCountByYear.keys()].map(addresses.quotesOfYearPath),
];

/** Every page below a language, for the page that says there is no such one. */
export const addressScripts: ReadonlyMap<string, string> = new Map([
  ['pages', toScript('pages', JSON.stringify(pages))],
]);
