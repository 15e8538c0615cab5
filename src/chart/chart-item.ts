import { type Entry, type EntryKind, type Lane, toLane } from '../domain/entry.ts';

/** Days since 1970-01-01 UTC. */
export type DayNumber = number;

/** What the chart needs to know of an entry, small enough to travel in an attribute. */
export interface ChartItem {
  readonly id: string;
  readonly kind: EntryKind;
  readonly lane: Lane;
  /** First possible day. */
  readonly from: DayNumber;
  /** Last possible day; for an open end the day the archive stands at. */
  readonly to: DayNumber;
  readonly hasOpenEnd: boolean;
  /** Marked `~` or `?`, or known only to the month or year. */
  readonly isRough: boolean;
}

export function toDayNumber(day: string): DayNumber {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** `YYYY-MM-DD` */
export function toDay(number: DayNumber): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

function isRough({ date }: Entry): boolean {
  const parts = date.form === 'single' ? [date.part] : [date.start, date.end];
  return (
    date.form === 'one-of' ||
    parts.some((part) => part !== undefined && (part.day === undefined || part.isApproximate || part.isUncertain))
  );
}

/** `asOf` (`YYYY-MM-DD`) ends what is still open. */
export function toChartItem(entry: Entry, asOf: string): ChartItem {
  const { earliest, latest } = entry.date;
  const from = toDayNumber(earliest ?? latest ?? asOf);
  return {
    id: entry.id,
    kind: entry.kind,
    lane: toLane(entry.kind),
    from,
    to: Math.max(from, toDayNumber(latest ?? asOf)),
    hasOpenEnd: latest === undefined,
    isRough: isRough(entry),
  };
}

/** The item as one attribute: `statement 17603 17896 r`; `r` rough, `o` open end. */
export function toAttribute(item: ChartItem): string {
  const flags = (item.isRough ? 'r' : '') + (item.hasOpenEnd ? 'o' : '');
  return `${item.kind} ${item.from} ${item.to}${flags === '' ? '' : ` ${flags}`}`;
}

/** Reads what `toAttribute` wrote; the id is the reader's own. */
export function fromAttribute(id: string, text: string): ChartItem {
  const [kind, from, to, flags = ''] = text.split(' ');
  return {
    id,
    kind: kind as EntryKind,
    lane: toLane(kind as EntryKind),
    from: Number(from),
    to: Number(to),
    isRough: flags.includes('r'),
    hasOpenEnd: flags.includes('o'),
  };
}
