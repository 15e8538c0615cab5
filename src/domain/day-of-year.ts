import { compareDates, isExactDay } from './edtf-date.ts';
import type { Entry } from './entry.ts';

/** A day of any year, as it is written in an address: `03-13`. */
export type DayOfYear = string;

export interface EntriesOfDay {
  readonly day: DayOfYear;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

/** The day of the year of a `YYYY-MM-DD`. */
export function toDayOfYear(day: string): DayOfYear {
  return day.slice(5);
}

/** The days of the year, from January to December, on which something happened whose very day is known. */
export function groupByDayOfYear(entries: readonly Entry[]): readonly EntriesOfDay[] {
  const days = new Map<DayOfYear, Entry[]>();
  for (const entry of entries) {
    if (!isExactDay(entry.date) || entry.date.earliest === undefined) continue;
    const day = toDayOfYear(entry.date.earliest);
    const known = days.get(day);
    if (known === undefined) days.set(day, [entry]);
    else known.push(entry);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, ofDay]) => ({ day, entries: ofDay.toSorted((a, b) => compareDates(a.date, b.date)).toReversed() }));
}
