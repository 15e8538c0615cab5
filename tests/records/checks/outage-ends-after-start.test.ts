import { expect, test } from 'vitest';
import { change, createWorld, outage, problemsOf } from '../builders.ts';

test('an outage that ends before it starts is refused', () => {
  const world = createWorld({ outage: change(outage, { ends: [{ at: '2018-03-13T19:00', source: 'azattyq-2018' }] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/evening-outages-2018.mdx:22:9 outage-ends-after-start ends[1].at: "2018-03-13T19:00" is not after the start, "2018-03-13T20:00". Correct one of the two; after midnight the next day is written.',
  ]);
});

test('an outage that ends after midnight is accepted', () => {
  const world = createWorld({ outage: change(outage, { ends: [{ at: '2018-03-14T00:30', source: 'azattyq-2018' }] }) });
  expect(problemsOf(world)).toEqual([]);
});
