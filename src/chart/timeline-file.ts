import type { EntryFacet } from '../domain/entry-facets.ts';
import type { TimelineColumns } from './timeline-columns.ts';

/** What narrowing the timeline needs before anything is shown; it comes with one file, on first use. */
export interface TimelineFile {
  readonly columns: TimelineColumns;
  readonly words: TimelineFilterWords;
}

/** In the reader's language; `{…}` is filled in by the island. */
export interface TimelineFilterWords {
  readonly facets: Readonly<Record<EntryFacet, string>>;
  readonly period: string;
  readonly anyYear: string;
  readonly chosen: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly found: string;
  readonly none: string;
  readonly looser: string;
  readonly without: string;
  readonly muchLooser: string;
  readonly more: string;
  readonly onChart: string;
  readonly refused: string;
  readonly translationOurs: string;
  /** Twelve names, as they stand with a year and as they stand behind a day. */
  readonly months: readonly string[];
  readonly monthsOfDay: readonly string[];
  /** `{year}`, `{month}` and `{day}`. */
  readonly monthAndYear: string;
  readonly fullDate: string;
}
