import type { DatePart, EdtfDate, LocalMoment } from '../domain/edtf-date.ts';
import { type Entry, type EntryKind, type Outage, toLane } from '../domain/entry.ts';

/** Days since 1970-01-01 on the clocks of the place; 0.5 is noon of the first day. */
export type DayNumber = number;

/** Lanes from top to bottom; the line of the connection runs between `reported` and `measured`. */
export const chartLanes = ['said', 'ruled', 'reported', 'measured', 'context'] as const;
export type ChartLane = (typeof chartLanes)[number];

/** What the chart needs to know of an entry, small enough to travel in an attribute. */
export interface ChartItem {
  readonly id: string;
  readonly kind: EntryKind;
  readonly lane: ChartLane;
  /** First moment it can be. */
  readonly from: DayNumber;
  /** End of the last moment it can be; of an open end, that of the beginning. */
  readonly to: DayNumber;
  /** It lasted at least from here … */
  readonly sureFrom: DayNumber;
  /** … to here; nothing is sure when this is not later. */
  readonly sureTo: DayNumber;
  readonly hasOpenEnd: boolean;
  /** The source says "about" of its beginning. */
  readonly isAboutFrom: boolean;
  /** The source says "about" of its end. */
  readonly isAboutTo: boolean;
  /** Low confidence: inferred, not confirmed. */
  readonly isUnconfirmed: boolean;
  /** "Every evening": one block over its span. */
  readonly isRecurring: boolean;
  /** An outage of single services, or an interception: the line grows thin, it does not break. */
  readonly isPartial: boolean;
}

export function toDayNumber(day: string): DayNumber {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** `YYYY-MM-DD` */
export function toDay(number: DayNumber): string {
  return new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}

/** From `YYYY-MM-DDTHH:MM`, to the minute. */
function toMoment({ at }: LocalMoment): DayNumber {
  return Math.round(Date.parse(`${at}:00Z`) / 60_000) / 1440;
}

/** What is known of a span before anything is drawn. */
interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly sureFrom: DayNumber;
  readonly sureTo: DayNumber;
}

function isAbout(part: DatePart | undefined): boolean {
  return part !== undefined && (part.isApproximate || part.isUncertain);
}

/** Length of a day, month, year or decade in days. */
function lengthOf({ year, month, day, isDecade }: DatePart): number {
  if (day !== undefined) return 1;
  if (month !== undefined) return new Date(Date.UTC(year, month, 0)).getUTCDate();
  const years = isDecade ? 10 : 1;
  return (Date.UTC(year + years, 0) - Date.UTC(year, 0)) / 86_400_000;
}

/** `asOf` (`YYYY-MM-DD`) stands in for a date that is open on both sides. */
function toSpan(date: EdtfDate, asOf: string): Span {
  const from = toDayNumber(date.earliest ?? date.latest ?? asOf);
  const start = date.form === 'single' ? date.part : date.start;
  const startLength = start === undefined ? 1 : lengthOf(start);
  const to = date.latest === undefined ? from + startLength : Math.max(from, toDayNumber(date.latest)) + 1;
  if (date.form === 'one-of') return { from, to, sureFrom: to, sureTo: from };
  if (date.form === 'single') {
    const isSure = date.part.day !== undefined && !isAbout(date.part);
    return { from, to, sureFrom: isSure ? from : to, sureTo: isSure ? to : from };
  }
  const endLength = date.end === undefined ? 1 : lengthOf(date.end);
  return {
    from,
    to,
    sureFrom: startLength === 1 ? from : from + startLength,
    sureTo: date.latest === undefined || endLength === 1 ? to : to - endLength,
  };
}

/** Clock times narrow the span of an outage down; where sources differ, only what all of them cover is sure. */
function withClock(span: Span, { starts, ends, recurrence }: Outage): Span {
  if (recurrence !== undefined) return span;
  const begun = starts.map(toMoment);
  const ended = ends.map(toMoment);
  const from = begun.length === 0 ? span.from : Math.min(...begun);
  const to = ended.length === 0 ? span.to : Math.max(...ended);
  if (to <= from) return span;
  return {
    from,
    to,
    sureFrom: begun.length === 0 ? span.sureFrom : Math.max(...begun),
    sureTo: ended.length === 0 ? span.sureTo : Math.min(...ended),
  };
}

