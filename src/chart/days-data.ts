import type { DayOfYear } from '../domain/day-of-year.ts';

/** One day of the year, with the newest entry of each of its two newest years: one of them is not of this year. */
export interface DayLine {
  readonly day: DayOfYear;
  /** The day in words: «13 наурыз». */
  readonly words: string;
  readonly entries: readonly DayEntry[];
  /** Years of all its entries, newest first, one for each entry. */
  readonly years: readonly number[];
}

export interface DayEntry {
  readonly year: number;
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title when it is not the reader's language. */
  readonly language?: string;
}

/** The days of one month that have entries, and the first day of the months that follow; `01-02` follows `12-31`. */
export interface DaysOfMonth {
  /** The month behind a day: «наурыз». */
  readonly month: string;
  /** Words with `{day}`, `{next}` and `{count}`. */
  readonly words: { readonly today: string; readonly coming: string; readonly more: string };
  readonly days: readonly DayLine[];
  readonly next: DayLine | undefined;
}

/** What there is to say of a day. */
export interface DayWords {
  readonly line: DayLine;
  readonly isToday: boolean;
  readonly entry: DayEntry;
  /** How many more entries of other years the day has. */
  readonly more: number;
}

/** Reads a day for somebody who lives in `thisYear`: an entry of that year is no memory. */
function toWords(line: DayLine, thisYear: number, isToday: boolean): DayWords | undefined {
  const entry = line.entries.find(({ year }) => year !== thisYear);
  if (entry === undefined) return undefined;
  return { line, isToday, entry, more: line.years.filter((year) => year !== thisYear).length - 1 };
}

/** What other years know of a day, else of the nearest that comes. */
export function findDay(
  { days, next }: Pick<DaysOfMonth, 'days' | 'next'>,
  today: DayOfYear,
  thisYear: number,
): DayWords | undefined {
  const ahead = [...days.filter(({ day }) => day >= today), ...(next === undefined ? [] : [next])];
  for (const line of ahead) {
    const words = toWords(line, thisYear, line.day === today);
    if (words !== undefined) return words;
  }
  return undefined;
}
