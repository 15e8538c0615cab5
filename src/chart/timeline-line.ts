import type { EntryKind } from '../domain/entry.ts';

/** What a list of entries shows of one, in the reader's language. */
export interface TimelineLine {
  readonly id: string;
  /** In words. */
  readonly date: string;
  readonly kind: EntryKind;
  /** The kind in words, with what distinguishes the entry within it. */
  readonly kindWords: string;
  readonly title: string;
  /** BCP 47 tag of title and summary when they are not in the reader's language. */
  readonly language?: string;
  /** Of an entry that leads with words of its own; those that lead with a quote have none. */
  readonly summary?: string;
  readonly quote?: TimelineQuote;
  /** True for an outage of which the very day is not known. */
  readonly isRough?: boolean;
}

export interface TimelineQuote {
  readonly id: string;
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly translation?: string;
  /** Name of the speaker, or words for one who is not named. */
  readonly speaker: string;
  /** Role and body then, behind the name. */
  readonly role?: string;
}

/** How many lines one file holds. */
export const linesInFile = 40;
