import { toDayNumber } from './chart-item.ts';
import type { TimeWindow } from './time-axis.ts';

/** In days. */
export const longestMonth = 31;

/** The days of a year (`2018`) or month (`2022-01`); nothing for any other text. */
export function toPeriod(text: string): TimeWindow | undefined {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined || month === '12') {
    return { from: toDayNumber(`${year}-${month ?? '01'}-01`), to: toDayNumber(`${year}-12-31`) + 1 };
  }
  const next = String(Number(month) + 1).padStart(2, '0');
  return { from: toDayNumber(`${text}-01`), to: toDayNumber(`${year}-${next}-01`) };
}
