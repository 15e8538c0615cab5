import { type ChartItem, type DayNumber, toDay, toDayNumber } from './chart-item.ts';
import { margin } from './create-timeline-chart.ts';
import { toDayWidth, type TimeWindow } from './time-axis.ts';

const aside = 30;

/**
 * All of the time there is something to show of, with a little room on both sides: to the day the archive stands at,
 * or, for a few entries, to the last of them.
 */
export function toWholeWindow(
  items: readonly ChartItem[],
  asOf: DayNumber,
  reach: 'the archive' | 'its own' = 'the archive',
): TimeWindow {
  const first = Math.min(...items.map(({ from }) => from), items.length === 0 ? asOf : Infinity);
  const last = Math.max(...items.map(({ to }) => to), reach === 'the archive' || items.length === 0 ? asOf : -Infinity);
  const room = reach === 'the archive' ? aside : Math.max(1, Math.round((last - first) / 40));
  return { from: Math.floor(first) - room, to: Math.ceil(last) + room };
}

export function toWholeDayWidth(window: TimeWindow, width: number): number {
  return toDayWidth(window, width, margin);
}

interface PresetYear {
  readonly year: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
}
interface PresetMonth extends PresetYear {
  /** 1–12 */
  readonly month: number;
}

const monthsOffered = 4;

/** Stretches of time to choose at once: every year, newest first, and the months in which most entries begin. */
export function presetWindows(
  items: readonly ChartItem[],
  whole: TimeWindow,
): { readonly years: readonly PresetYear[]; readonly months: readonly PresetMonth[] } {
  const [first, last] = [whole.from + aside, whole.to - aside - 1].map((day) => Number(toDay(day).slice(0, 4)));
  const years: PresetYear[] = [];
  for (let year = last ?? 0; year >= (first ?? 0); year -= 1) {
    years.push({ year, from: toDayNumber(`${year}-01-01`), to: toDayNumber(`${year + 1}-01-01`) });
  }
  const counts = new Map<string, number>();
  // An entry known only to the year says nothing of a month.
  for (const { from, to } of items) {
    if (to - from > 31) continue;
    const month = toDay(from).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const busiest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1)).slice(0, monthsOffered);
  const months = busiest.map(([text]): PresetMonth => {
    const [year = 0, month = 1] = text.split('-').map(Number);
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    return { year, month, from: toDayNumber(`${text}-01`), to: toDayNumber(next) };
  });
  return { years, months };
}
