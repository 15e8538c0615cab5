import { type ChartItem, type ChartLane, chartLanes, type DayNumber } from './chart-item.ts';

/** An item in a row of its lane; pixels from day 0 at the scale of the layout. */
export interface LaidItem {
  readonly item: ChartItem;
  readonly left: number;
  readonly right: number;
  /** 0 is next to the line. */
  readonly row: number;
}

/** Items for which no row is left, in the column in which they begin. */
export interface LaidBin {
  readonly lane: ChartLane;
  readonly left: number;
  readonly items: readonly ChartItem[];
}

export interface LaneLayout {
  readonly lane: ChartLane;
  readonly laid: readonly LaidItem[];
  readonly bins: readonly LaidBin[];
  /** Rows in use, without that of the bins. */
  readonly rows: number;
}

/** All items at one scale. It does not depend on the window, so that nothing jumps while one moves along time. */
export interface Layout {
  /** Past these rows of a lane items are counted in bins. */
  readonly mostRows: number;
  /** Pixels that a day takes. */
  readonly dayWidth: number;
  readonly lanes: readonly LaneLayout[];
}

/** Rows of a lane where one can look closer. */
export const mostRows = 12;
/** Rows where nobody can: there bins are the very last resort. */
export const mostRowsAtRest = 24;
export const binWidth = 28;
/** A span shorter than this is not drawn beside the shape itself. */
export const shortestSpan = 12;
/** Length of the bar of an outage whose end nobody gave: it says that it began, not that it lasts. */
export const openEnd = 20;
export const narrowestBar = 5;
export const shapeWidth = 11;
const between = 1;

/** The room an item takes, from the left to the right; days may be any zero that both share. */
export function toExtent(item: ChartItem, toX: (day: DayNumber) => number): readonly [number, number] {
  const left = toX(item.from);
  const right = toX(item.to);
  if (item.kind === 'outage') {
    return [left, item.hasOpenEnd ? left + openEnd : Math.max(right, left + narrowestBar)];
  }
  const middle = (left + right) / 2;
  const [shapeLeft, shapeRight] = [middle - shapeWidth / 2, middle + shapeWidth / 2];
  return right - left < shortestSpan ? [shapeLeft, shapeRight] : [left, right];
}

/** A bin of one says less than the mark itself: the outermost mark of the column joins it. */
function joinNeighbour(laid: LaidItem[], column: number, binned: ChartItem[]): void {
  const inColumn = laid.filter(({ left }) => Math.floor(left / binWidth) === column);
  const outermost = inColumn.toSorted((a, b) => b.row - a.row)[0];
  if (outermost === undefined) return;
  laid.splice(laid.indexOf(outermost), 1);
  binned.unshift(outermost.item);
}

function layOutLane(lane: ChartLane, items: readonly ChartItem[], dayWidth: number, rows: number): LaneLayout {
  const placed = items
    .map((item) => ({ item, extent: toExtent(item, (day) => day * dayWidth) }))
    .sort((a, b) => a.extent[0] - b.extent[0]);
  const ends: number[] = [];
  const laid: LaidItem[] = [];
  const columns = new Map<number, ChartItem[]>();
  for (const { item, extent } of placed) {
    const [left, right] = extent;
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    if (row < rows) {
      ends[row] = right + between;
      laid.push({ item, left, right, row });
    } else {
      const column = Math.floor(left / binWidth);
      const inColumn = columns.get(column);
      if (inColumn === undefined) columns.set(column, [item]);
      else inColumn.push(item);
    }
  }
  for (const [column, binned] of columns) if (binned.length === 1) joinNeighbour(laid, column, binned);
  const bins = [...columns].map(([column, binned]) => ({ lane, left: column * binWidth, items: binned }));
  return { lane, laid, bins, rows: ends.length };
}

/** Puts each item into the first row of its lane where it touches no other, and the rest into bins. */
export function layOut(items: readonly ChartItem[], dayWidth: number, rows = mostRows): Layout {
  return {
    dayWidth,
    mostRows: rows,
    lanes: chartLanes.map((lane) =>
      layOutLane(
        lane,
        items.filter((item) => item.lane === lane),
        dayWidth,
        rows,
      ),
    ),
  };
}
