import { expect, test } from 'vitest';
import { chartPath, entryPath, siteFile } from '../../src/domain/address.ts';
import { toReadersEntryText } from '../../src/domain/entry.ts';
import { languages } from '../../src/domain/language.ts';
import { archive, attributeOf, readPage, requireElement, wordsOf } from './built-site.ts';

test.each(languages)('the chart in %s has one mark and one row for each entry, in the same order', (language) => {
  const page = readPage(siteFile(language, chartPath));
  const wanted = archive.entries.map(({ id }) => entryPath(id));
  const marks = requireElement(page, 'timeline-chart svg').querySelectorAll('a');
  const rows = requireElement(page, 'table tbody').querySelectorAll('tr');
  expect(marks.map((mark) => attributeOf(mark, 'href'))).toEqual(wanted);
  expect(rows.map((row) => attributeOf(row.querySelector('a') ?? row, 'href'))).toEqual(wanted);
});

test.each(languages)('each mark of the chart in %s is named by the title of its entry', (language) => {
  const page = readPage(siteFile(language, chartPath));
  const marks = requireElement(page, 'timeline-chart svg').querySelectorAll('a');
  const names = marks.map((mark) => wordsOf(requireElement(page, `#${attributeOf(mark, 'aria-labelledby') ?? ''}`)));
  expect(names).toEqual(archive.entries.map((entry) => toReadersEntryText(entry, language).title));
});

test('each mark of the chart is drawn', () => {
  const page = readPage(siteFile('en', chartPath));
  for (const mark of requireElement(page, 'timeline-chart svg').querySelectorAll('a'))
    expect(attributeOf(mark.querySelectorAll('path').at(-1) ?? mark, 'd')).toMatch(/^M-?[\d.]/);
});
