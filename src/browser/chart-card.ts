import type { ChartData, ChartEntry } from '../chart/chart-data.ts';
import { isBin, type Spot } from './chart-drawing.ts';
import type { ChartWords, RowWords } from './chart-page.ts';
import { create } from './elements.ts';
import { fill } from './fill.ts';

function linkTo({ title, href, language }: RowWords): HTMLAnchorElement {
  return create('a', { href, lang: language }, title);
}

/** What is known of the chosen mark: date in words, kind, title, who, the first quote, how it relates to others. */
export class ChartCard {
  readonly #box: HTMLElement;
  readonly #words: ChartWords;
  readonly #rows: readonly RowWords[];
  readonly #close: HTMLButtonElement;

  constructor(box: HTMLElement, words: ChartWords, rows: readonly RowWords[], onClose: () => void) {
    this.#box = box;
    this.#words = words;
    this.#rows = rows;
    this.#close = create('button', { type: 'button' }, words.close);
    this.#close.addEventListener('click', onClose);
  }

  get isOpen(): boolean {
    return !this.#box.hidden;
  }

  close(): void {
    this.#box.hidden = true;
  }

  /** `data` is absent until its file has come: then the card says what the table says. */
  open(spot: Spot, data: ChartData | undefined): void {
    const content = isBin(spot)
      ? this.#binContent(spot.items.map(({ id }) => Number(id)))
      : this.#entryContent(Number(spot.item.id), data);
    this.#box.replaceChildren(...content, this.#close);
    this.#box.hidden = false;
  }

  #entryContent(number: number, data: ChartData | undefined): readonly Node[] {
    const row = this.#rows[number];
    if (row === undefined) return [];
    const entry = data?.entries[number];
    return [
      create('p', { className: 'soft' }, `${row.date} · ${row.kind}`),
      create('p', { className: 'title' }, linkTo(row)),
      ...(entry === undefined ? [] : this.#more(entry)),
    ];
  }

  #more({ quote, who, relations }: ChartEntry): readonly Node[] {
    const lines = relations.flatMap(([number, relation]) => {
      const other = this.#rows[number];
      return other === undefined ? [] : [create('li', {}, `${relation}: `, linkTo(other), ` · ${other.date}`)];
    });
    return [
      ...(quote === undefined ? [] : [create('p', {}, create('q', { lang: quote[1] }, quote[0]))]),
      ...(who === undefined ? [] : [create('p', { className: 'soft' }, who)]),
      ...(lines.length === 0 ? [] : [create('ul', { className: 'soft' }, ...lines)]),
    ];
  }

  #binContent(numbers: readonly number[]): readonly Node[] {
    const items = numbers.flatMap((number) => {
      const row = this.#rows[number];
      return row === undefined ? [] : [create('li', {}, linkTo(row), ` · ${row.date}`)];
    });
    return [
      create('p', { className: 'soft' }, fill(this.#words.bin, { count: numbers.length })),
      create('ul', {}, ...items),
    ];
  }
}
