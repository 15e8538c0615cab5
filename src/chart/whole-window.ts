import { type ChartItem, type DayNumber, toDay } from './chart-item.ts';
import { margin } from './create-timeline-chart.ts';
import { longestMonth } from './period.ts';
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

const monthsOffered = 4;

/** Periods to choose at once, as they are written (`2018`, `2022-01`): all years, newest first, and the busiest months. */
export function offerPeriods(items: readonly ChartItem[], whole: TimeWindow): readonly string[] {
  const [first = 0, last = 0] = [whole.from + aside, whole.to - aside - 1].map((day) => Number(toDay(day).slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
  const counts = new Map<string, number>();
  for (const { from, to } of items) {
    // An entry known only to the year says nothing of a month.
    if (to - from > longestMonth) continue;
    const month = toDay(from).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const busiest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1)).slice(0, monthsOffered);
  return [...years, ...busiest.map(([month]) => month)];
}
