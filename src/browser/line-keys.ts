/**
 * Walking through a list of entries by keys.
 * Why JavaScript: j, k and the arrows go from entry to entry. Without it: every
 * entry has a link, and the Tab key goes through all of them.
 */
import { create } from './elements.ts';

interface KeyWords {
  readonly toList: string;
  readonly keys: string;
}

type Step = 1 | -1;

const steps: ReadonlyMap<string, Step> = new Map([
  ['j', 1],
  ['ArrowDown', 1],
  ['k', -1],
  ['ArrowUp', -1],
]);

/** The letter of a key; on a keyboard with other letters that which stands there on a Latin one. */
function toKey({ key, code }: KeyboardEvent): string {
  if (key.length > 1 || /[a-z]/i.test(key)) return key.length > 1 ? key : key.toLowerCase();
  return code.startsWith('Key') ? code.slice('Key'.length).toLowerCase() : key;
}

/** What an entry is opened by: its heading. */
function toHeading(item: Element | undefined): HTMLElement | null {
  return item?.querySelector<HTMLElement>(':is(h2, h3, h4) a') ?? null;
}

/** Puts the focus on an entry, with what stands around it in view. */
function focusEntry(item: Element | undefined): void {
  const link = toHeading(item);
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest' });
}

class LineKeysElement extends HTMLElement {
  #hasStarted = false;

  connectedCallback(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.addEventListener('keydown', (event) => {
      this.#answer(event);
    });
    this.#sayKeys();
  }

  get #items(): readonly Element[] {
    return [...this.querySelectorAll('.line > li')];
  }

  #sayKeys(): void {
    const { toList, keys } = JSON.parse(this.dataset.words ?? '{}') as KeyWords;
    const button = create('button', { type: 'button' }, toList);
    button.addEventListener('click', () => {
      focusEntry(this.#items[0]);
    });
    this.prepend(create('p', { className: 'soft toolbar keys' }, button, ` ${keys}`));
  }

  /** Only while an entry has the focus, so that no letter does anything to somebody who did not go there (WCAG 2.1.4). */
  #answer(event: KeyboardEvent): void {
    const step = steps.get(toKey(event));
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const items = this.#items;
    const now = items.findIndex((item) => item.contains(document.activeElement));
    if (now === -1) return;
    event.preventDefault();
    focusEntry(items[now + step]);
  }
}

if (customElements.get('line-keys') === undefined) customElements.define('line-keys', LineKeysElement);
