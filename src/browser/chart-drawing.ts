import {
  arcPath,
  binPath,
  cutPath,
  markClasses,
  shapePath,
  softSpanPath,
  spinePath,
  thinPath,
} from '../chart/chart-paths.ts';
import type { ChartItem } from '../chart/chart-item.ts';
import type { ChartBin, ChartMark, TimelineChart } from '../chart/create-timeline-chart.ts';
import { tickWords } from '../chart/tick-words.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

function createSvg(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/** A mark or a bin that can have the focus. */
export type Spot = ChartMark | ChartBin;

export function isBin(spot: Spot): spot is ChartBin {
  return 'items' in spot;
}

export function itemsOf(spot: Spot): readonly ChartItem[] {
  return isBin(spot) ? spot.items : [spot.item];
}

/** Puts what was calculated into the drawing that stands in the page; the marks stay the same elements. */
export class ChartDrawing {
  readonly #svg: SVGSVGElement;
  readonly #links: ReadonlyMap<string, SVGElement>;
  readonly #months: readonly string[];
  readonly #nameBin: (bin: ChartBin) => string;
  /** Ids of the marks that are drawn; at first those that the page came with. */
  #shown: ReadonlySet<string>;
  #bins = new Map<ChartBin, SVGElement>();

  /** `links` are the marks that stand in the page, in the order of the items, whose ids are their numbers. */
  constructor(
    svg: SVGSVGElement,
    links: readonly SVGElement[],
    months: readonly string[],
    nameBin: (bin: ChartBin) => string,
  ) {
    this.#svg = svg;
    this.#links = new Map(links.map((link, index) => [String(index), link]));
    this.#shown = new Set([...this.#links].flatMap(([id, link]) => (link.classList.contains('away') ? [] : [id])));
    for (const link of links) link.setAttribute('tabindex', '-1');
    this.#months = months;
    this.#nameBin = nameBin;
    for (const bin of svg.querySelectorAll('.bin')) bin.remove();
  }

  elementOf(spot: Spot): SVGElement | undefined {
    return isBin(spot) ? this.#bins.get(spot) : this.#links.get(spot.item.id);
  }

  /** One mark is reached by Tab; from there arrows lead on. */
  setTabStop(spot: Spot | undefined): void {
    for (const link of this.#svg.querySelectorAll('[tabindex="0"]')) link.setAttribute('tabindex', '-1');
    if (spot !== undefined) this.elementOf(spot)?.setAttribute('tabindex', '0');
  }

  name(spot: Spot, name: string): void {
    const element = this.elementOf(spot);
    element?.removeAttribute('aria-labelledby');
    element?.setAttribute('aria-label', name);
  }

  draw(chart: TimelineChart): void {
    const svg = this.#svg;
    svg.setAttribute('viewBox', `0 0 ${chart.width} ${chart.height}`);
    svg.querySelector('.spine')?.setAttribute('d', spinePath(chart));
    svg.querySelector('.thin')?.setAttribute('d', thinPath(chart));
    svg.querySelector('.strokes')?.setAttribute('d', cutPath(chart));
    for (const { lane, wordsY } of chart.lanes)
      svg.querySelector(`[data-lane=${lane}]`)?.setAttribute('y', String(wordsY));
    this.#drawMarks(chart.marks);
    this.#drawBins(chart.bins);
    this.#drawTicks(chart);
  }

  /** Lines from one spot to those that its entry stands in a relation with. */
  drawArcs(from: Spot | undefined, to: readonly { readonly x: number; readonly y: number }[]): void {
    this.#svg.querySelector('.arcs')?.remove();
    if (from === undefined || to.length === 0) return;
    const paths = to.map((spot) => createSvg('path', { d: arcPath(from, spot) }));
    const arcs = createSvg('g', { class: 'arcs', 'aria-hidden': 'true' });
    arcs.append(...paths);
    this.#svg.append(arcs);
  }

  /** Touches only what has changed: of ten thousand marks few come and go from one picture to the next. */
  #drawMarks(marks: readonly ChartMark[]): void {
    const shown = new Set(marks.map(({ item }) => item.id));
    for (const id of this.#shown) if (!shown.has(id)) this.#links.get(id)?.classList.add('away');
    for (const mark of marks) {
      const link = this.#links.get(mark.item.id);
      if (link === undefined) continue;
      if (!this.#shown.has(mark.item.id)) link.classList.remove('away');
      this.#place(link, mark);
    }
    this.#shown = shown;
  }

  #place(link: SVGElement, mark: ChartMark): void {
    link.lastElementChild?.setAttribute('d', shapePath(mark));
    const path = softSpanPath(mark);
    const known = link.querySelector('.soft-span');
    if (path === '') known?.remove();
    else if (known !== null) known.setAttribute('d', path);
    else link.prepend(createSvg('path', { class: `soft-span ${markClasses[mark.item.kind]}`, d: path }));
  }

  #drawBins(bins: readonly ChartBin[]): void {
    for (const element of this.#bins.values()) element.remove();
    this.#bins = new Map(
      bins.map((bin) => {
        const name = this.#nameBin(bin);
        const element = createSvg('a', { class: 'bin', role: 'button', tabindex: '-1', 'aria-label': name });
        element.append(
          createSvg('path', { class: markClasses[bin.items[0]?.kind ?? 'event'], d: binPath(bin) }),
          createSvg(
            'text',
            { x: String(Math.round(bin.x)), y: String(Math.round(bin.y) + 4), 'text-anchor': 'middle' },
            String(bin.items.length),
          ),
        );
        return [bin, element];
      }),
    );
    this.#svg.append(...this.#bins.values());
  }

  #drawTicks({ ticks, height }: TimelineChart): void {
    const place = { y: String(height - 4), 'text-anchor': 'middle' };
    this.#svg
      .querySelector('.ticks')
      ?.replaceChildren(
        ...ticks.map((tick) =>
          createSvg('text', { ...place, x: String(Math.round(tick.x)) }, tickWords(tick, this.#months)),
        ),
      );
  }
}
