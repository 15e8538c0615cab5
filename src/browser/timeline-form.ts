import type { NarrowedTimeline } from '../chart/narrow-timeline.ts';
import type { TimelineFile } from '../chart/timeline-file.ts';
import { inOrder, type TimelineChoice } from '../chart/timeline-state.ts';
import { entryFacets } from '../domain/entry-facets.ts';
import { isEntryFacet, toggleFacet } from '../domain/facet-address.ts';
import { create, replaceItems } from './elements.ts';
import { showFieldset } from './facet-fieldset.ts';
import { nameMoment } from './name-moment.ts';

export interface TimelineFormCommands {
  /** The form is open, or closed. */
  readonly open: () => void;
  /** Something else is chosen. */
  readonly change: (toChoice: (choice: TimelineChoice) => TimelineChoice) => void;
}

/** Boxes and years to narrow the timeline. */
export class TimelineForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, commands: TimelineFormCommands) {
    this.#form = form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && isEntryFacet(target.name)) {
        const { name, value, checked } = target;
        commands.change((choice) => ({ ...choice, chosen: toggleFacet(choice.chosen, name, value, checked) }));
      } else if (target instanceof HTMLSelectElement) {
        const [from, to] = this.#selects.map(({ value }) => (value === '' ? undefined : value));
        const [first, last] = inOrder(from, to);
        commands.change((choice) => ({ ...choice, from: first, to: last }));
      }
    });
    this.#details.addEventListener('toggle', () => {
      if (this.#details.open) commands.open();
    });
    form.hidden = false;
  }

  focus(): void {
    this.#form.querySelector('summary')?.focus();
  }

  /** All values that entries of the period have, with how many each would leave; what is chosen stays in any case. */
  show({ columns, words }: TimelineFile, choice: TimelineChoice, { counts, yearCounts }: NarrowedTimeline): void {
    for (const facet of entryFacets) {
      const chosen = choice.chosen[facet] ?? [];
      const values = columns.facets[facet]
        .map(([value, label]) => ({ value, label, count: counts[facet].get(value) ?? 0 }))
        .filter(({ value, count }) => count > 0 || chosen.includes(value));
      showFieldset(this.#facets, facet, words.facets[facet], values, chosen);
    }
    const years = [...yearCounts].sort(([a], [b]) => b - a);
    const [first, last] = this.#selects;
    for (const [select, value] of [[first, choice.from] as const, [last, choice.to] as const]) {
      if (select === undefined) continue;
      const listed = years.map(([year, count]) => [String(year), `${year} (${count})`] as const);
      const isListed = value === undefined || listed.some(([year]) => year === value);
      const options = isListed ? listed : [[value, nameMoment(value, words)] as const, ...listed];
      replaceItems(
        select,
        [['', words.anyYear] as const, ...options].map(([of, text]) => create('option', { value: of }, text)),
      );
      select.value = value ?? '';
    }
  }

  get #details(): HTMLDetailsElement {
    const details = this.#form.querySelector('details');
    if (details === null) throw new Error('The form of the timeline has nothing to open.');
    return details;
  }

  get #facets(): HTMLElement {
    const facets = this.#form.querySelector<HTMLElement>('.facets');
    if (facets === null) throw new Error('The form of the timeline has no place for facets.');
    return facets;
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...this.#form.querySelectorAll('select')];
  }
}
