import { yearPath } from '../domain/address.ts';
import { create } from './elements.ts';
import type { ShownLine } from './timeline-files.ts';
import { createTimelineItem } from './timeline-item.ts';

/** The entries that are left, on the line, under headings of their years. */
export class TimelineResults {
  readonly #list: HTMLElement;
  readonly #items = new Map<number, HTMLLIElement>();

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** `countByYear` is of all that are left. Entries that are there already stay the same elements. */
  show(lines: readonly ShownLine[], countByYear: ReadonlyMap<number, number>, translationOurs: string): void {
    const years = Map.groupBy(lines, ({ year }) => year);
    this.#list.replaceChildren(
      ...[...years].flatMap(([year, ofYear]) => [
        create(
          'h2',
          { className: 'under' },
          create('a', { href: yearPath(year) }, String(year)),
          ' ',
          create('small', {}, String(countByYear.get(year) ?? ofYear.length)),
        ),
        create('ol', { className: 'line' }, ...ofYear.map((shown) => this.#toItem(shown, translationOurs))),
      ]),
    );
  }

  focus(at: number): void {
    this.#list.querySelectorAll<HTMLElement>('.line > li h3 a')[at]?.focus();
  }

  #toItem({ place, line }: ShownLine, translationOurs: string): HTMLLIElement {
    const item = this.#items.get(place) ?? createTimelineItem(line, translationOurs);
    this.#items.set(place, item);
    return item;
  }
}
