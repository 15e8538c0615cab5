import type { ChartItem } from '../chart/chart-item.ts';
import type { TimeWindow } from '../chart/time-axis.ts';
import { isBin, type Spot } from './chart-drawing.ts';
import { type ArrowKey, arrowKeys, laneOf, nextItem, nextSpot } from './chart-keys.ts';
import type { ChartScene } from './chart-scene.ts';

/** What the keys do on the chart. */
export class ChartNavigation {
  readonly #scene: ChartScene;
  readonly #onChange: () => void;

  /** `onChange` is called when another stretch of time is in view, or a card was closed. */
  constructor(scene: ChartScene, onChange: () => void) {
    this.#scene = scene;
    this.#onChange = onChange;
    scene.svg.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (this.#press(event.key)) event.preventDefault();
    });
  }

  /** False for a key that is not ours. */
  #press(key: string): boolean {
    const { viewport } = this.#scene;
    const spot = this.#scene.spotAt(document.activeElement);
    switch (key) {
      case '+':
      case '=':
        viewport.zoomBy(2, spot?.x);
        return this.#change();
      case '-':
        viewport.zoomBy(0.5, spot?.x);
        return this.#change();
      case '0':
        viewport.show(viewport.whole);
        return this.#change();
      case 'Escape':
        return this.#leave();
      case 'Enter':
        return spot !== undefined && isBin(spot) && this.#lookInto(spot.items);
      default:
        return spot !== undefined && isArrow(key) && this.#go(spot, key);
    }
  }

  #change(): true {
    this.#scene.draw();
    this.#onChange();
    this.#scene.focus(this.#scene.chosen);
    return true;
  }

  #leave(): true {
    this.#scene.close();
    this.#onChange();
    if (document.activeElement instanceof SVGElement) document.activeElement.blur();
    return true;
  }

  #go(spot: Spot, key: ArrowKey): true {
    const { chart, viewport, filters } = this.#scene;
    const next = chart && nextSpot(chart, spot, key);
    if (next !== undefined) {
      this.#scene.focus(next);
      return true;
    }
    // At the edge of what is in view time moves on, to the next entry of the lane.
    const { from, to } = viewport.window;
    const lane = filters.passing.filter((item) => item.lane === laneOf(spot));
    const item = nextItem(lane, viewport.window, key);
    if (item === undefined) return true;
    const middle = (item.from + item.to) / 2;
    return this.#moveTo(item, { from: middle - (to - from) / 2, to: middle + (to - from) / 2 });
  }

  /** Zooms in on the entries of a bin; those of one moment stay together, on their card. */
  #lookInto(items: readonly ChartItem[]): true {
    const { from, to } = this.#scene.viewport.window;
    const first = Math.min(...items.map((item) => item.from));
    const last = Math.max(...items.map((item) => item.from)) + 1;
    const [item] = items;
    return item === undefined || last - first >= to - from || this.#moveTo(item, { from: first, to: last });
  }

  #moveTo(item: ChartItem, window: TimeWindow): true {
    this.#scene.viewport.show(window);
    this.#scene.draw();
    this.#scene.focus(this.#scene.spotOf(item));
    this.#onChange();
    return true;
  }
}

function isArrow(key: string): key is ArrowKey {
  return (arrowKeys as readonly string[]).includes(key);
}
