import { type DayNumber, toDay, toDayNumber } from './chart-item.ts';

/** The days shown, both included. */
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
}

/** From a day to its place across the chart, in pixels. */
export function createTimeScale(window: TimeWindow, width: number, margin: number): (day: DayNumber) => number {
  const dayWidth = (width - 2 * margin) / (window.to + 1 - window.from);
  return (day) => margin + (day - window.from) * dayWidth;
}

const widestStep = 10_000;

function stepInMonths(window: TimeWindow, width: number): number {
  const monthWidth = width / ((window.to - window.from + 1) / 30.4);
  return [1, 3, 6, 12, 24, 60, 120].find((months) => months * monthWidth >= 52) ?? widestStep;
}

function monthTicks(window: TimeWindow, step: number): { year: number; month: number }[] {
  const first = toDay(window.from);
  const last = toDay(window.to);
  const lastIndex = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  const firstIndex = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const ticks = [];
  for (let index = Math.ceil(firstIndex / step) * step; index <= lastIndex; index += step) {
    ticks.push({ year: Math.floor(index / 12), month: (index % 12) + 1 });
  }
  return ticks;
}

function dayTicks(window: TimeWindow, width: number): DayNumber[] {
  const days = window.to - window.from + 1;
  const step = [1, 2, 5, 10].find((candidate) => (candidate * width) / days >= 52) ?? 10;
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => window.from + index * step);
}

/** Years, months or days, whichever are far enough apart to be read. */
export function createTicks(window: TimeWindow, width: number, margin: number): readonly Tick[] {
  const scale = createTimeScale(window, width, margin);
  if (window.to - window.from < 62) {
    return dayTicks(window, width).map((number) => {
      const [year, month, day] = toDay(number).split('-').map(Number);
      return { x: scale(number), year: year ?? 0, month, day };
    });
  }
  const step = stepInMonths(window, width);
  return monthTicks(window, step)
    .map(({ year, month }) => ({
      x: scale(toDayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)),
      year,
      month: step % 12 === 0 ? undefined : month,
      day: undefined,
    }))
    .filter(({ x }) => x >= margin - 1);
}
