import { expect, test } from 'vitest';
import { isOutage, sortOutages } from '../../src/chart/outage-hours.ts';
import { entryPath, eveningsPath, siteFile } from '../../src/domain/address.ts';
import { isMarkedEventType, toReadersEntryText } from '../../src/domain/entry.ts';
import { languages } from '../../src/domain/language.ts';
import { archive, readPage } from './built-site.ts';
import { type Element, findAll, hasClass, wordsOf } from './html-tree.ts';

const { timed, recurring, untimed } = sortOutages(archive.entries);
const withHours = [...timed.map(({ outage }) => outage), ...recurring];
const events = archive.entries.filter((entry) => entry.kind === 'event' && isMarkedEventType(entry.eventType));

function mainOf(language: (typeof languages)[number]): Element {
  const [main] = findAll(readPage(siteFile(language, eveningsPath)).root, 'main');
  if (main === undefined) throw new Error('The page has no main part.');
  return main;
}

function hrefsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => findAll(element, 'a').map(({ attributes }) => attributes.get('href') ?? ''));
}

const tables = (main: Element, style: string) => findAll(main, 'table').filter((table) => hasClass(table, style));

test.each(languages)(
  'the grid of dates in %s has the marks of its table, and no outage with hours is missing',
  (language) => {
    const main = mainOf(language);
    const [byDate] = tables(main, 'grid');
    const rows = hrefsOf(tables(main, 'in-words'));
    const wanted = [...withHours, ...events].map(({ id }) => entryPath(id));
    expect(rows.toSorted()).toEqual(wanted.toSorted());
    const marks = new Set(hrefsOf(byDate === undefined ? [] : [byDate]));
    const withoutHours = new Set(untimed.map(({ id }) => entryPath(id)));
    expect([...marks].filter((href) => !withoutHours.has(href)).sort()).toEqual(wanted.toSorted());
  },
);

test.each(languages)('the grid of weekdays in %s has every outage with hours, and nothing else', (language) => {
  const [, byWeekday] = tables(mainOf(language), 'grid');
  const marks = new Set(hrefsOf(byWeekday === undefined ? [] : [byWeekday]));
  expect([...marks].sort()).toEqual(withHours.map(({ id }) => entryPath(id)).sort());
});

test.each(languages)(
  'outages without hours are all named in %s, and together with the others they are all outages',
  (language) => {
    const lists = findAll(mainOf(language), 'ul').filter((list) => hasClass(list, 'register'));
    expect(hrefsOf(lists.slice(-1))).toEqual(untimed.map(({ id }) => entryPath(id)));
    expect(untimed.length + withHours.length).toBe(archive.entries.filter(isOutage).length);
  },
);

test.each(languages)('each mark in %s says its title and its place among the marks', (language) => {
  for (const grid of tables(mainOf(language), 'grid')) {
    const names = findAll(grid, 'a').map((link) => link.attributes.get('aria-label') ?? wordsOf(link));
    const hrefs = hrefsOf([grid]);
    const wanted = hrefs.map((href, index) => {
      const entry = archive.entries.find(({ id }) => entryPath(id) === href);
      const title = entry === undefined ? '' : toReadersEntryText(entry, language).title;
      return `${title} · ${index + 1} / ${hrefs.length}`;
    });
    expect(names.map((name, index) => name.endsWith(wanted[index] ?? '?'))).toEqual(names.map(() => true));
  }
});
