import { parse } from 'edtf';
import type { DatePart, EdtfDate } from './edtf-date.ts';

type ParsedNode = ReturnType<typeof parse>;

/** Why a text is not a date of the forms used here. */
export const dateFaults = {
  form: 'it is not a date that EDTF knows, or no such day exists',
  finer: 'only years, months, days and decades are used here, without seasons and clock times',
  year: 'the year must have four digits',
  'day-without-month': 'a day without its month is level 2; leave the day out too',
  day: 'no such day exists in that year',
  'mark-inside': 'a mark on one part of a date is level 2; write it at the end',
  'no-end': 'an interval needs at least one end',
  order: 'the end lies before the start',
  'one-of': 'a one-of range is written [2018-03-13..2018-12-31], with both ends',
} as const;
export type DateFault = keyof typeof dateFaults;

export class EdtfError extends RangeError {
  readonly fault: DateFault;

  constructor(fault: DateFault) {
    super(dateFaults[fault]);
    this.name = 'EdtfError';
    this.fault = fault;
  }
}

const decadeMask = 8;
const monthMask = 48;
const dayMask = 192;

function toPart(node: ParsedNode): DatePart {
  const unspecified = node.unspecified ?? 0;
  if (node.type !== 'Date' || node.values.length > 3 || (unspecified & 7) !== 0) {
    throw new EdtfError('finer');
  }
  const [year, month, day] = node.values as number[];
  if (year === undefined || year < 1 || year > 9999) throw new EdtfError('year');
  const knownMonth = month === undefined || (unspecified & monthMask) !== 0 ? undefined : month + 1;
  const knownDay = day === undefined || (unspecified & dayMask) !== 0 ? undefined : day;
  if (knownDay !== undefined) {
    if (knownMonth === undefined) throw new EdtfError('day-without-month');
    // The parser lets the 29th of February stand in every year.
    if (knownDay > lastDayOfMonth(year, knownMonth)) throw new EdtfError('day');
  }
  return {
    year,
    month: knownMonth,
    day: knownDay,
    isDecade: (unspecified & decadeMask) !== 0,
    isApproximate: toFlag(node.approximate),
    isUncertain: toFlag(node.uncertain),
  };
}

/** An open end (`..`) is an infinite number to the parser, an unknown one (nothing written) is null. */
function toEndOfInterval(value: unknown): DatePart | undefined {
  return value === null || typeof value === 'number' ? undefined : toPart(value as ParsedNode);
}

function toFlag(value: boolean | number | undefined): boolean {
  if (typeof value === 'number') throw new EdtfError('mark-inside');
  return value ?? false;
}

function toDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function earliestDay(part: DatePart): string {
  return toDay(part.year, part.month ?? 1, part.day ?? 1);
}

function latestDay(part: DatePart): string {
  const year = part.isDecade ? part.year + 9 : part.year;
  const month = part.month ?? 12;
  return toDay(year, month, part.day ?? lastDayOfMonth(year, month));
}

/**
 * Reads an EDTF date and works out the first and last day it can be.
 * @throws EdtfError with the reason, when the text is not a date of the forms used here.
 */
export function parseEdtf(text: string): EdtfDate {
  const node = parseNode(text);
  if (node.type === 'Interval') {
    const [start, end] = node.values.map(toEndOfInterval);
    if (start === undefined && end === undefined) throw new EdtfError('no-end');
    const earliest = start && earliestDay(start);
    const latest = end && latestDay(end);
    if (start && latest !== undefined && earliestDay(start) > latest) throw new EdtfError('order');
    return { form: 'interval', text, start, end, earliest, latest };
  }
  if (node.type === 'Set') {
    const range = node.values[0];
    if (node.values.length !== 1 || !Array.isArray(range) || range.length !== 2) {
      throw new EdtfError('one-of');
    }
    const start = toPart(range[0] as ParsedNode);
    const end = toPart(range[1] as ParsedNode);
    const earliest = earliestDay(start);
    const latest = latestDay(end);
    if (earliest > latest) throw new EdtfError('order');
    return { form: 'one-of', text, start, end, earliest, latest };
  }
  const part = toPart(node);
  return { form: 'single', text, part, earliest: earliestDay(part), latest: latestDay(part) };
}

function parseNode(text: string): ParsedNode {
  try {
    return parse(text);
  } catch {
    throw new EdtfError('form');
  }
}
