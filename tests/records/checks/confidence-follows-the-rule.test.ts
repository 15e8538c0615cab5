import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('a low confidence that does not say from what it was inferred is refused', () => {
  const world = createWorld({ event: change(event, { confidence: 'low' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:14:13 confidence-follows-the-rule confidence: "low" needs "inferredFrom", which says in each language what the fact was inferred from.',
  ]);
});

test('a low confidence that says so is accepted', () => {
  const world = createWorld({ event: change(event, { confidence: 'low', inferredFrom: { kk: 'хабардан' } }) });
  expect(problemsOf(world)).toEqual([]);
});
