import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import type { Thread } from '../../src/domain/thread.ts';
import { entriesOnPage, toThreadPages } from '../../src/domain/thread-pages.ts';

function threadOf(count: number): Thread {
  const entries = Array.from({ length: count }, (_, index) => ({ id: `entry-${index}` }) as Entry);
  return { id: 'a-thread', language: 'kk', texts: {}, entries };
}

test('every entry stands on one page, in the order of the thread', () => {
  for (const count of [1, entriesOnPage, entriesOnPage + 1, 2 * entriesOnPage, 95]) {
    const thread = threadOf(count);
    const pages = toThreadPages(thread);
    expect(pages.flatMap(({ entries }) => entries)).toEqual(thread.entries);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
    expect(pages.every(({ entries }) => entries.length <= entriesOnPage)).toBe(true);
  }
});

test('a page knows the places of its first and last entry', () => {
  expect(toThreadPages(threadOf(45)).map(({ first, last }) => [first, last])).toEqual([
    [1, 20],
    [21, 40],
    [41, 45],
  ]);
});

test('a thread without entries has one empty page', () => {
  expect(toThreadPages(threadOf(0))).toEqual([{ number: 1, entries: [], first: 1, last: 0 }]);
});
