/**
 * How often an outage began beside an event, against how often one begins at all. The rule was fixed before anything
 * was counted:
 *
 * - An outage counts by its beginning, once. A site that stays blocked for years would else stand beside every event.
 * - It is beside an event when it began within six hours before the event, during it, or within six hours after it,
 *   wherever in the country either was.
 * - What is not known takes every value that it can have. An event known to the day can have begun and ended at any
 *   minute of it, a beginning known to the day or month lies anywhere in that day or month, and one that a source
 *   gives roughly lies within an hour of it. "Certain" is what holds for all of these values, "possible" what holds for
 *   some. Hence an event of one day without hours is never certain, however near the outage.
 * - A recurrence ("every evening") is possible beside an event in its span, never certain, and begins once.
 * - A day had an outage when one began on it, known to the day; local days of the outage's place.
 *
 * Limits: reports are not a sample. An outage stands in the archive because somebody wrote of it, and more is written
 * on days of protests and votes.
 */
import { type EdtfDate, isExactDay } from '../domain/edtf-date.ts';
import type { Entry, Event, MarkedEventType, Outage } from '../domain/entry.ts';
import { type DayNumber, toDay, toDayNumber } from './chart-item.ts';
import { toEventDays } from './evening-grid.ts';
import { hasRecurringHours, isOutage } from './outage-hours.ts';

export const hoursBeside = 6;
/** Below this number shares say nothing, and the events are listed. */
export const fewestEvents = 5;
const roughly = 60;
const beside = hoursBeside * 60;

/** From a clock time of a zone (`YYYY-MM-DDTHH:MM`) to the same moment in UTC, in the same form. */
export type ToUtc = (at: string, zone: string) => string;

/** Minutes since 1970-01-01T00:00 UTC, the first and the last that can be meant. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export type Verdict = 'certain' | 'possible' | 'none';

const defaultZone = 'Asia/Almaty';

function zoneOf({ places }: Entry): string {
  return places[0]?.zone ?? defaultZone;
}

function toMinute(at: string, zone: string, toUtc: ToUtc): number {
  return Date.parse(`${toUtc(at, zone)}:00Z`) / 60_000;
}

/** From the midnight that begins a day to the one that ends another. */
function toDaysRange(first: string, last: string, zone: string, toUtc: ToUtc): Range {
  const after = toDay(toDayNumber(last) + 1);
  return { first: toMinute(`${first}T00:00`, zone, toUtc), last: toMinute(`${after}T00:00`, zone, toUtc) };
}

/** Last day on which what lasts for the date can have begun: `2018-03/2018-06` began in March. */
function lastBeginning(date: EdtfDate): string | undefined {
  if (date.form !== 'interval') return date.latest;
  const { start } = date;
  if (start === undefined) return date.latest;
  if (start.month === undefined) return `${start.isDecade ? start.year + 9 : start.year}-12-31`;
  const nextMonth = `${start.year + Math.floor(start.month / 12)}-${String((start.month % 12) + 1).padStart(2, '0')}-01`;
  return start.day === undefined ? toDay(toDayNumber(nextMonth) - 1) : date.earliest;
}

/** When an outage can have begun; nothing when its date is open at the beginning. */
export function toBeginning(outage: Outage, toUtc: ToUtc): Range | undefined {
  const zone = zoneOf(outage);
  if (outage.starts.length > 0) {
    const ranges = outage.starts.map(({ at, isApproximate }) => {
      const minute = toMinute(at, zone, toUtc);
      return isApproximate ? [minute - roughly, minute + roughly] : [minute, minute];
    });
    return { first: Math.min(...ranges.flat()), last: Math.max(...ranges.flat()) };
  }
  const { earliest } = outage.date;
  const latest = lastBeginning(outage.date);
  return earliest === undefined || latest === undefined ? undefined : toDaysRange(earliest, latest, zone, toUtc);
}

/** The day on which an outage began, where it is known to the day. */
export function toBeginningDay({ date, starts }: Outage): DayNumber | undefined {
  const days = new Set(starts.map(({ at }) => at.slice(0, 10)));
  const [only] = days;
  if (only !== undefined) return days.size === 1 ? toDayNumber(only) : undefined;
  if (isExactDay(date) && date.earliest !== undefined) return toDayNumber(date.earliest);
  const start = date.form === 'interval' ? date.start : undefined;
  const isExact = start?.day !== undefined && !start.isApproximate && !start.isUncertain;
  return isExact && date.earliest !== undefined ? toDayNumber(date.earliest) : undefined;
}

