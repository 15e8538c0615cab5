import { expect, test } from 'vitest';
import { toBareAddress } from '../../../src/cli/facts/bare-address.ts';

test('what only says how a page was reached is left out', () => {
  const tails = ['?utm_source=rss&utm_medium=rss', '?ref=blog', '?share=twitter', '?from=rss', '?', '/', '#top'];
  for (const tail of tails) expect(toBareAddress(`https://a.kz/news${tail}`)).toBe('a.kz/news');
});

test('a default port, the dot after a host and the scheme make no other page', () => {
  expect(toBareAddress('http://iz.ru./1274797')).toBe('iz.ru/1274797');
  expect(toBareAddress('https://kaztag.kz:443/ru')).toBe('kaztag.kz/ru');
});

test('a query that names the page is kept', () => {
  expect(toBareAddress('https://wordyou.ru/?p=6072')).toBe('wordyou.ru?p=6072');
  expect(toBareAddress('https://a.kz/?from=kz')).not.toBe('a.kz');
});
