import { expect, test } from 'vitest';
import { change, createWorld, outage, problemsOf } from '../builders.ts';

test('a start on another day than the entry’s is pointed out', () => {
  const world = createWorld({ outage: change(outage, { date: '2018-03-12' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/evening-outages-2018.mdx:19:9 clock-time-fits-date starts[1].at: "2018-03-13T20:00" lies outside the date of the entry, "2018-03-12". Correct one of the two.',
  ]);
});

test('a start on the day of the entry is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
