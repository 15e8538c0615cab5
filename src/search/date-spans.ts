/** Days from `first` to `last`, `YYYY-MM-DD`; absent on an open side. */
export interface DaySpan {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Uncertainty says nothing of the days; the lists of EDTF say only that there are several. */
const passedOver = /[\s~?%[\]{}]/gu;
/** Stands for a digit that is not known; on a Cyrillic keyboard its like. */
const unknownDigit = /[xхХ]/gu;
const turned = /^(?:([\dX]{1,2})\.)?([\dX]{1,2})\.([\dX]{4})$/u;
const date = /^([\dX]{4})(?:[-./]([\dX]{1,2}))?(?:[-./]([\dX]{1,2}))?(?:T.*)?$/u;
const interval = /^(\.\.|.*?)(?:\/|\.\.|[–—]|-(?=\d{4}$))(\.\.|.*)$/u;
const months = 12;
const days = 31;

/**
 * The spans that a date stands for, in the order written; none where no date can be read. Reads EDTF (ISO 8601-2:2019)
 * `2018`, `2018-03`, `2018-03-13`, with `~`, `?`, `%`; `201X`, `2018-XX`; `2018-03/2018-05`, `2018-03-13/..`; `[..2018]`,
 * `{2016,2018}`; and what people write: `2018-3`, `13.03.2018`, `03.2018`, `2016–2018`. Of a month or a day that cannot
 * be, what stands before it counts.
 */
export function readDateSpans(text: string): readonly DaySpan[] {
  const members = text.replace(passedOver, '').replace(unknownDigit, 'X').split(/[,;]/u);
  return members.flatMap((member) => readSpan(member) ?? []);
}

function readSpan(text: string): DaySpan | undefined {
  const days = readDays(text);
  const [, from, to] = interval.exec(text) ?? [];
  if (days !== undefined || from === undefined || to === undefined) return days;
  const [start, end] = [readSide(from), readSide(to)];
  if (start === undefined || end === undefined) return undefined;
  const isTurned = (start.first ?? '') > (end.last ?? '9999');
  return isTurned ? { first: end.first, last: start.last } : { first: start.first, last: end.last };
}

/** One side of an interval, which may be open. */
function readSide(text: string): DaySpan | undefined {
  return text === '' || text === '..' ? { first: undefined, last: undefined } : readDays(text);
}

function readDays(text: string): DaySpan | undefined {
  const [, year, month, day] = date.exec(text.replace(turned, '$3-$2-$1').replace(/-$/u, '')) ?? [];
  if (year === undefined) return undefined;
  const inYear = toNumbers(month, months);
  const inMonth = inYear === undefined ? undefined : toNumbers(day, days);
  const edge = (place: 0 | 1): string =>
    [fill(year, place), (inYear ?? [1, months])[place], (inMonth ?? [1, days])[place]]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  return { first: edge(0), last: edge(1) };
}

/** The least and the greatest number that the digits can be, up to `most`. */
function toNumbers(digits: string | undefined, most: number): readonly [number, number] | undefined {
  if (digits === undefined) return undefined;
  const [least, greatest] = [Math.max(1, Number(fill(digits, 0))), Math.min(most, Number(fill(digits, 1)))];
  return least <= greatest ? [least, greatest] : undefined;
}

function fill(digits: string, place: 0 | 1): string {
  return digits.replaceAll('X', place === 0 ? '0' : '9');
}

/** True when the spans have a day in common. */
export function overlap(left: DaySpan, right: DaySpan): boolean {
  return startsBy(left, right.last) && startsBy(right, left.last);
}

function startsBy({ first }: DaySpan, day: string | undefined): boolean {
  return first === undefined || day === undefined || first <= day;
}
