import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/domain/parse-edtf.ts';
import {
  createTimeline,
  reverseTimeline,
  takeFirst,
  toEntries,
  toMonth,
  type TimelineYear,
} from '../../src/domain/timeline.ts';
import { statement } from '../chart/builders.ts';

describe('the month of a date', () => {
  test.each([
    ['2018-03-13', 3],
    ['2018-03', 3],
    ['2018-03-13~', 3],
    ['2018-04-18?', 4],
    ['2018-03-01/2018-03-31', 3],
    ['[2014-10-21..2014-10-30]', 10],
  ])('%s is that which it lies in', (text, month) => {
    expect(toMonth(parseEdtf(text))).toBe(month);
  });

  test.each(['2018', '2018~', '201X', '2018-06~', '2025-09?', '2018-03/2018-04', '2018-03-30/2018-04-02'])(
    '%s has none',
    (text) => {
      expect(toMonth(parseEdtf(text))).toBeUndefined();
    },
  );

  test.each(['2018-03-13/..', '../2018-03-13', '[2018-03-13..2018-12-31]', '2018-03~/2018-12~'])(
    '%s has none',
    (text) => {
      expect(toMonth(parseEdtf(text))).toBeUndefined();
    },
  );
});

function outline(years: readonly TimelineYear[]): readonly string[] {
  return years.map(
    ({ year, months }) =>
      `${year}: ${months.map(({ month, entries }) => `${month ?? '?'}×${entries.length}`).join(' ')}`,
  );
}

const dates = ['2017-12-31', '2018', '2018-01-05', '2018-03-13', '2018-03-14', '2018-03/2018-06', '2019-02'];
const timeline = createTimeline(dates.map((date) => statement({ date })));

test('years and months stand newest first, what belongs to no month at the end of its year', () => {
  expect(outline(timeline)).toEqual(['2019: 2×1', '2018: 3×2 1×1 ?×2', '2017: 12×1']);
  expect(toEntries(timeline).map(({ date }) => date.text)).toEqual([
    '2019-02',
    '2018-03-14',
    '2018-03-13',
    '2018-01-05',
    '2018-03/2018-06',
    '2018',
    '2017-12-31',
  ]);
});

test('the oldest first is the same read backwards', () => {
  expect(toEntries(reverseTimeline(timeline))).toEqual(toEntries(timeline).toReversed());
  expect(outline(reverseTimeline(timeline))).toEqual(['2017: 12×1', '2018: ?×2 1×1 3×2', '2019: 2×1']);
});

test('a beginning keeps the counts of the whole', () => {
  const first = takeFirst(timeline, 2);
  expect(outline(first)).toEqual(['2019: 2×1', '2018: 3×1']);
  expect(first.map(({ count }) => count)).toEqual([1, 5]);
  expect(first[1]?.months[0]?.count).toBe(2);
  expect(takeFirst(timeline, 0)).toEqual([]);
});

test('every entry stands in the timeline once, and a beginning is the beginning of it', () => {
  const anyDate = fc.constantFrom('2018', '2018-03', '2018-03-13', '2019-01~', '2017-12-30/2018-01-02', '2020-02-29');
  fc.assert(
    fc.property(fc.array(anyDate), fc.nat(12), (some, length) => {
      const entries = some.map((date, at) => statement({ date, id: `e${at}` }));
      const years = createTimeline(entries);
      expect(new Set(toEntries(years))).toEqual(new Set(entries));
      expect(toEntries(years)).toHaveLength(entries.length);
      expect(toEntries(takeFirst(years, length))).toEqual(toEntries(years).slice(0, length));
    }),
  );
});
