import type { ChartItem, ChartLane } from './chart-item.ts';
import { binWidth, type LaidBin, type Layout, narrowestBar, toExtent } from './lane-layout.ts';
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
  /** The part of the span that is sure; empty when `sure1` is not less. */
  readonly sure1: number;
  readonly sure2: number;
}

/** Entries for which there is no row, as one mark with their number. */
export interface ChartBin {
  readonly lane: ChartLane;
  readonly items: readonly ChartItem[];
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

export interface ChartLaneBox {
  readonly lane: ChartLane;
  /** Top of the lane. */
  readonly y: number;
  readonly height: number;
  /** Baseline of its words. */
  readonly wordsY: number;
}

/** A stretch where the line is not whole: broken, or, where only single services were cut, thin. */
export interface LineCut {
  readonly x1: number;
  readonly x2: number;
  readonly isBroken: boolean;
}

export interface TimelineChart {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly ChartLaneBox[];
  /** In the order of the items. */
  readonly marks: readonly ChartMark[];
  readonly bins: readonly ChartBin[];
  readonly ticks: readonly Tick[];
  readonly spine: {
    readonly y: number;
    readonly x1: number;
    readonly x2: number;
    /** Left to right, without overlaps. */
    readonly cuts: readonly LineCut[];
  };
}

/** How many rows each lane keeps free, so that the chart does not change its height while one looks closer. */
export type LaneRows = { readonly [lane in ChartLane]?: number };

export const margin = 12;
const rowHeight = 12;
const laneGap = 24;
const spineGap = 16;
/** Below the measured lane, whose words stand under it. */
const labelHeight = 14;
const axisHeight = 28;

/** Rows of these lanes are counted upwards, so that the marks stand on the line like on ground. */
const upwards: readonly ChartLane[] = ['said', 'ruled', 'reported'];

export function isInWindow({ from, to }: ChartItem, window: TimeWindow): boolean {
  return to > window.from && from < window.to;
}

export function toLaneRows({ lanes }: Layout): LaneRows {
  return Object.fromEntries(lanes.map(({ lane, rows, bins }) => [lane, rows + (bins.length > 0 ? 1 : 0)]));
}

interface Frame {
  readonly box: ChartLaneBox;
  /** Middle of a row. */
  readonly toY: (row: number) => number;
}

function frameLane(lane: ChartLane, y: number, rows: number): Frame {
  const isUpwards = upwards.includes(lane);
  const gap = lane === 'measured' ? 0 : laneGap;
  const height = gap + Math.max(1, rows) * rowHeight + (lane === 'measured' ? labelHeight : 0);
  const first = isUpwards ? y + height - rowHeight / 2 : y + gap + rowHeight / 2;
  const wordsY = lane === 'measured' ? y + height - 2 : y + 12;
  return { box: { lane, y, height, wordsY }, toY: (row) => first + (isUpwards ? -row : row) * rowHeight };
}

interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

function unite(stretches: readonly Stretch[]): readonly Stretch[] {
  const united: { x1: number; x2: number }[] = [];
  for (const { x1, x2 } of stretches.toSorted((a, b) => a.x1 - b.x1)) {
    const last = united.at(-1);
    if (last !== undefined && x1 <= last.x2 + 1) last.x2 = Math.max(last.x2, x2);
    else united.push({ x1, x2 });
  }
  return united;
}

/** What is left of some stretches outside others. */
function without(stretches: readonly Stretch[], taken: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap(({ x1, x2 }) => {
    const left: Stretch[] = [];
    let from = x1;
    for (const other of taken) {
      if (other.x2 <= from || other.x1 >= x2) continue;
      if (other.x1 > from) left.push({ x1: from, x2: other.x1 });
      from = Math.max(from, other.x2);
    }
    return from < x2 ? [...left, { x1: from, x2 }] : left;
  });
}

/** The line breaks where access was surely cut, and grows thin where it may have been, or only in part. */
function toCuts(outages: readonly ChartMark[]): readonly LineCut[] {
  const sure = outages.filter(({ item }) => !item.isPartial && (item.hasOpenEnd || item.sureTo > item.sureFrom));
  const broken = unite(
    sure.map(({ item, x1, x2, sure1, sure2 }) =>
      item.hasOpenEnd || x2 - x1 <= narrowestBar
        ? { x1, x2: Math.min(x2, x1 + narrowestBar) }
        : { x1: sure1, x2: Math.max(sure2, sure1 + narrowestBar) },
    ),
  );
  const thin = without(unite(outages), broken);
  return [
    ...broken.map((stretch) => ({ ...stretch, isBroken: true })),
    ...thin.map((stretch) => ({ ...stretch, isBroken: false })),
  ].sort((a, b) => a.x1 - b.x1);
}

/**
 * Places every item that can lie in the window on one time axis, in its lane. Nothing is hidden: the marks, and the
 * items of the bins, are as many as the items of the window.
 */
export function createTimelineChart(
  layout: Layout,
  window: TimeWindow,
  width: number,
  kept: LaneRows = {},
): TimelineChart {
  const scale = createTimeScale(window, width, margin);
  const clamp = (x: number) => Math.min(width - margin, Math.max(margin, x));
  const toMark = (item: ChartItem, y: number): ChartMark => {
    const [left, right] = toExtent(item, scale);
    const [x1, x2] = [clamp(left), clamp(right)];
    const x = (clamp(scale(item.from)) + clamp(scale(item.to))) / 2;
    return { item, x, y, x1, x2, sure1: clamp(scale(item.sureFrom)), sure2: clamp(scale(item.sureTo)) };
  };
  const toBin = ({ lane, left, items }: LaidBin, y: number): ChartBin => {
    const middle = margin + left + binWidth / 2 - window.from * layout.dayWidth;
    const [first, last] = [margin + binWidth / 2, width - margin - binWidth / 2];
    return { lane, items, x: Math.min(last, Math.max(first, middle)), y };
  };
  const lanes: ChartLaneBox[] = [];
  const marks: ChartMark[] = [];
  const bins: ChartBin[] = [];
  const outages: ChartMark[] = [];
  let y = 0;
  let spineY = 0;
  for (const { lane, laid, bins: laidBins, rows } of layout.lanes) {
    if (lane === 'measured') {
      spineY = y + spineGap / 2;
      y += spineGap;
    }
    const { box, toY } = frameLane(lane, y, Math.max(kept[lane] ?? 0, rows + (laidBins.length > 0 ? 1 : 0)));
    lanes.push(box);
    y += box.height;
    for (const one of laid) if (isInWindow(one.item, window)) marks.push(toMark(one.item, toY(one.row)));
    for (const bin of laidBins) {
      const items = bin.items.filter((item) => isInWindow(item, window));
      if (items.length === 0) continue;
      bins.push(toBin({ ...bin, items }, toY(layout.mostRows)));
      outages.push(...items.filter(({ kind }) => kind === 'outage').map((item) => toMark(item, 0)));
    }
  }
  outages.push(...marks.filter(({ item }) => item.kind === 'outage'));
  return {
    width,
    height: y + axisHeight,
    lanes,
    marks,
    bins,
    ticks: createTicks(window, width, margin),
    spine: {
      y: spineY,
      x1: margin,
      x2: width - margin,
      cuts: toCuts(outages),
    },
  };
}
