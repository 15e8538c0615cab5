import type { LocalMoment } from '../domain/edtf-date.ts';
import type { Entry, Outage } from '../domain/entry.ts';

/** Minutes on the clocks of a place since midnight of 1970-01-01 there: no zone, no summer time. */
export type LocalMinute = number;

export const minutesOfDay = 1440;

/** A stretch of time, left to right. */
export type Stretch = readonly [LocalMinute, LocalMinute];

/** A beginning or an end: from the first to the last moment that a source gives for it. */
export interface Edge {
  readonly first: LocalMinute;
  readonly last: LocalMinute;
  /** True when some source gives it roughly. */
  readonly isApproximate: boolean;
}

/** What is known of the hours of an outage, on the clocks of its place. */
export interface OutageHours {
  readonly outage: Outage;
  readonly begins: Edge | undefined;
  readonly ends: Edge | undefined;
  /** Broken by every source; absent when the sources leave no moment that is. */
  readonly sure: Stretch | undefined;
  /** Perhaps broken: where sources differ, and beside a beginning without an end or an end without a beginning. */
  readonly unsure: readonly Stretch[];
}

/** How far is drawn beyond a beginning whose end nobody gave, or before such an end; it is no length. */
export const openMinutes = 90;

export function toLocalMinute(at: string): LocalMinute {
  return Date.parse(`${at}:00Z`) / 60_000;
}

function toEdge(moments: readonly LocalMoment[]): Edge | undefined {
  if (moments.length === 0) return undefined;
  const minutes = moments.map(({ at }) => toLocalMinute(at));
  return {
    first: Math.min(...minutes),
    last: Math.max(...minutes),
    isApproximate: moments.some(({ isApproximate }) => isApproximate),
  };
}

function isStretch([from, to]: Stretch): boolean {
  return to > from;
}

function toUnsure(begins: Edge | undefined, ends: Edge | undefined): readonly Stretch[] {
  if (begins === undefined) return ends === undefined ? [] : [[ends.first - openMinutes, ends.last]];
  if (ends === undefined) return [[begins.first, begins.last + openMinutes]];
  // Sources that disagree so much that one's end lies before another's beginning leave no moment sure.
  if (ends.first < begins.last) {
    return [[Math.min(begins.first, ends.first), Math.max(begins.last, ends.last)]];
  }
  const stretches: readonly Stretch[] = [
    [begins.first, begins.last],
    [ends.first, ends.last],
  ];
  return stretches.filter(isStretch);
}

/** The known hours of an outage; nothing for one without a clock time, and for a recurrence, which is drawn as one block. */
export function toOutageHours(outage: Outage): OutageHours | undefined {
  const begins = toEdge(outage.starts);
  const ends = toEdge(outage.ends);
  if ((begins === undefined && ends === undefined) || hasRecurringHours(outage)) return undefined;
  const isWhole = begins !== undefined && ends !== undefined && ends.first >= begins.last;
  return {
    outage,
    begins,
    ends,
    sure: isWhole ? [begins.last, ends.first] : undefined,
    unsure: toUnsure(begins, ends),
  };
}

/** True for "every evening from 20:00 to 22:00", false for a recurrence whose hours nobody gave. */
export function hasRecurringHours({ recurrence }: Outage): boolean {
  return recurrence?.from !== undefined || recurrence?.to !== undefined;
}

/** The hours of a recurrence within a day, in minutes: two stretches when it runs past midnight. */
export function toRecurringStretches({ recurrence }: Outage): readonly Stretch[] {
  const from = toMinuteOfDay(recurrence?.from ?? '00:00');
  const to = toMinuteOfDay(recurrence?.to ?? '24:00');
  if (to > from) return [[from, to]];
  const stretches: readonly Stretch[] = [
    [0, to],
    [from, minutesOfDay],
  ];
  return stretches.filter(isStretch);
}

function toMinuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

export function isOutage(entry: Entry): entry is Outage {
  return entry.kind === 'outage';
}

/** What the archive knows of the hours of its outages, each outage in one of the three lists, oldest first. */
export interface SortedOutages {
  readonly timed: readonly OutageHours[];
  readonly recurring: readonly Outage[];
  readonly untimed: readonly Outage[];
}

export function sortOutages(entries: readonly Entry[]): SortedOutages {
  const timed: OutageHours[] = [];
  const recurring: Outage[] = [];
  const untimed: Outage[] = [];
  for (const outage of entries.filter(isOutage)) {
    const hours = toOutageHours(outage);
    if (hours !== undefined) timed.push(hours);
    else if (hasRecurringHours(outage)) recurring.push(outage);
    else untimed.push(outage);
  }
  return { timed, recurring, untimed };
}

const eveningFrom = 18 * 60;

/** Of the outages whose beginning is known, how many began from 18:00 to midnight by every source; a recurrence is one. */
export function countEveningBeginnings({ timed, recurring }: SortedOutages): {
  readonly known: number;
  readonly inEvening: number;
} {
  const beginnings = [
    ...timed.flatMap(({ begins }) => (begins === undefined ? [] : [begins])),
    ...recurring.flatMap(({ recurrence }) => {
      if (recurrence?.from === undefined) return [];
      const minute = toMinuteOfDay(recurrence.from);
      return [{ first: minute, last: minute }];
    }),
  ];
  const isInEvening = ({ first, last }: Pick<Edge, 'first' | 'last'>) =>
    first % minutesOfDay >= eveningFrom && Math.floor(first / minutesOfDay) === Math.floor(last / minutesOfDay);
  return { known: beginnings.length, inEvening: beginnings.filter(isInEvening).length };
}

/** 0 Monday … 6 Sunday; 1970-01-01 was a Thursday. */
export function toWeekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** How many outages began on each day of the week, Monday first; only where every source gives the same day. */
export function countWeekdayBeginnings({ timed }: SortedOutages): readonly number[] {
  const counts = Array.from({ length: 7 }, () => 0);
  for (const { begins } of timed) {
    if (begins === undefined) continue;
    const day = Math.floor(begins.first / minutesOfDay);
    const weekday = toWeekday(day);
    if (day === Math.floor(begins.last / minutesOfDay)) counts[weekday] = (counts[weekday] ?? 0) + 1;
  }
  return counts;
}
