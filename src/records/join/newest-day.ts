import type { EdtfDate } from '../../domain/edtf-date.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Source } from '../../domain/source.ts';

/** The last day that a date names outright; a month or a year names none. */
function toNamedDay(date: EdtfDate): string | undefined {
  switch (date.form) {
    case 'single':
      return date.part.day === undefined ? undefined : date.latest;
    case 'interval':
      if (date.end?.day !== undefined) return date.latest;
      return date.start?.day === undefined ? undefined : date.earliest;
    case 'one-of':
      return date.start.day === undefined ? undefined : date.earliest;
  }
}

function toDays(entry: Entry): (string | undefined)[] {
  const common = [toNamedDay(entry.date), ...entry.otherDates.map(({ date }) => toNamedDay(date))];
  switch (entry.kind) {
    case 'ruling':
      return [...common, ...entry.status.map(({ date }) => toNamedDay(date))];
    case 'outage':
      return [...common, ...[...entry.starts, ...entry.ends].map(({ at }) => at.slice(0, 10))];
    case 'statement':
    case 'measure':
    case 'event':
      return common;
  }
}

const beforeAnyDay = '0001-01-01';

/** Newest day that entries and sources name, `YYYY-MM-DD` (the days of our own work do not count); the first of all days when they name none. */
export function toNewestDay(entries: readonly Entry[], sources: Iterable<Source>): string {
  let newest = beforeAnyDay;
  const compare = (day: string | undefined): void => {
    if (day !== undefined && day > newest) newest = day;
  };
  for (const entry of entries) toDays(entry).forEach(compare);
  for (const source of sources) compare(source.date && toNamedDay(source.date));
  return newest;
}
