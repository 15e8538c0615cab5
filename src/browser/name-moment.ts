import type { TimelineFilterWords } from '../chart/timeline-file.ts';
import { fill } from './fill.ts';

/** «2018 жылғы 13 наурыз»: a year, month or day of an address in words; a moment with hours as it is written. */
export function nameMoment(text: string, words: TimelineFilterWords): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === '' || month === undefined) return text;
  const at = Number(month) - 1;
  return day === undefined
    ? fill(words.monthAndYear, { year, month: words.months[at] ?? month })
    : fill(words.fullDate, { year, month: words.monthsOfDay[at] ?? month, day: Number(day) });
}
