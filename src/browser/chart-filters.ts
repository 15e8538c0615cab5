import { type ChartData, readFacetValues } from '../chart/chart-data.ts';
import type { ChartItem } from '../chart/chart-item.ts';
import { isInWindow } from '../chart/create-timeline-chart.ts';
import type { TimeWindow } from '../chart/time-axis.ts';
import { applyEntryFacets, entryFacets, type EntryFacet, type FacetValues } from '../domain/entry-facets.ts';
import { hasAnyFacet, toggleFacet } from '../domain/facet-address.ts';
import { showFieldset } from './facet-fieldset.ts';
import { loadFiles } from './index-files.ts';

/** Which entries are wanted. What the filters know comes with a file, when it is first needed. */
export class ChartFilters {
  readonly #items: readonly ChartItem[];
  readonly #file: string;
  #data: ChartData | undefined;
  #loading: Promise<ChartData> | undefined;
  #values: readonly FacetValues[] = [];
  #chosen: FacetValues = {};
  #passing: readonly ChartItem[];

  /** `file` is the version and the name of the file: `0a1b2c3d/entries-kk`. */
  constructor(items: readonly ChartItem[], file: string) {
    this.#items = items;
    this.#file = file;
    this.#passing = items;
  }

  /** Absent until the file has come. */
  get data(): ChartData | undefined {
    return this.#data;
  }

  get chosen(): FacetValues {
    return this.#chosen;
  }

  /** The same list until something else is chosen. */
  get passing(): readonly ChartItem[] {
    return this.#passing;
  }

  /** Rejects when the file does not come, or is of another build than the page. */
  load(): Promise<ChartData> {
    const [version = '', name = ''] = this.#file.split('/');
    this.#loading ??= loadFiles('_chart', version, [name]).then(([value]) => {
      const data = value as ChartData;
      this.#data = data;
      this.#values = data.entries.map((entry) => readFacetValues(data, entry));
      return data;
    });
    return this.#loading;
  }

  choose(chosen: FacetValues): void {
    this.#chosen = chosen;
    const { passing } = applyEntryFacets(this.#values, chosen);
    this.#passing = hasAnyFacet(chosen) ? this.#items.filter((_, index) => passing[index] === true) : this.#items;
  }

  toggle(facet: EntryFacet, value: string, isChosen: boolean): void {
    this.choose(toggleFacet(this.#chosen, facet, value, isChosen));
  }

  /** Boxes for all that the entries in view have, with how many of them each would leave. */
  show(panel: HTMLElement, names: Readonly<Record<EntryFacet, string>>, window: TimeWindow): void {
    const data = this.#data;
    if (data === undefined) return;
    const inView = this.#values.filter((_, index) => {
      const item = this.#items[index];
      return item !== undefined && isInWindow(item, window);
    });
    const { counts } = applyEntryFacets(inView, this.#chosen);
    for (const facet of entryFacets) {
      const chosen = this.#chosen[facet] ?? [];
      const values = data.facets[facet]
        .map(([value, label]) => ({ value, label, count: counts[facet].get(value) ?? 0 }))
        .filter(({ value, count }) => count > 0 || chosen.includes(value));
      showFieldset(panel, facet, names[facet], values, chosen);
    }
  }

  /** What is chosen in words, a line for each facet. */
  describe(names: Readonly<Record<EntryFacet, string>>): readonly string[] {
    return entryFacets.flatMap((facet) => {
      const known = new Map(this.#data?.facets[facet]);
      const values = (this.#chosen[facet] ?? []).map((value) => known.get(value) ?? value);
      return values.length === 0 ? [] : [`${names[facet]}: ${values.join(', ')}`];
    });
  }
}
