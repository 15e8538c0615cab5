import { expect, test } from 'vitest';
import { toDay, toDayNumber } from '../../src/chart/chart-item.ts';
import { offerPeriods, toWholeWindow } from '../../src/chart/whole-window.ts';
import { item } from './chart-items.ts';

const asOf = toDayNumber('2026-03-15');

test('the whole reaches from the first entry to the day the archive stands at', () => {
  const { from, to } = toWholeWindow([item('2011-02-21'), item('2018-03-13')], asOf);
  expect([toDay(from), toDay(to)]).toEqual(['2011-01-22', '2026-04-14']);
  expect(toWholeWindow([], asOf)).toEqual({ from: asOf - 30, to: asOf + 30 });
});

test('a few entries have a whole of their own', () => {
  const { from, to } = toWholeWindow([item('2018-03-13'), item('2018-03-20')], asOf, 'its own');
  expect([toDay(from), toDay(to)]).toEqual(['2018-03-12', '2018-03-22']);
});

test('every year and the busiest months can be chosen; a year-long span makes no month busy', () => {
  const january = ['2022-01-05', '2022-01-05', '2022-01-08'].map((day) => item(day));
  const year = item('2018-01-01', { from: toDayNumber('2018-01-01'), to: toDayNumber('2019-01-01') });
  const items = [item('2020-06-01'), year, year, year, year, ...january];
  expect(offerPeriods(items, toWholeWindow(items, asOf))).toEqual([
    ...['2026', '2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018'],
    ...['2022-01', '2020-06'],
  ]);
});
