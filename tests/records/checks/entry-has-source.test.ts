import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('an entry that lists no source is refused', () => {
  const world = createWorld({ event: change(event, { sources: [] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:12:1 entry-has-source sources: the entry lists none, so nobody can check it. Name the source, or describe it here in place.',
  ]);
});

test('an entry that lists one is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
