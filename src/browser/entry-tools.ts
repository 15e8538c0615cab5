import { toQuoteCorrection, toQuoteTranslation } from '../contribute/quote-mending.ts';
import { createCopyButton } from './copy-button.ts';
import { create } from './elements.ts';
import { keepPlace } from './keep-place.ts';

/**
 * Copying or correcting a quote, citing and sharing the entry.
 * Why JavaScript: the clipboard and the share sheet of the device; a
 * link for each quote would be longer than the quotes. Without it: the
 * citation, the links and the quotes' own addresses stand in the page.
 */
class EntryToolsElement extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    keepPlace();
    const quotes = [...document.querySelectorAll<HTMLElement>('figure[data-citation]')];
    nameQuotesToTranslate(quotes);
    const page = location.href.replace(/[?#].*/, '');
    for (const quote of quotes) {
      const toText = (): string => `${quote.dataset.citation ?? ''} ${page}#${quote.id}`;
      quote.querySelector('figcaption')?.append(createTools(this.#copyButton(toText), ...this.#mendLinks(quote)));
    }
    const citation = this.previousElementSibling?.textContent.trim() ?? '';
    this.prepend(
      createTools(
        this.#copyButton(() => `${citation} ${page}`),
        ...this.#shareButtons(page),
      ),
    );
  }

  #copyButton(toText: () => string): HTMLButtonElement {
    const { copy = '', copied = '', notCopied = '' } = this.dataset;
    const button = createCopyButton({ copy, copied, notCopied }, toText);
    button.dataset.cite = '';
    return button;
  }

  /** None where the archive has no repository. */
  #mendLinks(quote: HTMLElement): readonly HTMLAnchorElement[] {
    const link = document.querySelector<HTMLAnchorElement>('a[data-mend]');
    if (link === null) return [];
    const exact = quote.querySelector('q, blockquote')?.textContent ?? '';
    return [create('a', { href: toQuoteCorrection(link.href, quote.id, exact) }, link.dataset.mend ?? '')];
  }

  /** None where the device cannot share. */
  #shareButtons(url: string): readonly HTMLButtonElement[] {
    if (typeof navigator.share !== 'function') return [];
    const button = create('button', { type: 'button' }, this.dataset.share ?? '');
    button.addEventListener('click', () => {
      // Who closes the sheet has changed their mind, and nothing is to be said.
      navigator.share({ title: document.title, url }).catch(() => undefined);
    });
    return [button];
  }
}

/** Those that are not in the language of the page. */
function nameQuotesToTranslate(quotes: readonly HTMLElement[]): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-translate]');
  if (link === null) return;
  const foreign = quotes.filter((quote) => quote.querySelector('blockquote')?.lang !== document.documentElement.lang);
  const ids = foreign.map(({ id }) => id);
  link.href = toQuoteTranslation(link.href, ids);
}

function createTools(...tools: readonly HTMLElement[]): HTMLElement {
  return create('span', { className: 'row toolbar' }, ...tools);
}

customElements.define('entry-tools', EntryToolsElement);
