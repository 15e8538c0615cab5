import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, statement } from '../builders.ts';

test('a quote that the body does not show is refused', () => {
  const world = createWorld({ statement: change(statement, {}, 'Жауап қысқа болды.\n') });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:44:1 quote-is-shown-once The quote "not-us" is not shown. Write <Quote id="not-us" /> on a line of its own, where it is to stand.',
  ]);
});

test('a quote that each body shows once is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
