import type { Entry } from './entry.ts';
import type { Thread } from './thread.ts';

/** How many entries of a thread stand on one page. */
export const entriesOnPage = 20;

/** A stretch of a thread's path. */
export interface ThreadPage {
  /** From 1. */
  readonly number: number;
  readonly entries: readonly Entry[];
  /** Place of its first entry in the thread, from 1. */
  readonly first: number;
  /** Place of its last entry. */
  readonly last: number;
}

/** A thread in pages, in its reading order; one page at the least. */
export function toThreadPages({ entries }: Thread): readonly [ThreadPage, ...ThreadPage[]] {
  const toPage = (number: number): ThreadPage => {
    const start = (number - 1) * entriesOnPage;
    const stretch = entries.slice(start, start + entriesOnPage);
    return { number, entries: stretch, first: start + 1, last: start + stretch.length };
  };
  const further = Math.max(0, Math.ceil(entries.length / entriesOnPage) - 1);
  return [toPage(1), ...Array.from({ length: further }, (_, index) => toPage(index + 2))];
}
