import { type ChartItem, chartLanes } from '../chart/chart-item.ts';
import { margin } from '../chart/create-timeline-chart.ts';
import { createTimeScale, type TimeWindow } from '../chart/time-axis.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const height = 34;
const grip = 12;
const rowStep = 6;

type Part = 'from' | 'to' | 'both';

/**
 * The whole archive in little, with the part in view as a frame that can be dragged and pulled. Date fields and buttons
 * do the same, so it is hidden from those who do not see.
 */
export class ChartOverview {
  readonly element = document.createElementNS(svgNamespace, 'svg');
  readonly #dots = document.createElementNS(svgNamespace, 'path');
  readonly #frame = document.createElementNS(svgNamespace, 'path');
  readonly #whole: TimeWindow;
  readonly #onWindow: (window: TimeWindow, isDone: boolean) => void;
  #width = 0;
  #items: readonly ChartItem[] | undefined;
  #window: TimeWindow;
  #drag: { readonly part: Part; readonly at: number; readonly window: TimeWindow } | undefined;

  constructor(whole: TimeWindow, onWindow: (window: TimeWindow, isDone: boolean) => void) {
    this.#whole = whole;
    this.#window = whole;
    this.#onWindow = onWindow;
    this.element.setAttribute('class', 'overview');
    this.element.setAttribute('aria-hidden', 'true');
    this.#dots.setAttribute('class', 'dots');
    this.#frame.setAttribute('class', 'frame');
    this.element.append(this.#dots, this.#frame);
    this.element.addEventListener('pointerdown', (event) => {
      this.#begin(event);
    });
    this.element.addEventListener('pointermove', (event) => {
      this.#move(event);
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      this.element.addEventListener(end, () => {
        if (this.#drag === undefined) return;
        this.#drag = undefined;
        this.#onWindow(this.#window, true);
      });
    }
  }

  draw(items: readonly ChartItem[], window: TimeWindow, width: number): void {
    this.#window = window;
    if (this.#items !== items || this.#width !== width) this.#drawItems(items, width);
    const toX = createTimeScale(this.#whole, width, margin);
    const [x1, x2] = [toX(window.from).toFixed(1), Math.max(toX(window.to), toX(window.from) + 3).toFixed(1)];
    this.#frame.setAttribute('d', `M${x1} 1H${x2}V${height - 1}H${x1}z`);
  }

  #drawItems(items: readonly ChartItem[], width: number): void {
    this.#items = items;
    this.#width = width;
    this.element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const toX = createTimeScale(this.#whole, width, margin);
    const path = items.map(({ lane, from, to }) => {
      const y = 3 + chartLanes.indexOf(lane) * rowStep;
      return `M${toX((from + to) / 2).toFixed(1)} ${y}v4`;
    });
    this.#dots.setAttribute('d', path.join(''));
  }

  #dayAt(event: PointerEvent): number {
    const box = this.element.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * this.#width;
    const { from, to } = this.#whole;
    return from + ((x - margin) / (this.#width - 2 * margin)) * (to - from);
  }

  #begin(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.element.setPointerCapture(event.pointerId);
    const at = this.#dayAt(event);
    const { from, to } = this.#window;
    const reach = (grip / (this.#width - 2 * margin)) * (this.#whole.to - this.#whole.from);
    const part = this.#partAt(at, reach);
    // Outside the frame it comes to where one points.
    const window = part === undefined ? { from: at - (to - from) / 2, to: at + (to - from) / 2 } : { from, to };
    this.#drag = { part: part ?? 'both', at, window };
    this.#move(event);
  }

  #partAt(at: number, reach: number): Part | undefined {
    const { from, to } = this.#window;
    if (Math.abs(at - from) < reach && Math.abs(at - from) <= Math.abs(at - to)) return 'from';
    if (Math.abs(at - to) < reach) return 'to';
    return at > from && at < to ? 'both' : undefined;
  }

  #move(event: PointerEvent): void {
    if (this.#drag === undefined) return;
    const { part, at, window } = this.#drag;
    const by = this.#dayAt(event) - at;
    const moved = {
      from: part === 'to' ? window.from : window.from + by,
      to: part === 'from' ? window.to : window.to + by,
    };
    this.#onWindow(moved, false);
  }
}
