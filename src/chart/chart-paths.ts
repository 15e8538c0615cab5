import type { EntryKind } from '../domain/entry.ts';
import type { ChartMark, TimelineChart } from './create-timeline-chart.ts';

/** The class that gives a kind its colour; the shape is told apart without it. */
export const markClasses: { readonly [kind in EntryKind]: string } = {
  statement: 'm-said',
  ruling: 'm-ruling',
  measure: 'm-measure',
  outage: 'm-cut',
  event: 'm-event',
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The shape of a mark as SVG path data: ring, square, bar or tick. */
export function shapePath({ item, x, y, x1, x2 }: ChartMark): string {
  switch (item.kind) {
    case 'statement':
      return `M${round(x - 4)} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
    case 'ruling':
    case 'measure':
      return `M${round(x - 4)} ${y - 4}h8v8h-8z`;
    case 'event':
      return `M${round(x)} ${y - 5}v10`;
    case 'outage': {
      const right = Math.max(x2, x1 + 5);
      const arrow = item.hasOpenEnd ? `M${round(right - 4)} ${y - 4}l4 4l-4 4` : `M${round(right)} ${y + 4}v-8`;
      return `M${round(x1)} ${y + 4}v-8M${round(x1)} ${y}H${round(right)}${arrow}`;
    }
  }
}

/** The span in which a roughly known mark can lie, or nothing when its day is known. */
export function softSpanPath({ item, x1, x2, y }: ChartMark): string {
  if (item.kind === 'outage' || x2 - x1 < 12) return '';
  return `M${round(x1)} ${y}H${round(x2)}`;
}

/** The whole stretches of the line. */
export function spinePath({ spine }: TimelineChart): string {
  let path = '';
  let left = spine.x1;
  for (const [from, to] of spine.cuts) {
    if (from > left) path += `M${round(left)} ${spine.y}H${round(from)}`;
    left = to;
  }
  return left < spine.x2 ? `${path}M${round(left)} ${spine.y}H${round(spine.x2)}` : path;
}

/** The two short strokes at the sides of each cut. */
export function cutPath({ spine }: TimelineChart): string {
  const y = spine.y + 6;
  return spine.cuts.map(([from, to]) => `M${round(from - 1)} ${y}l3-12M${round(to - 2)} ${y}l3-12`).join('');
}
