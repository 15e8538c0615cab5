import { expect, test } from 'vitest';
import { chartPath, entryPath, siteFile } from '../../src/domain/address.ts';
import { toReadersEntryText } from '../../src/domain/entry.ts';
import { languages } from '../../src/domain/language.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive, readPage } from './built-site.ts';
import { type Element, findAll, findById, findFirst, hasClass, wordsOf } from './html-tree.ts';

function marksOf(root: Element): Element[] {
  const chart = findFirst(findFirst(root, 'timeline-chart'), 'svg');
  return findAll(chart, 'a').filter(({ attributes }) => attributes.has('data-item'));
}

test.each(languages)('the chart in %s has one mark and one row for each entry, in the same order', (language) => {
  const { root } = readPage(siteFile(language, chartPath));
  const rows = findAll(findFirst(findFirst(root, 'main'), 'tbody'), 'tr');
  const wanted = archive.entries.map(({ id }) => entryPath(id));
  expect(marksOf(root).map(({ attributes }) => attributes.get('href'))).toEqual(wanted);
  expect(rows.map((row) => findFirst(row, 'a').attributes.get('href'))).toEqual(wanted);
});

test.each(languages)('each mark of the chart in %s is named by date, kind and title of its entry', (language) => {
  const { root } = readPage(siteFile(language, chartPath));
  const titles = marksOf(root).map(({ attributes }) => {
    const row = findById(root, attributes.get('aria-labelledby') ?? '');
    return row && findAll(row, 'td').map(wordsOf).join(' ');
  });
  expect(titles).toEqual(
    archive.entries.map((entry) =>
      [
        formatDate(entry.date, language),
        wordsIn(language).kinds[entry.kind],
        toReadersEntryText(entry, language).title,
      ].join(' '),
    ),
  );
});

test('each mark of the chart is drawn, or waits in a bin', () => {
  for (const mark of marksOf(readPage(siteFile('en', chartPath)).root).filter((link) => !hasClass(link, 'away')))
    expect(findAll(mark, 'path').at(-1)?.attributes.get('d')).toMatch(/^M-?[\d.]/);
});
