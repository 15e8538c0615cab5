import { searchPath, siteFile } from '../domain/address.ts';
import { isLanguage } from '../domain/language.ts';
import { toAskedPath, toNearestPath } from '../domain/nearest-path.ts';
import { create } from './elements.ts';
import { registry } from './index-files.ts';

/**
 * On the page of a wrong address: which page was probably meant, and a search
 * for the words of the address.
 * Why JavaScript: a host serves this page at any address, and only a script
 * can read which. Without it: links to the timeline and the search.
 */
class LostAddressElement extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    const { root = '/' } = this.dataset;
    const { pathname } = location;
    const asked = toAskedPath(pathname.startsWith(root) ? pathname.slice(root.length) : pathname);
    const pages = registry().pages;
    const nearest = Array.isArray(pages) ? toNearestPath(asked.path, pages as readonly string[]) : undefined;
    for (const section of this.querySelectorAll('section')) {
      const { lang, dataset } = section;
      if (!isLanguage(lang)) continue;
      if (nearest !== undefined)
        section.append(
          create('p', {}, `${dataset.guess ?? ''} `, create('a', { href: root + siteFile(lang, nearest) }, nearest)),
        );
      section.append(createSearch(root + siteFile(lang, searchPath), dataset, asked.path));
      if (lang === asked.language) this.prepend(section);
    }
  }
}

/** A field and a button that lead to the page of the search with the words in its address. */
function createSearch(page: string, { label = '', search = '' }: DOMStringMap, asked: string): HTMLFormElement {
  const field = create('input', {
    type: 'search',
    name: 'q',
    value: asked.slice(asked.lastIndexOf('/') + 1).replaceAll(/[-_+]+/g, ' '),
    autocomplete: 'off',
    spellcheck: false,
  });
  field.setAttribute('aria-label', label);
  const form = create('form', { className: 'row toolbar' }, field, create('button', { type: 'submit' }, search));
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${page}?${new URLSearchParams({ q: field.value }).toString()}`;
  });
  return form;
}

customElements.define('lost-address', LostAddressElement);
