/**
 * Dates as EDTF (ISO 8601-2:2019) level 1 writes them, and of level 2 only the
 * one-of range `[2018-03-13..2018-12-31]`: one unknown day between the two.
 */
export type EdtfDate = SingleDate | DateInterval | OneOfDates;

interface DateCore {
  /** As written: `2018-06~`. */
  readonly text: string;
  /** First day it can be, `YYYY-MM-DD`; absent when the beginning is open. */
  readonly earliest: string | undefined;
  /** Last day it can be, `YYYY-MM-DD`; absent when the end is open. */
  readonly latest: string | undefined;
}

/** A day, month, year or decade, as exactly as it is known. */
export interface DatePart {
  readonly year: number;
  /** 1–12 */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** `201X`: some year of the decade that begins with `year`. */
  readonly isDecade: boolean;
  /** `~` or `%` */
  readonly isApproximate: boolean;
  /** `?` or `%` */
  readonly isUncertain: boolean;
}

export interface SingleDate extends DateCore {
  readonly form: 'single';
  readonly part: DatePart;
}

/** Lasts from `start` to `end`; an open side is absent. */
export interface DateInterval extends DateCore {
  readonly form: 'interval';
  readonly start: DatePart | undefined;
  readonly end: DatePart | undefined;
}

export interface OneOfDates extends DateCore {
  readonly form: 'one-of';
  readonly start: DatePart;
  readonly end: DatePart;
}

/** A clock time as a source gave it, local to the place of its entry. */
export interface LocalMoment {
  /** `YYYY-MM-DDTHH:MM` */
  readonly at: string;
  readonly isApproximate: boolean;
  /** Id of the source that gives it. */
  readonly source: string;
}

const beforeAll = '0000-01-01';
const afterAll = '9999-12-31';

/** Sorts oldest first: by earliest day, then by latest, so that a day stands before its month. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(a.earliest ?? beforeAll, b.earliest ?? beforeAll) ||
    compareText(a.latest ?? afterAll, b.latest ?? afterAll)
  );
}

/** Orders by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Year by which an entry is filed: that of the earliest moment, else of the latest. */
export function toYear(date: EdtfDate): number {
  const day = date.earliest ?? date.latest;
  if (day === undefined) throw new Error(`The date "${date.text}" is open on both sides, so it has no year.`);
  return Number(day.slice(0, 4));
}

/** True when some day of `date` can lie between the two days, both included. */
export function isWithin(date: EdtfDate, from: string | undefined, to: string | undefined): boolean {
  return (date.earliest ?? beforeAll) <= (to ?? afterAll) && (date.latest ?? afterAll) >= (from ?? beforeAll);
}

/** True for a date known to the very day. */
export function isExactDay(date: EdtfDate): boolean {
  return date.form === 'single' && date.part.day !== undefined && !date.part.isApproximate && !date.part.isUncertain;
}
