import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, statement } from '../builders.ts';

test('an occasion that lacks the language of its file is refused', () => {
  const world = createWorld({ statement: change(statement, { occasion: { en: 'press conference' } }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:38:3 short-text-is-complete occasion: it stands in en, but not in "kk", the language of this file. Add it.',
  ]);
});

test('an occasion in the language of its file is accepted', () => {
  const world = createWorld({ statement: change(statement, { occasion: { kk: 'конференция' } }) });
  expect(problemsOf(world)).toEqual([]);
});
