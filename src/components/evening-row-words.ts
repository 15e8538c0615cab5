import { toDay } from '../chart/chart-item.ts';
import type { EveningRow } from '../chart/evening-grid.ts';
import type { DatePart } from '../domain/edtf-date.ts';
import type { Outage } from '../domain/entry.ts';
import type { Language } from '../domain/language.ts';
import { monthForms } from '../i18n/month-words.ts';

interface DayOfYear {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function toParts(dayNumber: number): DayOfYear {
  const [year = 0, month = 1, day = 1] = toDay(dayNumber).split('-').map(Number);
  return { year, month, day };
}

export function yearOfRow({ from }: EveningRow): number {
  return toParts(from).year;
}

function dayWords({ month, day }: DayOfYear, language: Language): string {
  return `${day} ${monthForms(month, language).ofDay}`;
}

function partWords(part: DatePart | undefined, language: Language): string {
  if (part === undefined) return '…';
  const roughly = part.isApproximate || part.isUncertain ? '≈\u00A0' : '';
  if (part.month === undefined) return `${roughly}${part.year}`;
  const month = monthForms(part.month, language);
  return roughly + (part.day === undefined ? month.name : `${part.day} ${month.ofDay}`);
}

function spanWords({ date }: Outage, language: Language): string {
  if (date.form === 'single') return partWords(date.part, language);
  return `${partWords(date.start, language)} – ${partWords(date.end, language)}`;
}

/** What stands beside a row, below the heading of its year: "9 June", "21–22 March", "≈ March – ≈ June". */
export function toRowWords({ from, to, recurrence }: EveningRow, language: Language): string {
  if (recurrence !== undefined) return spanWords(recurrence, language);
  const first = toParts(from);
  const last = toParts(to);
  if (from === to) return dayWords(first, language);
  if (first.year === last.year && first.month === last.month) return `${first.day}–${dayWords(last, language)}`;
  return `${dayWords(first, language)} – ${dayWords(last, language)}`;
}
