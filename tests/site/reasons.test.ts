import { expect, test } from 'vitest';
import { createReasons } from '../../src/chart/reason-grid.ts';
import { entryPath, quotePath, reasonsPath, siteFile } from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { archive, readPage } from './built-site.ts';
import { findAll, findFirst, hasClass } from './html-tree.ts';

const reasons = createReasons(archive.entries);

test('the archive has reasons, and some that repeat and that contradict one another', () => {
  expect(reasons.length).toBeGreaterThan(10);
  const kinds = new Set(reasons.flatMap(({ relations }) => relations.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['contradicts', 'repeats']);
});

test.each(languages)('in %s each reason has one mark, which leads to its words', (language) => {
  const { root } = readPage(siteFile(language, reasonsPath));
  const grid = findFirst(findFirst(root, 'mark-grid'), 'table');
  const marks = findAll(grid, 'a').map(({ attributes }) => attributes.get('href'));
  const list = findAll(root, 'ol').filter((element) => hasClass(element, 'reasons'));
  const items = list.flatMap((element) => findAll(element, 'li'));
  expect(marks).toHaveLength(reasons.length);
  expect(items.map(({ attributes }) => `#${attributes.get('id') ?? ''}`)).toEqual(
    expect.arrayContaining(marks as string[]),
  );
  expect(items).toHaveLength(reasons.length);
});

test.each(languages)('in %s the words of a reason are its entry and every quote of the statement', (language) => {
  const { root } = readPage(siteFile(language, reasonsPath));
  const links = new Set(findAll(findFirst(root, 'main'), 'a').map(({ attributes }) => attributes.get('href')));
  const wanted = reasons.flatMap(({ statement }) => [
    entryPath(statement.id),
    ...statement.quotes.map((quote) => quotePath(statement.id, quote.id)),
  ]);
  expect(wanted.filter((href) => !links.has(href))).toEqual([]);
});
