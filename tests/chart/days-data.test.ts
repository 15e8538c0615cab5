import { describe, expect, test } from 'vitest';
import { createDaysData } from '../../src/build/create-days-data.ts';
import { findDay } from '../../src/chart/days-data.ts';
import { statement } from '../chart/builders.ts';

const dates = ['2018-03-13', '2019-03-13', '2026-03-13', '2022-03-20', '2026-04-02', '2017-05-09'];
const months = createDaysData(
  dates.map((date) => statement({ date })),
  'en',
  2026,
);
const find = (day: string, year: number) => {
  const month = months[Number(day.slice(0, 2)) - 1];
  const found = month && findDay(month, day, year);
  return found && [found.line.words, found.isToday, found.entry.year, found.more];
};

describe('a day of the year', () => {
  test('is told by its newest entry of another year, and how many more there are', () => {
    expect(find('03-13', 2026)).toEqual(['13 March', true, 2019, 1]);
    expect(find('03-13', 2027)).toEqual(['13 March', true, 2026, 2]);
    expect(find('03-13', 2019)).toEqual(['13 March', true, 2026, 1]);
  });

  test('without an entry gives way to the next that comes, over the end of a month and of a year', () => {
    expect(find('03-14', 2026)).toEqual(['20 March', false, 2022, 0]);
    expect(find('03-21', 2026)).toEqual(['9 May', false, 2017, 0]);
    expect(find('12-31', 2026)).toEqual(['13 March', false, 2019, 1]);
  });

  test('of this year alone is none', () => {
    expect(find('04-02', 2026)).toEqual(['9 May', false, 2017, 0]);
    expect(find('04-02', 2027)).toEqual(['2 April', true, 2026, 0]);
  });
});

test('an archive without a single exact day has nothing to say', () => {
  const [january] = createDaysData([statement({ date: '2018-03' })], 'kk', 2026);
  expect(january && findDay(january, '01-01', 2026)).toBeUndefined();
});
