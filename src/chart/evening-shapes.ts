import { type Block, type EveningRow, type Piece, toTaken } from './evening-grid.ts';
import { minutesOfDay, type Stretch } from './outage-hours.ts';

/**
 * A line or rectangle of SVG. Places across are shares of the width, so that a drawing fills a telephone as it fills a
 * table; places down, and the slant of strokes, are pixels.
 */
export interface Shape {
  readonly tag: 'line' | 'rect';
  readonly attributes: { readonly [name: string]: string };
}

export const laneHeight = 18;
const rowPadding = 6;
const barHeight = 10;
/** Rows of three lines' height, in which the words of a span find room. */
const spanLanes = 3;
const slant = 20;

export function rowHeight({ lanes, recurrence }: EveningRow): number {
  return (recurrence === undefined ? lanes : spanLanes) * laneHeight + 2 * rowPadding;
}

export function toShare(minute: number): string {
  return `${Math.round((minute / minutesOfDay) * 10_000) / 100}%`;
}

function laneY(lane: number): number {
  return rowPadding + laneHeight * (lane + 0.5);
}

function line(style: string, [from, to]: Stretch, y: number): Shape {
  return {
    tag: 'line',
    attributes: { class: style, x1: toShare(from), x2: toShare(to), y1: String(y), y2: String(y) },
  };
}

function rect(style: string, [from, to]: Stretch, y: number, height: number): Shape {
  return {
    tag: 'rect',
    attributes: { class: style, x: toShare(from), width: toShare(to - from), y: String(y), height: String(height) },
  };
}

/** From `top` to `bottom` of a lane, which it crosses at a moment; leans by `degrees`. */
function slanted(style: string, at: number, y: number, [top, bottom]: Stretch, degrees: number): Shape {
  const shift = Math.round(y * Math.tan((degrees * Math.PI) / 180) * 100) / 100;
  return {
    tag: 'line',
    attributes: {
      class: style,
      x1: toShare(at),
      x2: toShare(at),
      y1: String(y + top),
      y2: String(y + bottom),
      transform: `translate(${-shift} 0) skewX(${degrees})`,
    },
  };
}

/**
 * The lines of the connection, whole but where an outage stands and where nobody knows; a row that begins a recurrence
 * has none.
 */
export function drawLines({ lanes, pieces, recurrence }: EveningRow): readonly Shape[] {
  if (recurrence !== undefined) return [];
  return Array.from({ length: lanes }, (_, lane) => {
    const whole: Shape[] = [];
    let left = 0;
    for (const [from, to] of pieces.filter((piece) => piece.lane === lane).map(toTaken)) {
      if (from > left) whole.push(line('whole', [left, from], laneY(lane)));
      left = Math.max(left, to);
    }
    return left < minutesOfDay ? [...whole, line('whole', [left, minutesOfDay], laneY(lane))] : whole;
  }).flat();
}

/** Light lines at 6, 12 and 18 o'clock, over the whole height of the row. */
export function drawHours(row: EveningRow): readonly Shape[] {
  return [6, 12, 18].map((hour) => ({
    tag: 'line',
    attributes: {
      class: 'hour',
      x1: toShare(hour * 60),
      x2: toShare(hour * 60),
      y1: '0',
      y2: String(rowHeight(row)),
    },
  }));
}

/** Narrowest part of a mark that answers to a pointer, in minutes of its day. */
const reach = 80;

function toReach({ from, to, lane }: Piece): Shape {
  const missing = Math.max(0, reach - (to - from)) / 2;
  const area: Stretch = [Math.max(0, from - missing), Math.min(minutesOfDay, to + missing)];
  return rect('reach', area, laneY(lane) - laneHeight / 2, laneHeight);
}

function arrow(piece: Piece, side: 'left' | 'right', y: number): readonly Shape[] {
  const at = side === 'left' ? piece.from : piece.to;
  const lean = side === 'left' ? -45 : 45;
  return [slanted('cut', at, y, [-4, 0], lean), slanted('cut', at, y, [0, 4], -lean)];
}

/** An outage within its row: a gap with two strokes, dots where nobody knows, arrows where it goes on or is open. */
export function drawPiece(piece: Piece): readonly Shape[] {
  const y = laneY(piece.lane);
  return [
    toReach(piece),
    ...(piece.sure === undefined ? [] : [rect('gap', piece.sure, y - barHeight / 2, barHeight)]),
    ...piece.unsure.map((stretch) => line('unsure', stretch, y)),
    ...piece.strokes.map(({ at, isApproximate }) =>
      slanted(isApproximate ? 'cut about' : 'cut', at, y, [-8, 8], -slant),
    ),
    ...(piece.isOpenLeft ? arrow(piece, 'left', y) : []),
    ...(piece.isOpenRight ? arrow(piece, 'right', y) : []),
  ];
}

/** A hatched block over the hours of a recurrence, as high as the row, so that blocks of rows below one another join. */
export function drawBlock({ stretches, outage }: Block, row: EveningRow): readonly Shape[] {
  const about = outage.recurrence?.isApproximate === true ? ' about' : '';
  const height = rowHeight(row);
  const edges = stretches.flat().filter((minute) => minute > 0 && minute < minutesOfDay);
  return [
    ...stretches.map((stretch) => rect('block', stretch, 0, height)),
    ...edges.map((minute): Shape => {
      const { attributes } = line(`edge${about}`, [minute, minute], 0);
      return { tag: 'line', attributes: { ...attributes, y2: String(height) } };
    }),
  ];
}