/** Judges one event, which is known to the day, beside one outage. */
function judge(event: Event, days: readonly [DayNumber, DayNumber], outage: Outage, toUtc: ToUtc): Verdict {
  const zone = zoneOf(event);
  const begins = toDaysRange(toDay(days[0]), toDay(days[0]), zone, toUtc);
  const ends = toDaysRange(toDay(days[1]), toDay(days[1]), zone, toUtc);
  if (hasRecurringHours(outage)) return isInSpan(outage, begins.first, ends.last, toUtc) ? 'possible' : 'none';
  const outageBegins = toBeginning(outage, toUtc);
  if (outageBegins === undefined) return 'possible';
  if (outageBegins.last < begins.first - beside || outageBegins.first > ends.last + beside) return 'none';
  const isCertain = outageBegins.first >= begins.last - beside && outageBegins.last <= ends.first + beside;
  return isCertain ? 'certain' : 'possible';
}

function isInSpan(outage: Outage, from: number, to: number, toUtc: ToUtc): boolean {
  const { earliest, latest } = outage.date;
  const zone = zoneOf(outage);
  const begins = earliest === undefined ? from : toMinute(`${earliest}T00:00`, zone, toUtc);
  const ends = latest === undefined ? to : toMinute(`${toDay(toDayNumber(latest) + 1)}T00:00`, zone, toUtc);
  return begins - beside <= to && ends + beside >= from;
}

/** An event and what stood beside it: the best verdict over all outages. */
export interface JudgedEvent {
  readonly event: Event;
  readonly verdict: Verdict;
  /** True when some outage began on one of its days, known to the day. */
  readonly isSameDay: boolean;
}

/** The events of one type and the days without one. */
export interface BaseRate {
  readonly type: MarkedEventType;
  /** Those known to the day, oldest first. */
  readonly judged: readonly JudgedEvent[];
  /** Those that are not, which the rule cannot judge. */
  readonly undated: readonly Event[];
  readonly certain: number;
  readonly possible: number;
  readonly sameDay: number;
  /** Days of the archive without such an event, and on how many of them an outage began. */
  readonly otherDays: number;
  readonly otherDaysWithOutage: number;
}

/** Counts for one type over the days from `from` to `asOf`, both included. */
export function createBaseRate(
  type: MarkedEventType,
  entries: readonly Entry[],
  period: { readonly from: DayNumber; readonly to: DayNumber },
  toUtc: ToUtc,
): BaseRate {
  const outages = entries.filter(isOutage);
  const beginnings = new Set(outages.flatMap((outage) => toBeginningDay(outage) ?? []));
  const events = entries.filter((entry): entry is Event => entry.kind === 'event' && entry.eventType === type);
  const eventDays = new Set<DayNumber>();
  const judged = events.flatMap((event): JudgedEvent[] => {
    const days = toEventDays(event);
    if (days === undefined) return [];
    const own = Array.from({ length: days[1] - days[0] + 1 }, (_, index) => days[0] + index);
    for (const day of own) eventDays.add(day);
    const verdicts = new Set(outages.map((outage) => judge(event, days, outage, toUtc)));
    const verdict = verdicts.has('certain') ? 'certain' : verdicts.has('possible') ? 'possible' : 'none';
    return [{ event, verdict, isSameDay: own.some((day) => beginnings.has(day)) }];
  });
  const inPeriod = (day: DayNumber) => day >= period.from && day <= period.to;
  const otherDays = Math.max(0, period.to - period.from + 1 - [...eventDays].filter(inPeriod).length);
  return {
    type,
    judged,
    undated: events.filter((event) => toEventDays(event) === undefined),
    certain: judged.filter(({ verdict }) => verdict === 'certain').length,
    possible: judged.filter(({ verdict }) => verdict === 'possible').length,
    sameDay: judged.filter(({ isSameDay }) => isSameDay).length,
    otherDays,
    otherDaysWithOutage: [...beginnings].filter((day) => inPeriod(day) && !eventDays.has(day)).length,
  };
}
