import { expect, test } from 'vitest';
import { change, createWorld, event, outage, problemsOf } from '../builders.ts';

test('two entries that rest on one research record are refused', () => {
  const world = createWorld({
    event: change(event, { covers: ['record-1'] }),
    outage: change(outage, { covers: ['record-1'] }),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:20:5 entry-is-not-twice covers: the record "record-1" is already covered by "evening-outages-2018". Leave it with one of the two.',
  ]);
});

test('two entries that rest on two records are accepted', () => {
  const world = createWorld({
    event: change(event, { covers: ['record-1'] }),
    outage: change(outage, { covers: ['record-2'] }),
  });
  expect(problemsOf(world)).toEqual([]);
});
