import { expect, test } from 'vitest';
import { createWorld, problemsOf } from '../builders.ts';

test('an entry without its English is pointed out', () => {
  const world = createWorld({ eventEn: undefined });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:4:11 translations-are-complete There is no translation into English, so its readers see another language. Write content/entries/2018/livestream-2018.en.mdx.',
  ]);
});

test('an entry in three languages is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
