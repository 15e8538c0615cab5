import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAskedPath, toNearestPath } from '../../src/domain/nearest-path.ts';

const pages = ['e/birzhanov-not-us-2018.html', 'e/dvk-ban.html', 't/dvk-ban.html', 's/telegram.html', 'search.html'];

test.each([
  ['kk/e/dvk-ban.html', 'kk', 'e/dvk-ban'],
  ['KZ/E/DVK-ban/', 'kk', 'e/dvk-ban'],
  ['e/dvk-ban', undefined, 'e/dvk-ban'],
  ['ru/search.htm', 'ru', 'search'],
  ['en/%D2%9B%D0%B0%D0%B9%D0%B4%D0%B0', 'en', 'қайда'],
  ['en/%E0%A4%A', 'en', '%e0%a4%a'],
  ['', undefined, ''],
])('"%s" asks in %s for "%s"', (address, language, path) => {
  expect(toAskedPath(address)).toEqual({ language, path });
});

test.each([
  ['e/birzanov-not-us-2018', 'e/birzhanov-not-us-2018.html'],
  ['birzhanov-not-us-2018', 'e/birzhanov-not-us-2018.html'],
  ['a/telegramm', 's/telegram.html'],
  ['e/dvk-ban', 'e/dvk-ban.html'],
  ['t/dvk-ban', 't/dvk-ban.html'],
  ['serach', 'search.html'],
])('"%s" was most probably meant for %s', (asked, page) => {
  expect(toNearestPath(asked, pages)).toBe(page);
});

test.each(['', 'wp-login', 'e/something-else-entirely', '.env'])('nothing is near "%s"', (asked) => {
  expect(toNearestPath(asked, pages)).toBeUndefined();
});

test('no address throws, and what comes is a page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (address) => {
      const found = toNearestPath(toAskedPath(address).path, pages);
      expect(found === undefined || pages.includes(found)).toBe(true);
    }),
  );
});
