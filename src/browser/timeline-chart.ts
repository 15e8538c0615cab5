/**
 * Looking closer at the chart.
 * Why JavaScript: zooming and moving along time. Without it: the whole chart
 * stands in the page, every mark a link, with the table below.
 */
import { select, zoom, zoomIdentity, type ZoomBehavior, zoomTransform } from 'd3';
import { type ChartItem, fromAttribute } from '../chart/chart-item.ts';
import { cutPath, shapePath, softSpanPath, spinePath } from '../chart/chart-paths.ts';
import {
  type ChartMark,
  createTimelineChart,
  laneOrder,
  margin,
  type TimelineChart,
} from '../chart/create-timeline-chart.ts';
import { tickWords } from '../chart/tick-words.ts';
import type { TimeWindow } from '../chart/time-axis.ts';
import { createToolbar, type ChartWords } from './chart-toolbar.ts';

const nearest = 14;
const svgNamespace = 'http://www.w3.org/2000/svg';

class TimelineChartElement extends HTMLElement {
  #whole: TimeWindow = { from: 0, to: 1 };
  #words: ChartWords | undefined;
  #links = new Map<string, SVGAElement>();
  #items: readonly ChartItem[] = [];
  #chart: TimelineChart | undefined;
  #zoom: ZoomBehavior<SVGSVGElement, unknown> | undefined;

  connectedCallback(): void {
    const svg = this.querySelector('svg');
    if (svg === null || this.#words !== undefined) return;
    const [from = 0, to = 1] = (this.dataset.window ?? '').split(' ').map(Number);
    this.#whole = { from, to };
    this.#words = JSON.parse(this.dataset.words ?? '{}') as ChartWords;
    this.#readItems(svg);
    this.#enableZoom(svg);
    this.#enableKeys(svg);
    this.prepend(
      createToolbar(this.#words, {
        zoomBy: (factor) => {
          this.#zoomBy(factor);
        },
        moveBy: (share) => {
          this.#moveBy(share);
        },
        showAll: () => {
          this.#showAll();
        },
      }),
    );
    this.#draw(this.#whole);
  }

