import type { EntryKind } from '../domain/entry.ts';
import type { ChartBin, ChartMark, TimelineChart } from './create-timeline-chart.ts';
import { shortestSpan } from './lane-layout.ts';

/** The class that gives a kind its colour; the shape is told apart without it. */
export const markClasses: { readonly [kind in EntryKind]: string } = {
  statement: 'm-said',
  ruling: 'm-ruling',
  measure: 'm-measure',
  outage: 'm-cut',
  event: 'm-event',
};

/** Whole pixels: sharper on the screen, and shorter on the way there. */
function round(value: number): number {
  return Math.round(value);
}

function line(x1: number, x2: number, y: number): string {
  return x2 > x1 ? `M${round(x1)} ${y}H${round(x2)}` : '';
}

/** A line that grows out of dots: nothing is sure where it begins, all is where it ends. */
function fade(faint: number, sure: number, y: number): string {
  const length = Math.abs(sure - faint);
  const dots = Math.min(9, Math.max(2, Math.floor(length / 5)));
  const step = (sure - faint) / dots;
  return Array.from({ length: dots }, (_, index) => {
    const part = Math.sign(step) * Math.max(1, (Math.abs(step) * (index + 1)) / (dots + 2));
    return `M${round(faint + index * step)} ${y}h${round(part)}`;
  }).join('');
}

const aboutLength = 8;

/** Hatching above a block that stands for many evenings. */
function hatch(x1: number, x2: number, y: number): string {
  let path = '';
  for (let x = x1 + 3; x + 3 <= x2 && x < x1 + 2000; x += 6) path += `M${round(x)} ${y + 3}l3-6`;
  return path;
}

function barPath({ item, y, x1, x2, sure1, sure2 }: ChartMark): string {
  const left = Math.max(sure1, x1) + (item.isAboutFrom && sure1 <= x1 && x2 - x1 > 2 * aboutLength ? aboutLength : 0);
  const right = item.hasOpenEnd
    ? x2
    : Math.max(
        Math.min(sure2, x2) - (item.isAboutTo && sure2 >= x2 && x2 - x1 > 2 * aboutLength ? aboutLength : 0),
        x2 - x1 < shortestSpan ? x2 : 0,
      );
  if (right <= left && !item.hasOpenEnd) return `M${round((x1 + x2) / 2)} ${y + 4}v-8`;
  const begin = left <= x1 + 1 ? `M${round(x1)} ${y + 4}v-8` : '';
  const arrow = `M${round(x2 - 4)} ${y - 4}l4 4l-4 4`;
  const end = item.hasOpenEnd ? arrow : right >= x2 - 1 ? `M${round(x2)} ${y + 4}v-8` : '';
  return begin + line(left, right, y) + end + (item.isRecurring ? hatch(left, right, y) : '');
}

/** The shape of a mark as SVG path data: ring, square, bar or tick. */
export function shapePath(mark: ChartMark): string {
  const { item, x, y } = mark;
  switch (item.kind) {
    case 'statement':
      return `M${round(x - 4)} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
    case 'ruling':
    case 'measure':
      return `M${round(x - 4)} ${y - 4}h8v8h-8z`;
    case 'event':
      return `M${round(x)} ${y - 5}v10`;
    case 'outage':
      return barPath(mark);
  }
}

/** The span in which a roughly known mark can lie, faint where it need not be; nothing when its day is known. */
export function softSpanPath({ item, x1, x2, y, sure1, sure2 }: ChartMark): string {
  if (x2 - x1 < shortestSpan) return '';
  if (item.kind !== 'outage') {
    if (!item.isAboutFrom && !item.isAboutTo) return line(x1, x2, y);
    const middle = (x1 + x2) / 2;
    return fade(x1, middle, y) + fade(x2, middle, y);
  }
  if (sure2 <= sure1) {
    const middle = (x1 + x2) / 2;
    return fade(x1, middle, y) + (item.hasOpenEnd ? line(middle, x2, y) : fade(x2, middle, y));
  }
  const about = x2 - x1 > 2 * aboutLength ? aboutLength : 0;
  const left = sure1 > x1 ? sure1 : item.isAboutFrom ? x1 + about : x1;
  const right = sure2 < x2 ? sure2 : item.isAboutTo ? x2 - about : x2;
  return (left > x1 ? fade(x1, left, y) : '') + (right < x2 && !item.hasOpenEnd ? fade(x2, right, y) : '');
}

/** A box for the number of a bin. */
export function binPath({ x, y }: ChartBin): string {
  return `M${round(x - 13)} ${y - 7}h26v13h-26z`;
}

/** The whole stretches of the line. */
export function spinePath({ spine }: TimelineChart): string {
  let path = '';
  let left = spine.x1;
  for (const { x1, x2 } of spine.cuts) {
    path += line(left, x1, spine.y);
    left = Math.max(left, x2);
  }
  return path + line(left, spine.x2, spine.y);
}

/** The thin stretches, where single services were cut. */
export function thinPath({ spine }: TimelineChart): string {
  return spine.cuts.map(({ x1, x2, isBroken }) => (isBroken ? '' : line(x1 + 2, x2 - 2, spine.y))).join('');
}

/** The two short strokes at the sides of each cut. */
export function cutPath({ spine }: TimelineChart): string {
  const y = spine.y + 6;
  return spine.cuts.map(({ x1, x2 }) => `M${round(x1 - 1)} ${y}l3-12M${round(x2 - 2)} ${y}l3-12`).join('');
}

/** From one mark to another that it stands in a relation with. */
export function arcPath(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const height = Math.min(60, 14 + Math.abs(to.x - from.x) / 5);
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2 - height];
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
}
