import { expect, test } from 'vitest';
import { readRecords } from '../../src/records/read-records.ts';
import { createTranslates } from '../../src/records/translates.ts';
import { change, createWorld, draftOf, today, toFiles } from './builders.ts';

test('line ends, trailing space, empty lines around and the way a letter is written do not count', () => {
  const written = createTranslates(['Title', 'cafe\u0301 \r\nline  \n', '\nBody\n\n']);
  expect(written).toBe(createTranslates(['Title', 'café\nline', 'Body']));
  expect(written).toMatch(/^[0-9a-f]{12}$/);
  expect(written).not.toBe(createTranslates(['Title', 'café\nline', 'body']));
});

test('it is SHA-256 over the texts joined by LF, cut to twelve digits', () => {
  expect(createTranslates(['a', 'b'])).toBe('7e18f737311b');
});

test('a stale translation is stale for its readers, and a fresh one is not', () => {
  const stale = change(draftOf('eventRu'), { translates: '000000000000' });
  const { archive } = readRecords(toFiles(createWorld({ eventRu: stale })), { today });
  const texts = archive?.entryById.get('livestream-2018')?.texts;
  expect([texts?.kk?.isStale, texts?.ru?.isStale, texts?.en?.isStale]).toEqual([false, true, false]);
});
