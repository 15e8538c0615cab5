import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDayNumber } from '../../src/chart/chart-item.ts';
import { narrowTimeline, offerLooser, toConditions, withoutCondition } from '../../src/chart/narrow-timeline.ts';
import type { TimelineMark } from '../../src/chart/timeline-columns.ts';
import type { TimelineChoice } from '../../src/chart/timeline-state.ts';
import type { FacetValues } from '../../src/domain/entry-facets.ts';

function mark(first: string, last: string, values: FacetValues): TimelineMark {
  return { year: Number(first.slice(0, 4)), from: toDayNumber(first), to: toDayNumber(last) + 1, values };
}

const marks: readonly TimelineMark[] = [
  mark('2019-01-05', '2019-01-05', { kind: ['statement'], service: ['facebook', 'youtube'] }),
  mark('2018-12-30', '2019-01-02', { kind: ['outage'], service: ['facebook'] }),
  mark('2018-03-13', '2018-03-13', { kind: ['ruling'] }),
  mark('2018-01-01', '2018-12-31', { kind: ['statement'], service: ['telegram'] }),
];
const whole: TimelineChoice = { chosen: {}, from: undefined, to: undefined };
const placesOf = (choice: Partial<TimelineChoice>) => narrowTimeline(marks, { ...whole, ...choice }).places;

describe('what is left', () => {
  test('is all of it while nothing is chosen', () => {
    expect(placesOf({})).toEqual([0, 1, 2, 3]);
  });

  test('has one of the values of each facet, and lies in the period', () => {
    expect(placesOf({ chosen: { kind: ['statement', 'outage'] } })).toEqual([0, 1, 3]);
    expect(placesOf({ chosen: { kind: ['statement', 'outage'], service: ['facebook'] } })).toEqual([0, 1]);
    expect(placesOf({ chosen: { service: ['facebook'] }, to: '2018' })).toEqual([1]);
    expect(placesOf({ from: '2019' })).toEqual([0, 1]);
    expect(placesOf({ from: '2018-03-13', to: '2018-03-13' })).toEqual([2, 3]);
  });

  test('comes with how many each value and each year would leave', () => {
    const { counts, yearCounts } = narrowTimeline(marks, { ...whole, chosen: { kind: ['statement'] }, to: '2018' });
    expect([...counts.kind]).toEqual([
      ['outage', 1],
      ['ruling', 1],
      ['statement', 1],
    ]);
    expect([...counts.service]).toEqual([['telegram', 1]]);
    expect([...yearCounts]).toEqual([
      [2019, 1],
      [2018, 1],
    ]);
  });
});

describe('where nothing is left', () => {
  const choice = { ...whole, chosen: { kind: ['ruling'], service: ['telegram'] }, from: '2018' };

  test('what stands alone in the way is offered, with what it would give', () => {
    expect(toConditions(choice)).toEqual(['kind', 'service', 'period']);
    expect(offerLooser(marks, choice)).toEqual([
      { condition: 'kind', count: 1 },
      { condition: 'service', count: 1 },
    ]);
  });

  test('nothing is offered when several stand in the way', () => {
    expect(offerLooser(marks, { ...whole, chosen: { kind: ['ruling'], service: ['youtube'] }, from: '2030' })).toEqual(
      [],
    );
  });
});

test('an offer to give up a condition leaves as many as it says', () => {
  const anyChoice = fc.record({
    chosen: fc.record({
      kind: fc.subarray(['statement', 'ruling', 'outage', 'event']),
      service: fc.subarray(['facebook', 'telegram', 'youtube']),
    }),
    from: fc.constantFrom(undefined, '2017', '2018-06', '2019-01-03'),
    to: fc.constantFrom(undefined, '2018', '2018-03-12', '2019-01'),
  });
  fc.assert(
    fc.property(anyChoice, (choice) => {
      for (const { condition, count } of offerLooser(marks, choice))
        expect(narrowTimeline(marks, withoutCondition(choice, condition)).places.length).toBe(count);
    }),
  );
});
