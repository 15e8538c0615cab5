import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryPath, quotePath, relativeLink, siteFile } from '../../src/domain/address.ts';

test('a link leads from any file to any other', () => {
  expect(relativeLink('kk/e/a.html', 'kk/a/b.html')).toBe('../a/b.html');
  expect(relativeLink('kk/index.html', 'kk/e/a.html')).toBe('e/a.html');
  expect(relativeLink('kk/e/a.html', 'ru/e/a.html')).toBe('../../ru/e/a.html');
  expect(relativeLink('index.html', 'kk/index.html')).toBe('kk/index.html');
  expect(relativeLink('kk/e/a.html', 'icon.svg')).toBe('../../icon.svg');
  expect(relativeLink('kk/e/a.html', '')).toBe('../../');
});

test('a link, resolved from where it stands, is the file it was made for', () => {
  const segment = fc.constantFrom('kk', 'ru', 'e', 'a', 'x');
  const file = fc
    .tuple(fc.array(segment, { maxLength: 3 }), segment)
    .map(([folders, name]) => [...folders, `${name}.html`].join('/'));
  fc.assert(
    fc.property(file, file, (from, to) => {
      const base = 'http://example.org/archive/';
      expect(new URL(relativeLink(from, to), base + from).href).toBe(base + to);
    }),
  );
});

test('the permalink of a quote is its entry, at the quote', () => {
  expect(siteFile('kk', quotePath('birzhanov-not-us-2018', 'not-us'))).toBe('kk/e/birzhanov-not-us-2018.html#not-us');
  expect(entryPath('dvk-ban')).toBe('e/dvk-ban.html');
});
