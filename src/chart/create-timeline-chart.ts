import type { Lane } from '../domain/entry.ts';
import type { ChartItem } from './chart-item.ts';
import { createTicks, createTimeScale, type Tick, type TimeWindow } from './time-axis.ts';

/** Where an entry stands; pixels, the origin at the top left. */
export interface ChartMark {
  readonly item: ChartItem;
  /** Middle of its shape. */
  readonly x: number;
  readonly y: number;
  /** The span it can lie in, or lasts for; cut off at the edges of the window. */
  readonly x1: number;
  readonly x2: number;
}

export interface ChartLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

export interface TimelineChart {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly ChartLane[];
  /** One for each item of the window, in the order of the items. */
  readonly marks: readonly ChartMark[];
  readonly ticks: readonly Tick[];
  readonly spine: {
    readonly y: number;
    readonly x1: number;
    readonly x2: number;
    /** Where access was reported or measured as cut, left to right, without overlaps. */
    readonly cuts: readonly (readonly [number, number])[];
  };
}

export const laneOrder: readonly Lane[] = ['said', 'ruled', 'observed', 'context'];
export const margin = 12;
const rowHeight = 12;
const shapeWidth = 11;
const laneGap = 26;
const axisHeight = 28;
const narrowestCut = 5;
/** Length of the bar of an outage whose end nobody gave: it says that it began, not that it lasts. */
const openEnd = 20;

function extent(mark: ChartMark): readonly [number, number] {
  return mark.item.lane === 'observed'
    ? [mark.x1, Math.max(mark.x2, mark.x1 + narrowestCut)]
    : [mark.x - shapeWidth / 2, mark.x + shapeWidth / 2];
}

/** Puts each mark into the first row where it touches no other; rows count from the spine outwards. */
function toRows(marks: readonly ChartMark[]): readonly number[] {
  const rows = new Map<ChartMark, number>();
  const ends: number[] = [];
  for (const mark of marks.toSorted((a, b) => extent(a)[0] - extent(b)[0])) {
    const [left, right] = extent(mark);
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right + 1;
    rows.set(mark, row);
  }
  return marks.map((mark) => rows.get(mark) ?? 0);
}

function toCuts(marks: readonly ChartMark[]): readonly (readonly [number, number])[] {
  const cuts: [number, number][] = [];
  for (const [left, right] of marks.map(extent).sort((a, b) => a[0] - b[0])) {
    const last = cuts.at(-1);
    if (last !== undefined && left <= last[1] + 1) last[1] = Math.max(last[1], right);
    else cuts.push([left, right]);
  }
  return cuts;
}

/**
 * Places every item that can lie in the window on one time axis, in four lanes.
 * Nothing is hidden: the marks are as many as the items of the window.
 */
export function createTimelineChart(items: readonly ChartItem[], window: TimeWindow, width: number): TimelineChart {
  const scale = createTimeScale(window, width, margin);
  const clamp = (x: number) => Math.min(width - margin, Math.max(margin, x));
  const loose = items
    .filter((item) => item.to >= window.from && item.from <= window.to)
    .map((item): ChartMark => {
      const x1 = clamp(scale(item.from));
      const x2 = item.hasOpenEnd ? Math.min(clamp(scale(item.to + 1)), x1 + openEnd) : clamp(scale(item.to + 1));
      return { item, x: (x1 + x2) / 2, y: 0, x1, x2 };
    });
  const lanes: ChartLane[] = [];
  const placed = new Map<ChartItem, ChartMark>();
  let top = 0;
  let spineY = 0;
  for (const lane of laneOrder) {
    const marks = loose.filter((mark) => mark.item.lane === lane);
    const rows = toRows(marks);
    const height = laneGap + Math.max(1, ...rows.map((row) => row + 1)) * rowHeight;
    if (lane === 'observed') spineY = top + laneGap;
    const first = lane === 'observed' ? spineY + rowHeight : top + laneGap;
    for (const [index, mark] of marks.entries()) {
      placed.set(mark.item, { ...mark, y: first + (rows[index] ?? 0) * rowHeight });
    }
    lanes.push({ lane, y: top, height });
    top += height + (lane === 'observed' ? rowHeight : 0);
  }
  return {
    width,
    height: top + axisHeight,
    lanes,
    marks: loose.map((mark) => placed.get(mark.item) ?? mark),
    ticks: createTicks(window, width, margin),
    spine: {
      y: spineY,
      x1: margin,
      x2: width - margin,
      cuts: toCuts(loose.filter((mark) => mark.item.lane === 'observed')),
    },
  };
}
