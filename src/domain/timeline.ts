import { compareDates, type DatePart, type EdtfDate, toYear } from './edtf-date.ts';
import type { Entry } from './entry.ts';

/** Entries of one month of a year, or those that belong to no one month of it. */
export interface TimelineMonth {
  /** 1–12; absent for what is known less exactly than to the month, or lasted longer. */
  readonly month: number | undefined;
  readonly entries: readonly Entry[];
  /** How many entries the archive holds for the month, whether they stand here or not. */
  readonly count: number;
}

export interface TimelineYear {
  readonly year: number;
  readonly months: readonly TimelineMonth[];
  /** How many entries the archive holds for the year. */
  readonly count: number;
}

/** True where a source names no more than a month, and that with doubt: `2018-06~`. */
function isDoubtfulMonth({ day, isApproximate, isUncertain }: DatePart): boolean {
  return day === undefined && (isApproximate || isUncertain);
}

/** The month, 1–12, in which all of a date lies; absent where it is not known for certain, or where there are several. */
export function toMonth(date: EdtfDate): number | undefined {
  const { earliest, latest } = date;
  if (earliest === undefined || latest === undefined || earliest.slice(0, 7) !== latest.slice(0, 7)) return undefined;
  const parts = date.form === 'single' ? [date.part] : [date.start, date.end];
  return parts.some((part) => part !== undefined && isDoubtfulMonth(part)) ? undefined : Number(earliest.slice(5, 7));
}

/** What belongs to no one month stands behind January in a list with the newest first. */
const noMonth = 0;

/**
 * The entries year by year and month by month, the newest first; those of no one month end each year. Read backwards
 * it is the same timeline with the oldest first.
 */
export function createTimeline(entries: readonly Entry[]): readonly TimelineYear[] {
  const byYear = Map.groupBy(entries.toSorted((a, b) => compareDates(a.date, b.date)).toReversed(), ({ date }) =>
    toYear(date),
  );
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, ofYear]) => ({ year, count: ofYear.length, months: toMonths(ofYear) }));
}

function toMonths(entries: readonly Entry[]): readonly TimelineMonth[] {
  return [...Map.groupBy(entries, ({ date }) => toMonth(date))]
    .sort(([a], [b]) => (b ?? noMonth) - (a ?? noMonth))
    .map(([month, ofMonth]) => ({ month, entries: ofMonth, count: ofMonth.length }));
}

export function reverseTimeline(years: readonly TimelineYear[]): readonly TimelineYear[] {
  return years.toReversed().map(({ year, count, months }) => ({
    year,
    count,
    months: months.toReversed().map((month) => ({ ...month, entries: month.entries.toReversed() })),
  }));
}

/** The beginning of a timeline; the counts stay those of the whole. */
export function takeFirst(years: readonly TimelineYear[], length: number): readonly TimelineYear[] {
  let left = length;
  const take = (month: TimelineMonth): TimelineMonth => {
    const entries = month.entries.slice(0, left);
    left -= entries.length;
    return { ...month, entries };
  };
  return years
    .map(({ months, ...year }) => ({ ...year, months: months.map(take).filter(({ entries }) => entries.length > 0) }))
    .filter(({ months }) => months.length > 0);
}

/** The entries in the order in which a timeline holds them. */
export function toEntries(years: readonly TimelineYear[]): readonly Entry[] {
  return years.flatMap(({ months }) => months.flatMap(({ entries }) => entries));
}
