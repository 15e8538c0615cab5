/** The plainest chart of the same entries: a circle for each, in its lane, moved by D3's zoom. What one writes first. */
import { scaleLinear, select, zoom } from 'd3';

const { days, entries } = JSON.parse(document.querySelector('#data')?.textContent ?? '{}') as {
  readonly days: readonly [number, number];
  readonly entries: readonly (readonly [day: number, lane: number])[];
};
const [left, right] = [12, 724];
const x = scaleLinear(days, [left, right]);
const svg = select<SVGSVGElement, unknown>('#twin');
const circles = svg
  .selectAll('circle')
  .data(entries)
  .join('circle')
  .attr('r', 4)
  .attr('cx', ([day]) => x(day))
  .attr('cy', ([, lane]) => 30 + lane * 60);
svg.call(
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, 500])
    .on('zoom', ({ transform }: { transform: { rescaleX: (scale: typeof x) => typeof x } }) => {
      const moved = transform.rescaleX(x);
      circles.attr('cx', ([day]) => moved(day));
    }),
);
