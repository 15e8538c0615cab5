import { describe, expect, test } from 'vitest';
import {
  countEveningBeginnings,
  countWeekdayBeginnings,
  sortOutages,
  toLocalMinute,
  toOutageHours,
  toRecurringStretches,
  toWeekday,
} from '../../src/chart/outage-hours.ts';
import { event, everyEvening, outage } from './builders.ts';

const at = (clock: string) => toLocalMinute(`2019-05-09T${clock}`);

describe('the hours of an outage', () => {
  test('are sure from its beginning to its end', () => {
    const hours = toOutageHours(
      outage({ date: '2019-05-09', starts: ['2019-05-09T13:00'], ends: ['2019-05-09T20:00'] }),
    );
    expect(hours?.sure).toEqual([at('13:00'), at('20:00')]);
    expect(hours?.unsure).toEqual([]);
  });

  test('are sure only where all sources agree, and unsure where they differ', () => {
    const hours = toOutageHours(
      outage({
        date: '2019-05-09',
        starts: ['2019-05-09T13:00', '~2019-05-09T12:00'],
        ends: ['2019-05-09T20:00', '2019-05-09T22:28'],
      }),
    );
    expect(hours?.sure).toEqual([at('13:00'), at('20:00')]);
    expect(hours?.unsure).toEqual([
      [at('12:00'), at('13:00')],
      [at('20:00'), at('22:28')],
    ]);
    expect(hours?.begins?.isApproximate).toBe(true);
  });

  test('are never sure when one source ends it before another begins it', () => {
    const hours = toOutageHours(
      outage({
        date: '2019-05-09',
        starts: ['2019-05-09T10:00', '2019-05-09T15:00'],
        ends: ['2019-05-09T12:00', '2019-05-09T16:00'],
      }),
    );
    expect(hours?.sure).toBeUndefined();
    expect(hours?.unsure).toEqual([[at('10:00'), at('16:00')]]);
  });

  test('are unknown without a clock time', () => {
    expect(toOutageHours(outage({ date: '2019-05-09' }))).toBeUndefined();
  });
});

test('a recurrence past midnight has two stretches in a day, one without an end lasts to midnight', () => {
  const recurring = (from: string, to: string | undefined) =>
    toRecurringStretches(outage({ date: '2018-03/2018-06', recurrence: { ...everyEvening, from, to } }));
  expect(recurring('20:00', '22:00')).toEqual([[1200, 1320]]);
  expect(recurring('22:00', '02:00')).toEqual([
    [0, 120],
    [1320, 1440],
  ]);
  expect(recurring('22:00', undefined)).toEqual([[1320, 1440]]);
});

test('every outage stands in one of three lists: with hours, recurring, without hours', () => {
  const timed = outage({ date: '2019-05-09', starts: ['2019-05-09T13:00'] });
  const recurring = outage({ date: '2018-03~/2018-06~', recurrence: everyEvening });
  const untimed = outage({ date: '2020-02-22' });
  const vague = outage({ date: '2018-09', recurrence: { ...everyEvening, from: undefined, to: undefined } });
  const sorted = sortOutages([recurring, vague, timed, event('2019-05-09'), untimed]);
  expect(sorted.timed.map((hours) => hours.outage)).toEqual([timed]);
  expect(sorted.recurring).toEqual([recurring]);
  expect(sorted.untimed).toEqual([vague, untimed]);
});

test('a beginning is of the evening when every source puts it between 18:00 and midnight; a recurrence is one', () => {
  const begun = (...starts: string[]) =>
    outage({ date: '2022-01-04', starts: starts.map((time) => `2022-01-04T${time}`) });
  const sorted = sortOutages([
    begun('20:30', '22:00'),
    begun('17:00', '19:00'),
    begun('18:00'),
    begun('17:59'),
    outage({ date: '2019-05-09', ends: ['2019-05-09T20:00'] }),
    outage({ date: '2018-03~/2018-06~', recurrence: everyEvening }),
  ]);
  expect(countEveningBeginnings(sorted)).toEqual({ known: 5, inEvening: 3 });
});

test('a beginning before and after midnight is of no one evening and no one day', () => {
  const sorted = sortOutages([outage({ date: '2022-01-04', starts: ['2022-01-04T23:30', '2022-01-05T19:00'] })]);
  expect(countEveningBeginnings(sorted)).toEqual({ known: 1, inEvening: 0 });
  expect(countWeekdayBeginnings(sorted)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('4 January 2022 was a Tuesday, and a day before 1970 has its weekday too', () => {
  expect(toWeekday(Math.floor(toLocalMinute('2022-01-04T00:00') / 1440))).toBe(1);
  expect(toWeekday(-1)).toBe(2);
  const sorted = sortOutages([outage({ date: '2022-01-04', starts: ['2022-01-04T20:30'] })]);
  expect(countWeekdayBeginnings(sorted)).toEqual([0, 1, 0, 0, 0, 0, 0]);
});
