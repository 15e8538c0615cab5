import type { TermGroup } from './related-terms.ts';

/** What of the index is needed before any question: each may be cut into pieces. */
export const coreParts = ['head', 'facts'] as const;
export type CorePart = (typeof coreParts)[number];

/** Says which files an index is in. All carry the version, so that files of two builds are never mixed. */
export interface IndexParts {
  /** Eight hexadecimal digits. */
  readonly version: string;
  /** How many pieces each part is in. */
  readonly pieces: Readonly<Record<CorePart, number>>;
}

/** Lines of one file, in the order of the documents. */
export const linesInShard = 5;

/** The small index of filter values and terms; bytes are strings, a character for a byte. */
export interface ValueParts {
  readonly head: string;
  readonly words: readonly string[];
  readonly shards: readonly string[];
  readonly ids: readonly string[];
  /** Of each document the numbers of its sources, as `packLists` has them. */
  readonly sources: string;
  readonly groups: readonly TermGroup[];
}

/** What stands beside a result, in the reader's language. */
export interface ResultLine {
  /** Below the language of the reader: `e/dvk-ban.html#ban`. */
  readonly path: string;
  /** Of the entry. */
  readonly title: string;
  /** In words. */
  readonly date: string;
  /** Speaker with the role then; absent for an entry. */
  readonly speaker?: string;
  /** Publisher, title and date of the source of a quote. */
  readonly source?: string;
  /** When the words are not the speaker's own: whose they are. */
  readonly voice?: string;
}

/** Id and name of what facets list by number. */
export interface FacetLabels {
  readonly speaker: readonly (readonly [id: string, name: string])[];
  readonly service: readonly (readonly [id: string, name: string])[];
}

/** The bytes of a string with a character for a byte. */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
