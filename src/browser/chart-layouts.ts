import type { ChartItem } from '../chart/chart-item.ts';
import { type LaneRows, margin, toLaneRows } from '../chart/create-timeline-chart.ts';
import { type Layout, layOut } from '../chart/lane-layout.ts';
import { type TimeWindow, toDayWidth } from '../chart/time-axis.ts';

const sameScale = 1e-9;

/** Layouts that are calculated once: moving along time changes none of them. */
export class ChartLayouts {
  #items: readonly ChartItem[] | undefined;
  #near: Layout | undefined;
  #far: { readonly width: number; readonly rows: LaneRows } | undefined;

  /** At the scale of a window. */
  at(items: readonly ChartItem[], window: TimeWindow, width: number): Layout {
    this.#forget(items);
    const dayWidth = toDayWidth(window, width, margin);
    if (this.#near !== undefined && Math.abs(this.#near.dayWidth / dayWidth - 1) < sameScale) return this.#near;
    this.#near = layOut(items, dayWidth);
    return this.#near;
  }

  /** Rows that the lanes have while all is in view, and keep. */
  rows(items: readonly ChartItem[], whole: TimeWindow, width: number): LaneRows {
    this.#forget(items);
    if (this.#far?.width !== width) {
      this.#far = { width, rows: toLaneRows(layOut(items, toDayWidth(whole, width, margin))) };
    }
    return this.#far.rows;
  }

  #forget(items: readonly ChartItem[]): void {
    if (this.#items === items) return;
    this.#items = items;
    this.#near = undefined;
    this.#far = undefined;
  }
}
