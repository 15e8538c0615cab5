/**
 * Search as one types.
 * Why JavaScript: there is no server to ask. Without it: the page links the
 * plain pages of all quotes by year.
 */
import type { SearchDocument } from '../search/documents.ts';
import type { Hit } from '../search/find-documents.ts';
import { loadScript } from './trusted-script.ts';
import { createResultItem } from './result-item.ts';
import { createSearchService, type SearchService } from './search-service.ts';

/** Words of the page, made at build; `{count}` and `{query}` are filled in here. */
export interface SearchWords {
  readonly loading: string;
  readonly failed: string;
  readonly found: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly more: string;
  readonly inTranslation: string;
  readonly original: string;
}

interface SearchData {
  readonly kidirisDocuments?: readonly SearchDocument[];
  readonly kidirisLines?: readonly string[];
}

const resultsInView = 20;
const typingPause = 120;
const longestQuery = 200;

class QuoteSearch extends HTMLElement {
  #service: Promise<SearchService> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #words: SearchWords | undefined;
  #hits: readonly Hit[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null || this.#words !== undefined) return;
    this.#words = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
    form.hidden = false;
    this.querySelector('[data-without-script]')?.remove();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => void this.#search(), typingPause);
    });
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null && asked !== '') {
      this.#input.value = asked.slice(0, longestQuery);
      void this.#search();
    }
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('The search has no field.');
    return input;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }

  #load(): Promise<SearchService> {
    this.#service ??= Promise.all([
      loadScript('_search/documents.js'),
      loadScript(`_search/${document.documentElement.lang}.js`),
    ]).then(() => createSearchService((globalThis as SearchData).kidirisDocuments ?? []));
    this.#service.catch(() => {
      this.#service = undefined;
    });
    return this.#service;
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      if (this.#service === undefined) this.#say(this.#words?.loading ?? '');
      const service = await this.#load();
      service.ask(query, (hits) => {
        this.#show(hits, query);
      });
    } catch {
      this.#say(this.#words?.failed ?? '');
    }
  }

  #show(hits: readonly Hit[], query: string): void {
    this.#hits = hits;
    const list = this.querySelector('ol');
    if (list === null || this.#words === undefined) return;
    list.replaceChildren();
    this.querySelector('[data-none]')?.toggleAttribute('hidden', query === '' || hits.length > 0);
    this.#append(list, 0);
    if (query === '') this.#say('');
    else if (hits.length === 0) this.#say(this.#words.none.replace('{query}', () => query));
    else this.#say(this.#words.found.replace('{count}', String(hits.length)));
  }

  #append(list: HTMLElement, start: number): void {
    const { kidirisDocuments = [], kidirisLines = [] } = globalThis as SearchData;
    const words = this.#words;
    if (words === undefined) return;
    for (const hit of this.#hits.slice(start, start + resultsInView)) {
      const found = kidirisDocuments[hit.document];
      if (found !== undefined) list.append(createResultItem(found, hit, kidirisLines[hit.document] ?? '', words));
    }
    if (this.#hits.length <= start + resultsInView) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = words.more;
    const item = document.createElement('li');
    item.append(more);
    more.addEventListener('click', () => {
      item.remove();
      this.#append(list, start + resultsInView);
      list.children[start + resultsInView]?.querySelector('a')?.focus();
    });
    list.append(item);
  }
}

if (customElements.get('quote-search') === undefined) customElements.define('quote-search', QuoteSearch);
