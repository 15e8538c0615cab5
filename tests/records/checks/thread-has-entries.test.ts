import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, thread } from '../builders.ts';

test('a thread of one entry is refused', () => {
  const world = createWorld({ thread: change(thread, { entries: ['not-us-2018'] }) });
  expect(problemsOf(world)).toEqual([
    'content/threads/evening-2018.mdx:8:3 thread-has-entries entries: a thread ties at least two entries, and this one has 1. Add what belongs to the story.',
  ]);
});

test('a thread of two is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
