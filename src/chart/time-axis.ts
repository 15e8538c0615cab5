import { type DayNumber, toDay, toDayNumber } from './chart-item.ts';

/** The stretch of time shown; `to` is its end, not its last day. */
export interface TimeWindow {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface Tick {
  readonly x: number;
  readonly year: number;
  /** 1–12; absent on a tick that stands for a year. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Minutes since midnight; absent on a tick that stands for a day. */
  readonly minutes: number | undefined;
}

/** From a day to its place across the chart, in pixels. */
export function createTimeScale(window: TimeWindow, width: number, margin: number): (day: DayNumber) => number {
  const dayWidth = toDayWidth(window, width, margin);
  return (day) => margin + (day - window.from) * dayWidth;
}

/** Pixels that a day takes. */
export function toDayWidth(window: TimeWindow, width: number, margin: number): number {
  return (width - 2 * margin) / (window.to - window.from);
}

/** Room that the words of a tick take, in pixels. */
const tickWidth = 56;
const monthLength = 30.4;
const widestStep = 10_000;

function firstAtLeast(steps: readonly number[], stepWidth: number): number {
  return steps.find((step) => step * stepWidth >= tickWidth) ?? steps.at(-1) ?? 1;
}

function monthTicks({ from, to }: TimeWindow, step: number): { year: number; month: number }[] {
  const toIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const ticks = [];
  for (let index = Math.ceil(toIndex(toDay(from)) / step) * step; index <= toIndex(toDay(to)); index += step) {
    ticks.push({ year: Math.floor(index / 12), month: (index % 12) + 1 });
  }
  return ticks;
}

/** Days or parts of a day from one step to the next, those that lie in the window. */
function evenTicks({ from, to }: TimeWindow, step: number): DayNumber[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step);
}

function toTick(day: DayNumber, scale: (day: DayNumber) => number): Tick {
  // A minute's thousandth of rounding must not make one day into the day before.
  const minute = Math.round(day * 1440);
  const [year = 0, month, date] = toDay(minute / 1440)
    .split('-')
    .map(Number);
  const minutes = ((minute % 1440) + 1440) % 1440;
  return { x: scale(day), year, month, day: date, minutes: minutes === 0 ? undefined : minutes };
}

/** Years, months, days or hours, whichever are far enough apart to be read. */
export function createTicks(window: TimeWindow, width: number, margin: number): readonly Tick[] {
  const scale = createTimeScale(window, width, margin);
  const dayWidth = toDayWidth(window, width, margin);
  const isShown = ({ x }: Tick): boolean => x >= margin - 1 && x <= width - margin + 1;
  if (dayWidth >= tickWidth) {
    const step = firstAtLeast([1 / 96, 1 / 24, 1 / 12, 1 / 8, 1 / 4, 1 / 2, 1], dayWidth);
    return evenTicks(window, step)
      .map((day) => toTick(day, scale))
      .filter(isShown);
  }
  if (window.to - window.from < 62) {
    return evenTicks(window, firstAtLeast([1, 2, 5, 10, 20], dayWidth))
      .map((day) => toTick(day, scale))
      .filter(isShown);
  }
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => months * monthLength * dayWidth >= tickWidth) ?? widestStep;
  return monthTicks(window, step)
    .map(({ year, month }) => ({
      x: scale(toDayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)),
      year,
      month: step % 12 === 0 ? undefined : month,
      day: undefined,
      minutes: undefined,
    }))
    .filter(isShown);
}
