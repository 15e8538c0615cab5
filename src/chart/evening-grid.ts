import { isExactDay } from '../domain/edtf-date.ts';
import { type Entry, type Event, isMarkedEventType, type Outage } from '../domain/entry.ts';
import { type DayNumber, toDayNumber } from './chart-item.ts';
import {
  minutesOfDay,
  type OutageHours,
  sortOutages,
  type Stretch,
  toRecurringStretches,
  toWeekday,
} from './outage-hours.ts';

/** The part of an outage that falls into one day; minutes from the midnight that begins it. */
export interface Piece {
  readonly outage: Outage;
  /** 0 for the first line of its row. */
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly sure: Stretch | undefined;
  readonly unsure: readonly Stretch[];
  /** Where strokes stand, at the moments that sources give. */
  readonly strokes: readonly { readonly at: number; readonly isApproximate: boolean }[];
  /** True where nobody gave the beginning, or it lies before this midnight. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  /** False for what goes on after the midnight of another piece. */
  readonly isFirst: boolean;
}

/** A block of the hours that a recurrence names, over every row from its first to its last day. */
export interface Block {
  readonly outage: Outage;
  readonly stretches: readonly Stretch[];
  /** True in the row that carries its link. */
  readonly isFirst: boolean;
}

/** A day, the days of an event, or the span of a recurrence. */
export interface EveningRow {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The recurrence whose span the row begins; such a row has no line of its own. */
  readonly recurrence: Outage | undefined;
  readonly lanes: number;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
  readonly events: readonly Event[];
}

function toDayOf(minute: number): DayNumber {
  return Math.floor(minute / minutesOfDay);
}

function bounds({ sure, unsure }: OutageHours): Stretch {
  const all = [...unsure, ...(sure === undefined ? [] : [sure])];
  return [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))];
}

/** The first and the last day that an outage is drawn in; an open side does not reach into another day. */
function daysOf(hours: OutageHours): readonly [DayNumber, DayNumber] {
  const [from, to] = bounds(hours);
  const first = hours.begins === undefined ? (hours.ends?.first ?? from) : from;
  const last = hours.ends === undefined ? (hours.begins?.last ?? to) : to;
  // What ends at midnight ends with its day.
  const lastDay = last > first && last % minutesOfDay === 0 ? toDayOf(last) - 1 : toDayOf(last);
  return [toDayOf(first), lastDay];
}

function clip([from, to]: Stretch, day: DayNumber): Stretch | undefined {
  const start = day * minutesOfDay;
  const clipped: Stretch = [Math.max(0, from - start), Math.min(minutesOfDay, to - start)];
  return clipped[1] > clipped[0] ? clipped : undefined;
}

export type LoosePiece = Omit<Piece, 'lane'>;

function toPiece(hours: OutageHours, day: DayNumber): LoosePiece {
  const { outage, begins, ends, sure, unsure } = hours;
  const [firstDay, lastDay] = daysOf(hours);
  const [from, to] = clip(bounds(hours), day) ?? [0, 0];
  const strokes = [begins, ends].flatMap((edge) =>
    edge === undefined
      ? []
      : [...new Set([edge.first, edge.last])].map((minute) => ({
          at: minute - day * minutesOfDay,
          isApproximate: edge.isApproximate,
        })),
  );
  const moment = (begins ?? ends)?.first ?? 0;
  const at = moment - day * minutesOfDay;
  const isMoment = bounds(hours)[0] === bounds(hours)[1];
  return {
    outage,
    from: isMoment ? at : from,
    to: isMoment ? at : to,
    sure: sure && clip(sure, day),
    unsure: unsure.flatMap((stretch) => {
      const clipped = clip(stretch, day);
      return clipped === undefined ? [] : [clipped];
    }),
    strokes: strokes.filter((stroke) => stroke.at >= 0 && stroke.at <= minutesOfDay),
    isOpenLeft: begins === undefined || day > firstDay,
    isOpenRight: ends === undefined || day < lastDay,
    isFirst: day === firstDay,
  };
}

/** An outage of a day whose hours nobody gave: perhaps broken all day. */
function toWholeDay(outage: Outage): LoosePiece {
  return {
    outage,
    from: 0,
    to: minutesOfDay,
    sure: undefined,
    unsure: [[0, minutesOfDay]],
    strokes: [],
    isOpenLeft: false,
    isOpenRight: false,
    isFirst: true,
  };
}

/**
 * The part of a day for which a piece leaves no room on its line: beyond an open side nobody knows whether access was
 * whole.
 */
export function toTaken({ from, to, isOpenLeft, isOpenRight }: LoosePiece): Stretch {
  return [isOpenLeft ? 0 : from, isOpenRight ? minutesOfDay : to];
}

/** Room between two outages on one line, so that they are told apart on a telephone. */
const roomBetween = 60;

