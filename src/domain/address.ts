import type { Edition } from './edition.ts';
import type { Confidence, EntryKind, Explanation } from './entry.ts';

/**
 * Where a page of the archive stands below an edition: `e/dvk-ban.html`. An
 * address always names the file, so that it opens from a disk as from a server.
 */
export type PagePath = string;

export const homePath: PagePath = 'index.html';
export const oldestFirstPath: PagePath = 'oldest.html';
export const daysPath: PagePath = 'days.html';
export const actorsPath: PagePath = 'actors.html';
export const servicesPath: PagePath = 'services.html';
export const placesPath: PagePath = 'places.html';
export const threadsPath: PagePath = 'threads.html';
export const sourcesPath: PagePath = 'sources.html';
export const quotesPath: PagePath = 'quotes.html';
export const chartPath: PagePath = 'chart.html';
export const eveningsPath: PagePath = 'evenings.html';
export const reasonsPath: PagePath = 'reasons.html';
export const searchPath: PagePath = 'search.html';
export const searchHelpPath: PagePath = 'search-help.html';
export const aboutPath: PagePath = 'about.html';
export const methodPath: PagePath = 'method.html';
export const contributePath: PagePath = 'contribute.html';
export const contributeGuidePath: PagePath = 'contribute-guide.html';

export function entryPath(id: string): PagePath {
  return `e/${id}.html`;
}
/** The entry and its sources for reference managers, CSL-JSON. */
export function citationFilePath(entryId: string): PagePath {
  return `e/${entryId}.csl.json`;
}
/** The permalink of a quote: its entry, at the place of the quote. */
export function quotePath(entryId: string, quoteId: string): PagePath {
  return `${entryPath(entryId)}#${quoteId}`;
}
export function actorPath(id: string): PagePath {
  return `a/${id}.html`;
}
export function servicePath(id: string): PagePath {
  return `s/${id}.html`;
}
export function placePath(id: string): PagePath {
  return `p/${id}.html`;
}
/** A thread, or one of the pages that follow its first. */
export function threadPath(id: string, page = 1): PagePath {
  return page === 1 ? `t/${id}.html` : `t/${id}/${page}.html`;
}
export function sourcePath(id: string): PagePath {
  return `r/${id}.html`;
}
export function yearPath(year: number): PagePath {
  return `y/${year}.html`;
}
export function kindPath(kind: EntryKind): PagePath {
  return `k/${kind}.html`;
}
export function explanationPath(explanation: Explanation): PagePath {
  return `x/${explanation}.html`;
}
export function confidencePath(confidence: Confidence): PagePath {
  return `c/${confidence}.html`;
}
/** A day of the year (`03-13`) on the page of all of them. */
export function dayPath(day: string): PagePath {
  return `${daysPath}#day-${day}`;
}
export function quotesOfYearPath(year: number): PagePath {
  return `q/${year}.html`;
}

/** A file of the whole site, from its root: `kk/e/dvk-ban.html`. */
export function siteFile(edition: Edition, path: PagePath): string {
  return `${edition}/${path}`;
}

/** The link from one file of the site to another, so that the same files serve at any address. */
export function relativeLink(from: string, to: string): string {
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = to.split('/');
  let shared = 0;
  while (shared < fromFolders.length && shared < toParts.length - 1 && fromFolders[shared] === toParts[shared])
    shared += 1;
  return '../'.repeat(fromFolders.length - shared) + toParts.slice(shared).join('/');
}
