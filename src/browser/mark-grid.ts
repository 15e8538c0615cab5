/**
 * Walking through the marks of a grid by keys.
 * Why JavaScript: one stop of the Tab key for the whole grid, arrow keys
 * within it. Without it: every mark is a link and a stop of its own.
 */
type Step = 1 | -1;

class MarkGridElement extends HTMLElement {
  #links: readonly (HTMLElement | SVGElement)[] = [];

  connectedCallback(): void {
    if (this.#links.length > 0) return;
    this.#links = [...this.querySelectorAll<HTMLElement | SVGElement>('tbody a[href]')];
    const [first] = this.#links;
    if (first === undefined) return;
    this.#makeStop(first);
    this.addEventListener('focusin', ({ target }) => {
      const link = this.#links.find((one) => one === target);
      if (link !== undefined) this.#makeStop(link);
    });
    this.addEventListener('keydown', (event) => {
      this.#answer(event);
    });
    this.#sayKeys();
  }

  #sayKeys(): void {
    const hint = document.createElement('p');
    hint.className = 'soft toolbar';
    hint.textContent = this.dataset.keys ?? '';
    this.append(hint);
  }

  #makeStop(link: HTMLElement | SVGElement): void {
    for (const one of this.#links) one.setAttribute('tabindex', one === link ? '0' : '-1');
  }

  #answer(event: KeyboardEvent): void {
    const now = this.#links.findIndex((link) => link === document.activeElement);
    if (now === -1 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const actions: { readonly [key: string]: () => void } = {
      ArrowLeft: () => this.#links[now - 1]?.focus(),
      ArrowRight: () => this.#links[now + 1]?.focus(),
      ArrowUp: () => {
        this.#focusRow(now, -1);
      },
      ArrowDown: () => {
        this.#focusRow(now, 1);
      },
      Home: () => this.#links[0]?.focus(),
      End: () => this.#links.at(-1)?.focus(),
      Escape: () => {
        this.#leave();
      },
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  /** To the mark closest across, in the next row that has one. */
  #focusRow(now: number, step: Step): void {
    const link = this.#links[now];
    const row = link?.closest('tr');
    let index = now;
    while (this.#links[index] !== undefined && this.#links[index]?.closest('tr') === row) index += step;
    const next = this.#links[index]?.closest('tr');
    if (link === undefined || next === null || next === undefined) return;
    const middle = (one: Element) => {
      const box = one.getBoundingClientRect();
      return box.x + box.width / 2;
    };
    const distance = (one: Element) => Math.abs(middle(one) - middle(link));
    this.#links
      .filter((one) => one.closest('tr') === next)
      .sort((a, b) => distance(a) - distance(b))[0]
      ?.focus();
  }

  /** To what follows the grid, so that the next Tab goes on from there. */
  #leave(): void {
    const after = this.nextElementSibling;
    if (!(after instanceof HTMLElement)) return;
    after.setAttribute('tabindex', '-1');
    after.focus();
  }
}

if (customElements.get('mark-grid') === undefined) customElements.define('mark-grid', MarkGridElement);
