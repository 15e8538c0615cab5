/**
 * Looking closer at the chart.
 * Why JavaScript: zooming and moving along time, filters, cards, and lines
 * between entries that relate. Without it: the whole chart stands in the page,
 * every mark a link, with the table below.
 */
import { type KnownValues, readChartState, writeChartState, writeMoment } from '../chart/chart-state.ts';
import { entryFacets } from '../domain/entry-facets.ts';
import { ChartControls } from './chart-controls.ts';
import type { downloadChart } from './chart-download.ts';
import { isBin } from './chart-drawing.ts';
import { ChartNavigation } from './chart-navigation.ts';
import { ChartScene } from './chart-scene.ts';
import { fill } from './fill.ts';
import { loadOwnScripts, registry } from './index-files.ts';
import { keepPlace } from './keep-place.ts';
import { claimPolicy } from './trusted-script.ts';

const narrowest = 296;
/** Milliseconds after which a gesture is taken as done. */
const settled = 250;
const longestNote = 200;

/** Whether what is shown becomes a step that Back undoes. */
type Step = 'push' | 'replace';

class TimelineChartElement extends HTMLElement {
  #scene: ChartScene | undefined;
  #controls: ChartControls | undefined;
  #refused: readonly string[] = [];
  #frame = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('.chart svg');
    if (svg === null || this.#scene !== undefined) return;
    keepPlace();
    const scene = new ChartScene(this, svg, this.#find('.card'), {
      onGesture: (isDone) => {
        this.#redraw(isDone);
      },
      onClose: () => {
        scene.focus(scene.chosen);
        scene.close();
        this.#remember('replace');
      },
    });
    this.#scene = scene;
    this.#controls = this.#enableControls(scene);
    new ChartNavigation(scene, () => {
      this.#remember('replace');
    });
    this.#enableMarks(scene);
    this.#enableDownload();
    this.classList.add('live');
    const region = this.#find('.chart');
    region.removeAttribute('tabindex');
    globalThis.addEventListener('popstate', () => {
      this.#return();
    });
    new ResizeObserver(() => {
      this.#fit();
    }).observe(region);
    this.#fit();
    this.#return();
  }

  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The chart has no ${selector}.`);
    return element;
  }

  get #own(): ChartScene {
    if (this.#scene === undefined) throw new Error('The chart is not in a page yet.');
    return this.#scene;
  }

  #enableControls({ viewport, filters, words }: ChartScene): ChartControls {
    const then = (act: () => void): void => {
      act();
      this.#own.draw();
      this.#remember('push');
    };
    return new ChartControls(this.#find('form') as HTMLFormElement, {
      zoomBy: (factor) => {
        then(() => {
          viewport.zoomBy(factor, this.#own.chosen?.x);
        });
      },
      moveBy: (share) => {
        then(() => {
          viewport.moveBy(share);
        });
      },
      show: (window = viewport.whole) => {
        then(() => {
          viewport.show({ ...viewport.window, ...window });
        });
      },
      toggle: (facet, value, isChosen) => {
        then(() => {
          filters.toggle(facet, value, isChosen);
        });
      },
      removeAll: () => {
        then(() => {
          filters.choose({});
        });
      },
      openFilters: () => {
        filters.load().then(
          () => {
            this.#report();
          },
          () => {
            this.#say([words.failed]);
          },
        );
      },
    });
  }

  #enableMarks(scene: ChartScene): void {
    scene.svg.addEventListener('focusin', ({ target }) => {
      const spot = scene.spotAt(target);
      if (spot !== undefined) scene.open(spot);
    });
    scene.svg.addEventListener('click', (event) => {
      const spot = scene.spotNear(event);
      // With a key held down a browser opens a link elsewhere, and a press of Enter is a click without a place.
      if (spot === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.detail === 0) return;
      event.preventDefault();
      scene.open(spot);
      this.#remember('push');
    });
  }

  #enableDownload(): void {
    const box = this.#find('[data-download]');
    box.hidden = false;
    box.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      this.#download(target.value as 'svg' | 'png' | 'csv').catch(() => {
        this.#say([this.#own.words.failed]);
      });
    });
  }

  #fit(): void {
    const { viewport } = this.#own;
    const width = Math.max(narrowest, Math.floor(this.#find('.chart').clientWidth));
    if (width === viewport.width) return;
    viewport.resize(width);
    this.#own.draw();
  }

  /** Once for each picture the browser draws; when the gesture is done the rest follows. */
  #redraw(isDone: boolean): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(
      () => {
        this.#remember(isDone ? 'push' : 'replace');
      },
      isDone ? 0 : settled,
    );
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#own.draw();
    });
  }

  get #known(): KnownValues {
    const { viewport, filters } = this.#own;
    return {
      whole: viewport.whole,
      hasEntry: (id) => filters.data?.entries.some((entry) => entry.id === id) === true,
      hasValue: (facet, value) => filters.data?.facets[facet].some(([known]) => known === value) === true,
    };
  }

  /** Shows what the address asks for; where the file of the filters does not come, what can be shown without. */
  #return(): void {
    const names = new URLSearchParams(location.search);
    const show = (): void => {
      this.#show();
    };
    if ([...entryFacets, 'entry'].some((name) => names.has(name))) this.#own.filters.load().then(show, show);
    else show();
  }

  #show(): void {
    const scene = this.#own;
    const { filters, viewport, items } = scene;
    const { state, refused } = readChartState(location.search, this.#known);
    this.#refused = refused;
    filters.choose(state.chosen);
    viewport.show(state.window ?? viewport.whole);
    scene.draw();
    const item = items[filters.data?.entries.findIndex(({ id }) => id === state.entry) ?? -1];
    const spot = item && scene.spotOf(item);
    if (spot === undefined) scene.close();
    else scene.open(spot);
    this.#report();
  }

  #remember(step: Step): void {
    const { viewport, filters, chosen } = this.#own;
    const number = chosen === undefined || isBin(chosen) ? -1 : Number(chosen.item.id);
    const search = writeChartState({
      window: viewport.isWhole ? undefined : viewport.window,
      chosen: filters.chosen,
      entry: filters.data?.entries[number]?.id,
    });
    this.#refused = [];
    this.#report();
    if (search === location.search) return;
    const address = search === '' ? location.pathname : search;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Says in words what is in view, and keeps table and fields in step. */
  #report(): void {
    const { viewport, filters, rows, items, words, inView } = this.#own;
    for (const [index, { row }] of rows.entries()) row.hidden = !inView.has(String(index));
    const before = filters.passing.filter(({ to }) => to <= viewport.window.from).length;
    const after = filters.passing.length - inView.size - before;
    this.#say([
      inView.size === 0 ? words.nothing : '',
      fill(words.shown, { shown: inView.size, all: items.length }),
      before + after > 0 ? fill(words.outside, { before, after }) : '',
      this.#refused.length > 0 ? fill(words.refused, { parts: this.#refused.join(', ').slice(0, longestNote) }) : '',
    ]);
    this.#controls?.showPeriod(viewport.window, viewport.isWhole);
    if (this.#controls?.areFiltersOpen === true) {
      filters.show(this.#find('.facets'), words.facets, viewport.window);
    }
  }

  #say(parts: readonly string[]): void {
    const text = parts.filter((part) => part !== '').join(' · ');
    const status = this.#find('[role=status]');
    if (status.textContent !== text) status.textContent = text;
  }

  async #download(format: 'svg' | 'png' | 'csv'): Promise<void> {
    const { chart, filters, rows, words, viewport, inView } = this.#own;
    if (chart === undefined) return;
    const { entries } = await filters.load();
    await loadOwnScripts(['_islands/chart-download.js']);
    const { from, to } = viewport.window;
    await (registry().downloadChart as typeof downloadChart)(format, {
      chart,
      rows: rows.flatMap((row, number) => {
        const entry = entries[number];
        return entry !== undefined && inView.has(String(number)) ? [{ ...row, entry }] : [];
      }),
      lines: [
        document.title,
        `${writeMoment(from, 'from', false)} – ${writeMoment(to, 'to', false)}`,
        ...filters.describe(words.facets),
        this.#find('[role=status]').textContent,
        location.href,
        document.querySelector('[data-licence]')?.textContent.trim() ?? '',
      ],
      months: words.months,
      laneNames: words.lanes,
    });
  }
}

if (customElements.get('timeline-chart') === undefined) {
  claimPolicy();
  customElements.define('timeline-chart', TimelineChartElement);
}
