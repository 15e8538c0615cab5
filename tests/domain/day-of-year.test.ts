import { expect, test } from 'vitest';
import { groupByDayOfYear } from '../../src/domain/day-of-year.ts';
import { statement } from '../chart/builders.ts';

test('days stand from January to December, all years together, newest first; only those known exactly', () => {
  const dates = ['2018-03-13', '2022-01-05', '2019-03-13', '2018-03', '2018-03-13~', '2018-03-13/2018-03-14'];
  const days = groupByDayOfYear([...dates, '2020-02-29'].map((date) => statement({ date })));
  expect(days.map(({ day, entries }) => [day, entries.map(({ date }) => date.text)])).toEqual([
    ['01-05', ['2022-01-05']],
    ['02-29', ['2020-02-29']],
    ['03-13', ['2019-03-13', '2018-03-13']],
  ]);
});
