import { showFacets } from './facet-panel.ts';
import { loadShown, ResultList } from './result-list.ts';
import { createNotes } from './search-notes.ts';
import type { FacetLabels } from '../search/index-parts.ts';
import type { SearchPage } from './search-page.ts';
import type { SearchReply } from './search-reply.ts';
import type { SearchState } from './search-state.ts';

/** The parts of the page in which an answer is shown. */
export interface ViewElements {
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly facets: HTMLDetailsElement;
  readonly facetList: HTMLElement;
  readonly removeAll: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
}

/** Shows one answer after another, each at once and whole; what stands stays until the next is there. */
export class SearchView {
  readonly #elements: ViewElements;
  readonly #page: SearchPage;
  readonly #list: ResultList;
  #latest = 0;

  constructor(elements: ViewElements, page: SearchPage) {
    this.#elements = elements;
    this.#page = page;
    this.#list = new ResultList(elements.results, page);
  }

  clear(): void {
    this.#latest += 1;
    const { facets, notes, more } = this.#elements;
    this.#list.show([], false);
    notes.replaceChildren();
    facets.hidden = true;
    more.hidden = true;
    this.say('');
  }

  /** Says in a live region what has happened; the same words are not said twice. */
  say(text: string): void {
    const { status } = this.#elements;
    if (status.textContent !== text) status.textContent = text;
  }

  /** Rejects when the texts of the results cannot be had. An answer that comes in between takes the place of this one. */
  async show(reply: SearchReply, state: SearchState): Promise<void> {
    const page = this.#page;
    this.#latest += 1;
    const mine = this.#latest;
    const shown = await loadShown(reply.results, page);
    if (mine !== this.#latest) return;
    const { facets, removeAll, notes, more } = this.#elements;
    this.#list.show(shown, state.isGrouped);
    notes.replaceChildren(...createNotes(reply, state, page));
    const isNarrowed = Object.values(state.chosen).flat().length > 0;
    facets.hidden = reply.total === 0 && !isNarrowed;
    removeAll.hidden = !isNarrowed;
    more.hidden = reply.total <= shown.length;
    const { found, none } = page.words;
    this.say(
      reply.total > 0
        ? found.replace('{count}', String(reply.total))
        : none.replace('{query}', () => state.query.trim()),
    );
  }

  /** Fills in by what the answer that is shown can be narrowed down. */
  showFacets({ counts }: SearchReply, { chosen }: SearchState, labels: FacetLabels): void {
    showFacets(this.#elements.facetList, { ...this.#page, labels }, counts, chosen);
  }
}
