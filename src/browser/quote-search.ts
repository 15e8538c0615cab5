/**
 * Search as one types.
 * Why JavaScript: there is no server to ask. Without it: the page links the
 * plain pages of all quotes by year.
 */
import { facetNames } from '../search/facets.ts';
import type { FacetLabels } from '../search/index-parts.ts';
import { loadIndexFiles } from './index-files.ts';
import { keepPlace } from './keep-place.ts';
import { listenToKeys } from './search-keys.ts';
import type { SearchPage } from './search-page.ts';
import type { SearchReply } from './search-reply.ts';
import { createSearchService, type SearchService } from './search-service.ts';
import {
  choosesByName,
  isEmpty,
  readState,
  resultsInView,
  type SearchState,
  toRequest,
  withToggled,
  writeState,
} from './search-state.ts';
import { SearchView } from './search-view.ts';
import { claimPolicy } from './trusted-script.ts';

const typingPause = 90;
const moreResults = 20;

class QuoteSearch extends HTMLElement {
  #page: SearchPage | undefined;
  #view: SearchView | undefined;
  #service: SearchService | undefined;
  #labels: Promise<FacetLabels> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #state: SearchState = readState('');
  #asked = 0;
  #isAnswered = false;

  connectedCallback(): void {
    if (this.#page !== undefined) return;
    const { parts, words } = JSON.parse(this.dataset.page ?? '{}') as Pick<SearchPage, 'parts' | 'words'>;
    this.#page = { parts, words, language: document.documentElement.lang };
    this.#view = new SearchView(
      {
        status: this.#find('[role=status]'),
        notes: this.#find('[data-notes]'),
        facets: this.#find('details'),
        facetList: this.#find('[data-facets]'),
        removeAll: this.#find('[data-remove]'),
        results: this.#find('ol'),
        more: this.#find('[data-more]'),
      },
      this.#page,
    );
    this.#find('form').hidden = false;
    this.querySelector('[data-without-script]')?.remove();
    this.#listen();
    listenToKeys(this, this.#find('input'));
    keepPlace();
    this.#return();
  }

  #listen(): void {
    const input = this.#find('input');
    input.addEventListener('focus', () => this.#open(), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => {
        this.#change({ query: input.value, limit: resultsInView }, 'replace');
      }, typingPause);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#change({ order: target.value as SearchState['order'] }, 'push');
      else if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#toggle(target);
    });
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element) this.#click(event, event.target);
    });
    addEventListener('popstate', () => {
      this.#return();
    });
  }

  #toggle({ name, value, checked }: HTMLInputElement): void {
    const facet = facetNames.find((known) => known === name);
    this.#change(facet === undefined ? { isGrouped: checked } : withToggled(this.#state, facet, value), 'push');
  }

  #click(event: MouseEvent, target: Element): void {
    if (target.matches('[data-remove]')) this.#change({ chosen: {}, limit: resultsInView }, 'push');
    else if (target.matches('[data-more]')) this.#change({ limit: this.#state.limit + moreResults }, 'replace');
    const link = target.closest<HTMLAnchorElement>('[data-notes] a');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#change(readState(link.search), 'push');
    this.#find('input').value = this.#state.query;
    this.#find('input').focus();
  }

  #find<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name];
  #find(selector: string): HTMLElement;
  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The search has no "${selector}".`);
    return element;
  }

  /** Shows what the address asks for. */
  #return(): void {
    this.#state = readState(location.search);
    this.#find('input').value = this.#state.query;
    this.#find('select').value = this.#state.order;
    const grouped = this.querySelector<HTMLInputElement>('[name=grouped]');
    if (grouped !== null) grouped.checked = this.#state.isGrouped;
    void this.#search();
  }

  #change(changes: Partial<SearchState>, way: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    this.#state = { ...this.#state, ...changes };
    const address = `${location.pathname}${writeState(this.#state)}`;
    if (way === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#search();
  }

  /** Begins to load what the search needs, once; after a failure the next question tries again. */
  #open(): SearchService {
    if (this.#page === undefined) throw new Error('The search is not on a page.');
    this.#service ??= createSearchService(this.#page.parts);
    return this.#service;
  }

  /** Names for the facets, which come behind a first answer unless one of them is chosen. */
  #loadLabels({ parts, language }: SearchPage): Promise<FacetLabels> {
    this.#labels ??= loadIndexFiles(parts.version, [`labels-${language}`]).then(([labels]) => labels as FacetLabels);
    return this.#labels;
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const [state, page, view] = [this.#state, this.#page, this.#view];
    if (page === undefined || view === undefined) return;
    if (isEmpty(state)) {
      view.clear();
      return;
    }
    const fail = (): void => {
      this.#service = undefined;
      this.#labels = undefined;
      if (mine === this.#asked) view.say(page.words.failed);
    };
    const showReply = async (reply: SearchReply): Promise<void> => {
      await view.show(reply, state);
      void this.#loadLabels(page).then((labels) => {
        if (mine === this.#asked) view.showFacets(reply, state, labels);
      }, fail);
    };
    try {
      if (!this.#isAnswered) view.say(page.words.loading);
      const service = this.#open();
      const labels = choosesByName(state) ? await this.#loadLabels(page) : undefined;
      if (mine !== this.#asked) return;
      service.ask(toRequest(state, labels, page.language), async (reply) => {
        if (mine !== this.#asked) return;
        this.#isAnswered = reply !== undefined;
        if (reply === undefined) fail();
        else await showReply(reply).catch(fail);
      });
    } catch {
      fail();
    }
  }
}

if (customElements.get('quote-search') === undefined) {
  claimPolicy();
  customElements.define('quote-search', QuoteSearch);
}
