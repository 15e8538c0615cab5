import type { RecordIndex } from './record-index.ts';

/** How much was read, for the closing line of a report. */
export interface RecordCounts {
  readonly entries: number;
  readonly quotes: number;
  readonly translations: number;
  readonly threads: number;
  readonly actors: number;
  readonly sources: number;
  /** Fields of entries and sources that were looked for and not found, and say so. */
  readonly unknown: number;
}

export function countRecords(records: RecordIndex): RecordCounts {
  const { entries, entryTranslations, threads, threadTranslations, actors, describedSources } = records;
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return {
    entries: entries.length,
    quotes: sum(entries.map(({ data }) => data.quotes.length)),
    translations: entryTranslations.length + threadTranslations.length,
    threads: threads.length,
    actors: actors.length,
    sources: describedSources.length,
    unknown: sum([...entries, ...describedSources].map(({ data }) => data.unknown.length)),
  };
}
