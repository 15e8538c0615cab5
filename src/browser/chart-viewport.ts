import { select, zoom, type ZoomBehavior, zoomIdentity, zoomTransform } from 'd3';
import { fitWindow, shortestWindow } from '../chart/chart-state.ts';
import { margin } from '../chart/create-timeline-chart.ts';
import type { TimeWindow } from '../chart/time-axis.ts';

/** Which stretch of time is in view, by gestures on the drawing and by command. */
export class ChartViewport {
  readonly whole: TimeWindow;
  readonly #svg: SVGSVGElement;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  #window: TimeWindow;
  #width = 0;
  #isSyncing = false;

  /** `onGesture` is called for each step of a drag, wheel or pinch. */
  constructor(svg: SVGSVGElement, whole: TimeWindow, onGesture: () => void) {
    this.#svg = svg;
    this.whole = whole;
    this.#window = whole;
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, Math.max(1, (whole.to - whole.from) / shortestWindow)])
      .filter((event: Event) => this.#isOurs(event))
      .on('zoom', () => {
        if (this.#isSyncing) return;
        this.#window = this.#readZoom();
        onGesture();
      });
    select(svg).call(this.#zoom).on('dblclick.zoom', null);
  }

  get window(): TimeWindow {
    return this.#window;
  }

  get width(): number {
    return this.#width;
  }

  get isWhole(): boolean {
    return this.#window.from <= this.whole.from && this.#window.to >= this.whole.to;
  }

  /** In pixels. */
  resize(width: number): void {
    this.#width = width;
    const area: [[number, number], [number, number]] = [
      [margin, 0],
      [width - margin, 1],
    ];
    this.#zoom.extent(area).translateExtent(area);
    this.show(this.#window);
  }

  /** Shows a stretch of time, and lets the gestures go on from there. */
  show(window: TimeWindow): void {
    const { from, to } = this.whole;
    this.#window = fitWindow(window, this.whole);
    const k = (to - from) / (this.#window.to - this.#window.from);
    const dayWidth = (this.#width - 2 * margin) / (to - from);
    const x = margin - k * (margin + (this.#window.from - from) * dayWidth);
    this.#isSyncing = true;
    select(this.#svg).call(this.#zoom.transform.bind(this.#zoom), zoomIdentity.translate(x, 0).scale(k));
    this.#isSyncing = false;
  }

  /** Keeps the day at `x` where it is; without one, the middle. */
  zoomBy(factor: number, x = this.#width / 2): void {
    const { from, to } = this.#window;
    const share = (x - margin) / (this.#width - 2 * margin);
    const still = from + share * (to - from);
    const length = (to - from) / factor;
    this.show({ from: still - length * share, to: still + length * (1 - share) });
  }

  /** By a share of what is in view. */
  moveBy(share: number): void {
    const { from, to } = this.#window;
    const by = Math.min(this.whole.to - to, Math.max(this.whole.from - from, (to - from) * share));
    this.show({ from: from + by, to: to + by });
  }

  /** The page keeps its own wheel and its own finger: while all is in view there is nowhere to go. */
  #isOurs(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || this.#isCloser;
    if ('touches' in event) return (event as TouchEvent).touches.length > 1 || this.#isCloser;
    return event instanceof MouseEvent && event.button === 0 && this.#isCloser;
  }

  get #isCloser(): boolean {
    return zoomTransform(this.#svg).k > 1;
  }

  #readZoom(): TimeWindow {
    const { from, to } = this.whole;
    const transform = zoomTransform(this.#svg);
    const start = from + ((transform.invertX(margin) - margin) / (this.#width - 2 * margin)) * (to - from);
    return fitWindow({ from: start, to: start + (to - from) / transform.k }, this.whole);
  }
}
