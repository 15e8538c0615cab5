import { expect, test } from 'vitest';
import {
  aboutPath,
  chartPath,
  entryPath,
  homePath,
  quotePath,
  threadPath,
  threadsPath,
  yearPath,
} from '../../src/domain/address.ts';
import { hasLatinEdition, latinEdition, toEditionOf, toLanguage, toLanguageTag } from '../../src/domain/edition.ts';

test('the Latin edition has the home page, entries and threads, and nothing else', () => {
  expect([homePath, entryPath('dvk-ban'), quotePath('dvk-ban', 'ban'), threadPath('dvk')].every(hasLatinEdition)).toBe(
    true,
  );
  expect([aboutPath, chartPath, threadsPath, yearPath(2018), 'a/erjan.html'].some(hasLatinEdition)).toBe(false);
});

test('a link stays in the Latin edition where it can, and goes on in Kazakh where it cannot', () => {
  expect(toEditionOf(entryPath('dvk-ban'), latinEdition)).toBe(latinEdition);
  expect(toEditionOf(chartPath, latinEdition)).toBe('kk');
  expect(toEditionOf(entryPath('dvk-ban'), 'ru')).toBe('ru');
});

test('the Latin edition is in Kazakh, and says in which script', () => {
  expect(toLanguage(latinEdition)).toBe('kk');
  expect(toLanguageTag(latinEdition)).toBe('kk-Latn');
  expect(toLanguageTag('kk')).toBe('kk');
});
