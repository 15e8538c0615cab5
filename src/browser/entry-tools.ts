import { createCopyButton } from './copy-button.ts';
import { create } from './elements.ts';
import { keepPlace } from './keep-place.ts';

/**
 * Copying a quote with its citation, citing and sharing the entry.
 * Why JavaScript: the clipboard and the share sheet of the device. Without it:
 * the citation, the links and the quotes' own addresses stand in the page.
 */
class EntryToolsElement extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    keepPlace();
    const page = location.href.replace(/[?#].*/, '');
    for (const quote of document.querySelectorAll<HTMLElement>('figure[data-citation]')) {
      const toText = (): string => `${quote.dataset.citation ?? ''} ${page}#${quote.id}`;
      quote.querySelector('figcaption')?.append(this.#copyButton(toText));
    }
    const citation = this.previousElementSibling?.querySelector('span')?.textContent ?? '';
    this.prepend(
      this.#copyButton(() => `${citation} ${page}`),
      ...this.#shareButtons(page),
    );
  }

  #copyButton(toText: () => string): HTMLButtonElement {
    const { copy = '', copied = '', notCopied = '' } = this.dataset;
    const button = createCopyButton({ copy, copied, notCopied }, toText);
    button.dataset.cite = '';
    return button;
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

customElements.define('entry-tools', EntryToolsElement);