function toChartLane(entry: Entry): ChartLane {
  const lane = toLane(entry.kind);
  if (lane !== 'observed') return lane;
  return entry.kind === 'outage' && entry.evidence.some(({ kind }) => kind === 'measurement') ? 'measured' : 'reported';
}

/** `asOf` (`YYYY-MM-DD`): the day the archive stands at. */
export function toChartItem(entry: Entry, asOf: string): ChartItem {
  const { date } = entry;
  const outage = entry.kind === 'outage' ? entry : undefined;
  const span = toSpan(date, asOf);
  const [first, last] = date.form === 'single' ? [date.part, date.part] : [date.start, date.end];
  return {
    id: entry.id,
    kind: entry.kind,
    lane: toChartLane(entry),
    ...(outage === undefined ? span : withClock(span, outage)),
    hasOpenEnd: date.latest === undefined,
    isAboutFrom: isAbout(first) || outage?.starts.some(({ isApproximate }) => isApproximate) === true,
    isAboutTo: isAbout(last) || outage?.ends.some(({ isApproximate }) => isApproximate) === true,
    isUnconfirmed: entry.confidence === 'low',
    isRecurring: outage?.recurrence !== undefined,
    isPartial: outage?.extent === 'service' || outage?.type === 'interception',
  };
}

const flags = {
  hasOpenEnd: 'o',
  isAboutFrom: 'b',
  isAboutTo: 'e',
  isUnconfirmed: 'u',
  isRecurring: 'r',
  isPartial: 's',
} as const satisfies { readonly [name in keyof ChartItem]?: string };

/** To the minute, without needless digits. */
function short(days: number): string {
  return String(Number(days.toFixed(4)));
}

/** Letter for an item of which nothing is sure but its limits. */
const nothingSure = 'n';

/**
 * The item as one attribute: `outage! 17603 293 31 231 or`. The kind (`!`: measured), the beginning and how long it
 * lasted at most, the sure part in the same way from the beginning unless it is the whole, then a letter a flag.
 */
export function toAttribute(item: ChartItem): string {
  const { kind, lane, from, to, sureFrom, sureTo } = item;
  const isSure = sureFrom < sureTo;
  const isWhole = sureFrom === from && sureTo === to;
  const letters = [
    isSure ? '' : nothingSure,
    ...Object.entries(flags).map(([name, letter]) => (item[name as keyof typeof flags] ? letter : '')),
  ].join('');
  const numbers = [from, to - from, ...(isSure && !isWhole ? [sureFrom - from, sureTo - sureFrom] : [])].map(short);
  return [lane === 'measured' ? `${kind}!` : kind, ...numbers, ...(letters === '' ? [] : [letters])].join(' ');
}

/** Reads what `toAttribute` wrote, to the minute; the id is the reader's own. */
export function fromAttribute(id: string, text: string): ChartItem {
  const [head = '', ...rest] = text.split(' ');
  const kind = head.replace('!', '') as EntryKind;
  const lane = toLane(kind);
  const [from = 0, length = 0, sureAfter = 0, sureLength = length] = rest.filter((word) => /\d/.test(word)).map(Number);
  const letters = rest.find((word) => !/\d/.test(word)) ?? '';
  const to = from + length;
  const isSure = !letters.includes(nothingSure);
  const isSet = Object.fromEntries(
    Object.entries(flags).map(([name, letter]) => [name, letters.includes(letter)]),
  ) as Record<keyof typeof flags, boolean>;
  return {
    id,
    kind,
    lane: lane === 'observed' ? (head.endsWith('!') ? 'measured' : 'reported') : lane,
    ...{ from, to },
    sureFrom: isSure ? from + sureAfter : to,
    sureTo: isSure ? from + sureAfter + sureLength : from,
    ...isSet,
  };
}
