import { expect, test } from 'vitest';
import { compareDates, isExactDay, isWithin, toYear } from '../../src/domain/edtf-date.ts';
import { parseEdtf } from '../../src/domain/parse-edtf.ts';

test('dates stand oldest first, and a day before the month that begins with it', () => {
  const texts = ['2018-03', '2019', '2018-03-01', '../2017', '2018-03/..', '[2018-03-01..2018-03-05]'];
  expect(
    texts
      .map(parseEdtf)
      .sort(compareDates)
      .map(({ text }) => text),
  ).toEqual(['../2017', '2018-03-01', '[2018-03-01..2018-03-05]', '2018-03', '2018-03/..', '2019']);
});

test('an entry is filed under the year of its earliest moment', () => {
  expect(['2017-12/2018-03', '2018-03~', '201X', '../2016'].map((text) => toYear(parseEdtf(text)))).toEqual([
    2017, 2018, 2010, 2016,
  ]);
});

test('a date is within a span when some day of it can be', () => {
  const month = parseEdtf('2018-03');
  expect(isWithin(month, '2018-03-31', '2018-12-31')).toBe(true);
  expect(isWithin(month, '2018-04-01', '2018-12-31')).toBe(false);
  expect(isWithin(month, undefined, '2018-03-01')).toBe(true);
  expect(isWithin(parseEdtf('2018-03/..'), '2026-01-01', undefined)).toBe(true);
});

test('only a day without a mark is exact', () => {
  const texts = [
    '2018-03-13',
    '2018-03-13~',
    '2018-03-13?',
    '2018-03',
    '2018-03-13/2018-03-14',
    '[2018-03-13..2018-03-14]',
  ];
  expect(texts.map((text) => isExactDay(parseEdtf(text)))).toEqual([true, false, false, false, false, false]);
});