  get #svg(): SVGSVGElement {
    const svg = this.querySelector('svg');
    if (svg === null) throw new Error('The chart has no drawing.');
    return svg;
  }

  get #width(): number {
    return this.#svg.viewBox.baseVal.width;
  }

  #readItems(svg: SVGSVGElement): void {
    const links = [...svg.querySelectorAll<SVGAElement>('a')];
    this.#items = links.map((link, index) => {
      this.#links.set(String(index), link);
      link.setAttribute('tabindex', index === links.length - 1 ? '0' : '-1');
      return fromAttribute(String(index), link.dataset.item ?? '');
    });
  }

  #enableZoom(svg: SVGSVGElement): void {
    const mostDays = this.#whole.to - this.#whole.from;
    const behavior = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, mostDays / nearest])
      .translateExtent([
        [0, 0],
        [this.#width, 0],
      ])
      .extent([
        [0, 0],
        [this.#width, 1],
      ])
      .filter(
        (event: Event) => !(event instanceof WheelEvent) || event.ctrlKey || event.metaKey || zoomTransform(svg).k > 1,
      )
      .on('zoom', () => {
        this.#draw(this.#window());
      });
    this.#zoom = behavior;
    select(svg).call(behavior).on('dblclick.zoom', null);
  }

  #window(): TimeWindow {
    const { from, to } = this.#whole;
    const transform = zoomTransform(this.#svg);
    const inner = this.#width - 2 * margin;
    const dayAt = (x: number) => from + ((transform.invertX(x) - margin) / inner) * (to - from + 1);
    return {
      from: Math.max(from, Math.floor(dayAt(margin))),
      to: Math.min(to, Math.ceil(dayAt(this.#width - margin)) - 1),
    };
  }

  #zoomBy(factor: number): void {
    if (this.#zoom !== undefined) select(this.#svg).call(this.#zoom.scaleBy.bind(this.#zoom), factor);
  }

  /** Moves by a share of what is in view. */
  #moveBy(share: number): void {
    const { k } = zoomTransform(this.#svg);
    if (this.#zoom !== undefined) {
      select(this.#svg).call(this.#zoom.translateBy.bind(this.#zoom), (-share * this.#width) / k, 0);
    }
  }

  #showAll(): void {
    if (this.#zoom !== undefined) select(this.#svg).call(this.#zoom.transform.bind(this.#zoom), zoomIdentity);
  }

  #enableKeys(svg: SVGSVGElement): void {
    svg.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const actions: { readonly [key: string]: () => void } = {
        ArrowLeft: () => {
          this.#focusAlong(-1);
        },
        ArrowRight: () => {
          this.#focusAlong(1);
        },
        ArrowUp: () => {
          this.#focusAcross(-1);
        },
        ArrowDown: () => {
          this.#focusAcross(1);
        },
        '+': () => {
          this.#zoomBy(2);
        },
        '=': () => {
          this.#zoomBy(2);
        },
        '-': () => {
          this.#zoomBy(0.5);
        },
        Home: () => {
          this.#showAll();
        },
      };
      const action = actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    });
  }

  get #focused(): ChartMark | undefined {
    const link = document.activeElement;
    return this.#chart?.marks.find(({ item }) => this.#links.get(item.id) === link);
  }

  #focus(mark: ChartMark | undefined): void {
    if (mark === undefined) return;
    for (const [id, link] of this.#links) link.setAttribute('tabindex', id === mark.item.id ? '0' : '-1');
    this.#links.get(mark.item.id)?.focus();
  }

  #focusAlong(step: 1 | -1): void {
    const now = this.#focused;
    if (now === undefined) return;
    const lane = (this.#chart?.marks ?? [])
      .filter(({ item }) => item.lane === now.item.lane)
      .sort((a, b) => a.x - b.x || a.y - b.y);
    this.#focus(lane[lane.indexOf(now) + step]);
  }

  #focusAcross(step: 1 | -1): void {
    const now = this.#focused;
    if (now === undefined) return;
    for (let index = laneOrder.indexOf(now.item.lane) + step; laneOrder[index] !== undefined; index += step) {
      const marks = (this.#chart?.marks ?? []).filter(({ item }) => item.lane === laneOrder[index]);
      const closest = marks.sort((a, b) => Math.abs(a.x - now.x) - Math.abs(b.x - now.x))[0];
      if (closest !== undefined) {
        this.#focus(closest);
        return;
      }
    }
  }

  #draw(window: TimeWindow): void {
    const chart = createTimelineChart(this.#items, window, this.#width);
    this.#chart = chart;
    const svg = this.#svg;
    svg.setAttribute('viewBox', `0 0 ${chart.width} ${chart.height}`);
    svg.querySelector('path.spine')?.setAttribute('d', spinePath(chart));
    svg.querySelector('path.strokes')?.setAttribute('d', cutPath(chart));
    for (const { lane, y } of chart.lanes) svg.querySelector(`[data-lane=${lane}]`)?.setAttribute('y', String(y + 12));
    const shown = new Map(chart.marks.map((mark) => [mark.item.id, mark]));
    for (const [id, link] of this.#links) this.#place(link, shown.get(id));
    this.#drawTicks(chart);
  }

  #place(link: SVGAElement, mark: ChartMark | undefined): void {
    link.classList.toggle('away', mark === undefined);
    if (mark === undefined) return;
    const shape = link.querySelector('path:last-child');
    shape?.setAttribute('d', shapePath(mark));
    const soft = link.querySelector('.soft-span') ?? this.#createSoftSpan(link, shape);
    soft.setAttribute('d', softSpanPath(mark));
  }

  #createSoftSpan(link: SVGAElement, shape: Element | null): Element {
    const soft = document.createElementNS(svgNamespace, 'path');
    soft.setAttribute('class', `soft-span ${shape?.getAttribute('class') ?? ''}`);
    link.prepend(soft);
    return soft;
  }

  #drawTicks(chart: TimelineChart): void {
    const group = this.#svg.querySelector('.ticks');
    group?.replaceChildren(
      ...chart.ticks.map((tick) => {
        const text = document.createElementNS(svgNamespace, 'text');
        text.setAttribute('x', String(Math.round(tick.x)));
        text.setAttribute('y', String(chart.height - 4));
        text.setAttribute('text-anchor', 'middle');
        text.textContent = tickWords(tick, this.#words?.months ?? []);
        return text;
      }),
    );
  }
}

if (customElements.get('timeline-chart') === undefined) customElements.define('timeline-chart', TimelineChartElement);
