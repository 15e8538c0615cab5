import { type ChartItem, type ChartLane, chartLanes } from '../chart/chart-item.ts';
import type { TimelineChart } from '../chart/create-timeline-chart.ts';
import type { TimeWindow } from '../chart/time-axis.ts';
import { isBin, type Spot } from './chart-drawing.ts';

export function laneOf(spot: Spot): ChartLane {
  return isBin(spot) ? spot.lane : spot.item.lane;
}

/** Marks and bins of a lane along time. */
export function spotsOf(chart: TimelineChart, lane: ChartLane): readonly Spot[] {
  const spots: Spot[] = [...chart.marks, ...chart.bins].filter((spot) => laneOf(spot) === lane);
  return spots.sort((a, b) => a.x - b.x || b.y - a.y);
}

export const arrowKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type ArrowKey = (typeof arrowKeys)[number];

/** Where a key leads from a spot, or nothing when there is no further one. */
export function nextSpot(chart: TimelineChart, from: Spot, key: ArrowKey): Spot | undefined {
  const lane = spotsOf(chart, laneOf(from));
  switch (key) {
    case 'ArrowRight':
      return lane[lane.indexOf(from) + 1];
    case 'ArrowLeft':
      return lane[lane.indexOf(from) - 1];
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    case 'ArrowUp':
      return across(chart, from, -1);
    case 'ArrowDown':
      return across(chart, from, 1);
  }
}

/** The nearest spot of the next lane that has one. */
function across(chart: TimelineChart, from: Spot, step: 1 | -1): Spot | undefined {
  const lanes = step > 0 ? chartLanes : chartLanes.toReversed();
  const further = lanes.slice(lanes.indexOf(laneOf(from)) + 1).map((lane) => spotsOf(chart, lane));
  const [spots = []] = further.filter(({ length }) => length > 0);
  return spots.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
}

/** Where the arrows along time lead from the edge of what is in view: the next item of the lane, which is not in it. */
export function nextItem(lane: readonly ChartItem[], window: TimeWindow, key: ArrowKey): ChartItem | undefined {
  if (key === 'ArrowRight') return lane.filter(({ from }) => from >= window.to).sort((a, b) => a.from - b.from)[0];
  if (key === 'ArrowLeft') return lane.filter(({ to }) => to <= window.from).sort((a, b) => b.to - a.to)[0];
  return undefined;
}