/** Puts each piece on the first line where it touches no other; those without any hour last. */
export function toLanes(pieces: readonly LoosePiece[]): readonly Piece[] {
  const ends: number[] = [];
  const isWithoutHour = ({ strokes }: LoosePiece) => Number(strokes.length === 0);
  return pieces
    .toSorted((a, b) => isWithoutHour(a) - isWithoutHour(b) || toTaken(a)[0] - toTaken(b)[0] || a.to - b.to)
    .map((piece) => {
      const [from, to] = toTaken(piece);
      const free = ends.findIndex((end) => end + roomBetween <= from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = to;
      return { ...piece, lane };
    });
}

function dayOf(entry: Entry): DayNumber | undefined {
  return isExactDay(entry.date) && entry.date.earliest !== undefined ? toDayNumber(entry.date.earliest) : undefined;
}

/** The days of an event that is known to the day at both ends. */
export function toEventDays({ date }: Event): readonly [DayNumber, DayNumber] | undefined {
  const parts = date.form === 'single' ? [date.part] : date.form === 'interval' ? [date.start, date.end] : [];
  const isKnown =
    parts.length > 0 &&
    parts.every((part) => part?.day !== undefined && !part.isApproximate && !part.isUncertain) &&
    date.earliest !== undefined &&
    date.latest !== undefined;
  return isKnown ? [toDayNumber(date.earliest), toDayNumber(date.latest)] : undefined;
}

interface RowDraft {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly recurrence: Outage | undefined;
  readonly events: Event[];
}

function draftRows(entries: readonly Entry[]): readonly RowDraft[] {
  const { timed, recurring } = sortOutages(entries);
  const drafts = new Map<string, RowDraft>();
  const draft = (from: DayNumber, to: DayNumber, recurrence?: Outage): RowDraft => {
    const key = `${from} ${to} ${recurrence?.id ?? ''}`;
    const row = drafts.get(key) ?? { from, to, recurrence, events: [] };
    drafts.set(key, row);
    return row;
  };
  for (const hours of timed) for (const day of daysOf(hours)) draft(day, day);
  for (const outage of recurring) {
    const from = outage.date.earliest ?? outage.date.latest;
    if (from !== undefined) draft(toDayNumber(from), toDayNumber(outage.date.latest ?? from), outage);
  }
  for (const entry of entries) {
    if (entry.kind !== 'event' || !isMarkedEventType(entry.eventType)) continue;
    const days = toEventDays(entry);
    if (days !== undefined) draft(days[0], days[1]).events.push(entry);
  }
  return [...drafts.values()].sort(
    (a, b) => a.from - b.from || Number(a.recurrence === undefined) - Number(b.recurrence === undefined) || a.to - b.to,
  );
}

/**
 * The rows of the grid of hours and dates, oldest first: each day on which an outage with known hours began or ended,
 * the days of each livestream, protest and election, and the beginning of each recurrence. Every outage with known
 * hours has one first piece or one block; one that lasts longer than two days goes on in the rows between.
 */
export function createEveningGrid(entries: readonly Entry[]): readonly EveningRow[] {
  const { timed, recurring, untimed } = sortOutages(entries);
  return draftRows(entries).map((row) => {
    const { from, to, recurrence, events } = row;
    const isDay = recurrence === undefined && from === to;
    const pieces = isDay
      ? [
          ...timed
            .filter((hours) => daysOf(hours)[0] <= from && daysOf(hours)[1] >= from)
            .map((hours) => toPiece(hours, from)),
          ...untimed.filter((outage) => dayOf(outage) === from).map(toWholeDay),
        ]
      : [];
    const blocks = recurring
      .filter(({ date }) => {
        const first = toDayNumber(date.earliest ?? date.latest ?? '0000-01-01');
        return from >= first && from <= toDayNumber(date.latest ?? date.earliest ?? '0000-01-01');
      })
      .map((outage) => ({ outage, stretches: toRecurringStretches(outage), isFirst: outage === recurrence }));
    return toRow({ from, to, recurrence, events }, pieces, blocks);
  });
}

function toRow(
  row: Pick<EveningRow, 'from' | 'to' | 'recurrence' | 'events'>,
  loose: readonly LoosePiece[],
  blocks: readonly Block[],
): EveningRow {
  const pieces = toLanes(loose);
  return { ...row, pieces, blocks, lanes: Math.max(1, ...pieces.map(({ lane }) => lane + 1)) };
}

/**
 * Seven rows, Monday first, of the same outages by the day of the week on which they began, and on which they ended.
 * A recurrence is one block over all seven, since nobody counted its days.
 */
export function createWeekdayGrid(entries: readonly Entry[]): readonly EveningRow[] {
  const { timed, recurring } = sortOutages(entries);
  const pieces = timed.flatMap((hours) =>
    [...new Set(daysOf(hours))].map((day) => ({ weekday: toWeekday(day), piece: toPiece(hours, day) })),
  );
  return Array.from({ length: 7 }, (_, weekday) => {
    const blocks = recurring.map((outage) => ({
      outage,
      stretches: toRecurringStretches(outage),
      isFirst: weekday === 0,
    }));
    const own = pieces.filter((item) => item.weekday === weekday).map(({ piece }) => piece);
    return toRow({ from: weekday, to: weekday, recurrence: undefined, events: [] }, own, blocks);
  });
}
