import { expect, test } from 'vitest';
import { change, createWorld, outage, problemsOf } from '../builders.ts';

test('a symmetric relation on both sides is refused', () => {
  const world = createWorld({
    outage: change(outage, { relations: [{ to: 'livestream-2018', kind: 'coincides-with' }] }),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:17:5 relation-is-written-once relations[1]: "coincides-with" is written in "evening-outages-2018" too, and holds both ways by itself. Remove one of the two.',
  ]);
});

test('a symmetric relation on one side is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
