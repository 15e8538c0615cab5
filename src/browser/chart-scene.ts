import { type ChartItem, fromAttribute } from '../chart/chart-item.ts';
import { createTimelineChart, isInWindow, type TimelineChart } from '../chart/create-timeline-chart.ts';
import { ChartCard } from './chart-card.ts';
import { ChartDrawing, isBin, itemsOf, type Spot } from './chart-drawing.ts';
import { ChartFilters } from './chart-filters.ts';
import { laneOf, spotsOf } from './chart-keys.ts';
import { ChartLayouts } from './chart-layouts.ts';
import { ChartOverview } from './chart-overview.ts';
import { type ChartWords, readRows, type RowWords } from './chart-page.ts';
import { ChartViewport } from './chart-viewport.ts';
import { fill } from './fill.ts';

/** Pixels around a mark that count as it; finger and pointer are not exact. */
const reach = 7;

/** What the scene tells of. */
export interface SceneEvents {
  /** A step of a drag, wheel or pinch; `isDone` with the last one, where that is known. */
  readonly onGesture: (isDone: boolean) => void;
  readonly onClose: () => void;
}

/** The chart as it is seen: what is in view, what is wanted, and which mark is chosen. */
export class ChartScene {
  readonly svg: SVGSVGElement;
  readonly words: ChartWords;
  readonly rows: readonly RowWords[];
  readonly items: readonly ChartItem[];
  readonly viewport: ChartViewport;
  readonly filters: ChartFilters;
  readonly #drawing: ChartDrawing;
  readonly #overview: ChartOverview;
  readonly #card: ChartCard;
  readonly #layouts = new ChartLayouts();
  #chart: TimelineChart | undefined;
  #chosen: Spot | undefined;

  /** `element` holds the drawing, and what is to be known of it in its attributes. */
  constructor(element: HTMLElement, svg: SVGSVGElement, box: HTMLElement, events: SceneEvents) {
    this.svg = svg;
    this.words = JSON.parse(element.dataset.words ?? '{}') as ChartWords;
    const links = [...svg.querySelectorAll<SVGAElement>('a:not(.bin)')];
    this.rows = readRows(links);
    this.items = links.map((link, index) => fromAttribute(String(index), link.dataset.item ?? ''));
    this.filters = new ChartFilters(this.items, element.dataset.file ?? '');
    this.#drawing = new ChartDrawing(svg, links, this.words.months, ({ items }) => this.#nameBin(items.length));
    const [from = 0, to = 1] = (element.dataset.window ?? '').split(' ').map(Number);
    this.viewport = new ChartViewport(svg, { from, to }, () => {
      events.onGesture(false);
    });
    this.#overview = new ChartOverview(this.viewport.whole, (window, isDone) => {
      this.viewport.show(window);
      events.onGesture(isDone);
    });
    svg.parentElement?.before(this.#overview.element);
    this.#card = new ChartCard(box, this.words, this.rows, events.onClose);
  }

  get chart(): TimelineChart | undefined {
    return this.#chart;
  }

  /** The mark or bin whose card is open. */
  get chosen(): Spot | undefined {
    return this.#chosen;
  }

  get spots(): readonly Spot[] {
    return [...(this.#chart?.marks ?? []), ...(this.#chart?.bins ?? [])];
  }

  /** Ids of what is drawn, in bins or not. */
  get inView(): ReadonlySet<string> {
    const shown = this.filters.passing.filter((item) => isInWindow(item, this.viewport.window));
    return new Set(shown.map(({ id }) => id));
  }

  draw(): void {
    const { window, whole, width } = this.viewport;
    const { passing } = this.filters;
    const layout = this.#layouts.at(passing, window, width);
    this.#chart = createTimelineChart(layout, window, width, this.#layouts.rows(passing, whole, width));
    this.#drawing.draw(this.#chart);
    this.#overview.draw(passing, window, width);
    this.#keepChosen(this.#chart);
  }

  /** The entry that was chosen before stays so, where it stands now. */
  #keepChosen(chart: TimelineChart): void {
    const [item] = this.#chosen === undefined ? [] : itemsOf(this.#chosen);
    if (item !== undefined) {
      this.#chosen = this.spotOf(item);
      if (this.#chosen === undefined) this.#card.close();
    }
    this.#drawing.setTabStop(this.#chosen ?? spotsOf(chart, 'said').at(-1) ?? this.spots.at(-1));
    this.#drawArcs();
  }

  spotOf(item: ChartItem): Spot | undefined {
    return this.spots.find((spot) => itemsOf(spot).includes(item));
  }

  /** The mark or bin that an element belongs to. */
  spotAt(target: EventTarget | null): Spot | undefined {
    const link = target instanceof Element ? target.closest('svg a') : null;
    return link === null ? undefined : this.spots.find((spot) => this.#drawing.elementOf(spot) === link);
  }

  /** The mark or bin at a place of the window, or close to it. */
  spotNear({ target, clientX, clientY }: MouseEvent): Spot | undefined {
    const { left, top } = this.svg.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const onBar = (spot: Spot) =>
      'x1' in spot && spot.item.kind === 'outage' ? Math.max(spot.x1 - x, x - spot.x2) : Infinity;
    return (
      this.spotAt(target) ??
      this.spots.find((spot) => Math.abs(spot.y - y) <= reach && Math.min(onBar(spot), Math.abs(spot.x - x)) <= reach)
    );
  }

  /** Focus opens the card too. */
  focus(spot: Spot | undefined): void {
    if (spot === undefined) return;
    this.#drawing.setTabStop(spot);
    this.#drawing.elementOf(spot)?.focus();
  }

  open(spot: Spot): void {
    this.#chosen = spot;
    this.#drawing.setTabStop(spot);
    this.#drawing.name(spot, this.#nameOf(spot));
    const [item] = itemsOf(spot);
    const show = (): void => {
      if (this.#chosen === undefined || itemsOf(this.#chosen)[0] !== item) return;
      this.#card.open(spot, this.filters.data);
      this.#drawArcs();
    };
    show();
    // Without its file a card still names the entry and leads to it.
    if (this.filters.data === undefined) this.filters.load().then(show, () => undefined);
  }

  close(): void {
    this.#chosen = undefined;
    this.#card.close();
    this.#drawing.drawArcs(undefined, []);
  }

  #nameBin(count: number): string {
    return fill(this.words.bin, { count });
  }

  /** Date, kind, title, and the place in the lane. */
  #nameOf(spot: Spot): string {
    const lane = this.#chart === undefined ? [] : spotsOf(this.#chart, laneOf(spot));
    const row = isBin(spot) ? undefined : this.rows[Number(spot.item.id)];
    const name = row === undefined ? this.#nameBin(itemsOf(spot).length) : [row.date, row.kind, row.title].join(', ');
    return `${name}, ${lane.indexOf(spot) + 1}/${lane.length}`;
  }

  #drawArcs(): void {
    const number = this.#chosen === undefined || isBin(this.#chosen) ? -1 : Number(this.#chosen.item.id);
    const others = new Set(this.filters.data?.entries[number]?.relations.map(([to]) => String(to)));
    const ends = (this.#chart?.marks ?? []).filter(({ item }) => others.has(item.id));
    this.#drawing.drawArcs(this.#chosen, ends);
  }
}
