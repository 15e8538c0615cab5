/**
 * What happened on this day in other years.
 * Why JavaScript: only the reader's device knows which day it is. Without it:
 * the page of all days of the year, which the timeline leads to.
 */
import { type DaysOfMonth, type DayWords, findDay } from '../chart/days-data.ts';
import { dayPath, entryPath } from '../domain/address.ts';
import { create, withLanguage } from './elements.ts';
import { fill } from './fill.ts';
import { loadFiles } from './index-files.ts';

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function createLine({ line, entry, isToday, more }: DayWords, today: string, words: DaysOfMonth['words']): HTMLElement {
  const beginning = fill(isToday ? words.today : words.coming, { day: today, next: line.words });
  return create(
    'p',
    { className: 'soft' },
    `${beginning} ${entry.year} – `,
    create('a', { href: entryPath(entry.id), ...withLanguage(entry.language) }, entry.title),
    ...(more > 0 ? [', ', create('a', { href: dayPath(line.day) }, fill(words.more, { count: more }))] : []),
  );
}

export class OnThisDayElement extends HTMLElement {
  #hasStarted = false;

  connectedCallback(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    // Where the file does not come the line stays empty: the page of all days is one link away.
    this.#show(new Date()).catch(() => undefined);
  }

  async #show(now: Date): Promise<void> {
    const month = two(now.getMonth() + 1);
    const name = `days-${document.documentElement.lang}-${month}`;
    const [value] = await loadFiles('_timeline', this.dataset.version ?? '', [name]);
    const file = value as DaysOfMonth;
    const found = findDay(file, `${month}-${two(now.getDate())}`, now.getFullYear());
    if (found !== undefined) this.replaceChildren(createLine(found, `${now.getDate()} ${file.month}`, file.words));
  }
}
