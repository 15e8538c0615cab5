import { toYear } from '../../domain/edtf-date.ts';
import type { Entry } from '../../domain/entry.ts';

/** A Markdown link from `docs/` to the file in which an entry stands. */
export function linkToEntry(entry: Entry): string {
  return `[${entry.id}](../content/entries/${toYear(entry.date)}/${entry.id}.mdx)`;
}
