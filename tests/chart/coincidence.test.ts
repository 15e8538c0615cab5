import { describe, expect, test } from 'vitest';
import { toDayNumber } from '../../src/chart/chart-item.ts';
import { createBaseRate, toBeginning, toBeginningDay } from '../../src/chart/coincidence.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { toUtc } from '../../src/i18n/format-moment.ts';
import { event, everyEvening, outage } from './builders.ts';

const year = { from: toDayNumber('2022-01-01'), to: toDayNumber('2022-12-31') };

function rate(entries: readonly Entry[]) {
  return createBaseRate('protest', entries, year, toUtc);
}

function verdict(...entries: readonly Entry[]) {
  return rate(entries).judged[0]?.verdict;
}

const begun = (at: string) => outage({ date: at.slice(at.indexOf('2'), 11).slice(0, 10), starts: [at] });

describe('an outage beside an event', () => {
  const days = event('2022-05-10/2022-05-12');

  test('is certain when it began while the event lasted for certain, or within six hours of that', () => {
    expect(verdict(days, begun('2022-05-11T12:00'))).toBe('certain');
    expect(verdict(days, begun('2022-05-10T18:00'))).toBe('certain');
    expect(verdict(days, begun('2022-05-12T06:00'))).toBe('certain');
  });

  test('is possible when it depends on the hours of the event', () => {
    expect(verdict(days, begun('2022-05-10T17:59'))).toBe('possible');
    expect(verdict(days, begun('2022-05-12T06:01'))).toBe('possible');
    expect(verdict(days, begun('2022-05-09T18:00'))).toBe('possible');
    expect(verdict(days, begun('2022-05-13T06:00'))).toBe('possible');
  });

  test('is none more than six hours before its first day or after its last', () => {
    expect(verdict(days, begun('2022-05-09T17:59'))).toBe('none');
    expect(verdict(days, begun('2022-05-13T06:01'))).toBe('none');
    expect(verdict(days)).toBe('none');
  });

  test('is never certain for an event of one day, whose hours nobody gave', () => {
    expect(verdict(event('2022-05-10'), begun('2022-05-10T12:00'))).toBe('possible');
  });

  test('is taken to lie within an hour of a moment given roughly', () => {
    expect(verdict(days, begun('~2022-05-10T18:30'))).toBe('possible');
    expect(verdict(days, begun('~2022-05-10T19:00'))).toBe('certain');
    expect(verdict(days, begun('~2022-05-13T06:30'))).toBe('possible');
  });

  test('counts by its beginning: one that began long before is none', () => {
    expect(verdict(days, outage({ date: '2014-10-21/..' }))).toBe('none');
    expect(verdict(days, outage({ date: '2022-01/2022-12' }))).toBe('none');
  });

  test('is possible when only the day or month of its beginning is known', () => {
    expect(verdict(event('2022-05-10'), outage({ date: '2022-05-10' }))).toBe('possible');
    expect(verdict(event('2022-05-10'), outage({ date: '2022-05' }))).toBe('possible');
    expect(verdict(event('2022-05-10'), outage({ date: '2022-04' }))).toBe('none');
    expect(verdict(event('2022-05-10'), outage({ date: '2022-05-09' }))).toBe('possible');
  });

  test('is possible, never certain, when it recurred in a span with the event', () => {
    const recurring = outage({ date: '2022-03~/2022-06~', recurrence: everyEvening });
    expect(verdict(days, recurring)).toBe('possible');
    expect(verdict(event('2022-08-10'), recurring)).toBe('none');
  });

  test('is measured in the same time, whatever the zones: Almaty was an hour ahead of Aqtau before March 2024', () => {
    const inAqtau = (start: string) => outage({ date: '2022-05-09', starts: [start], zone: 'Asia/Aqtau' });
    expect(verdict(event('2022-05-10'), inAqtau('2022-05-09T17:00'))).toBe('possible');
    expect(verdict(event('2022-05-10'), inAqtau('2022-05-09T16:59'))).toBe('none');
    const later = (start: string) => outage({ date: '2025-05-09', starts: [start], zone: 'Asia/Aqtau' });
    expect(verdict(event('2025-05-10'), later('2025-05-09T17:59'))).toBe('none');
    expect(verdict(event('2025-05-10'), later('2025-05-09T18:00'))).toBe('possible');
  });
});

test('the beginning of what lasts from month to month lies in the first month', () => {
  const range = toBeginning(outage({ date: '2022-03/2022-06' }), toUtc);
  expect(range && (range.last - range.first) / 1440).toBe(31);
  expect(toBeginningDay(outage({ date: '2022-03/2022-06' }))).toBeUndefined();
  expect(toBeginningDay(outage({ date: '2022-03-05/2022-06' }))).toBe(toDayNumber('2022-03-05'));
  expect(toBeginningDay(outage({ date: '2022-03-05?' }))).toBeUndefined();
});

test('the base rate counts events known to the day, days without one, and those of them on which an outage began', () => {
  const result = rate([
    event('2022-05-10', 'protest', 'a'),
    event('2022-06-10/2022-06-11', 'protest', 'b'),
    event('2022-07', 'protest', 'undated'),
    event('2022-08-01', 'election'),
    begun('2022-05-10T12:00'),
    begun('2022-08-01T12:00'),
    outage({ id: 'same', date: '2022-08-01' }),
    outage({ date: '2022-09-01/2022-12-31' }),
    outage({ date: '2022-10' }),
    outage({ date: '2021-10-01' }),
  ]);
  expect(result.judged.map(({ isSameDay }) => isSameDay)).toEqual([true, false]);
  expect(result.undated.map(({ id }) => id)).toEqual(['undated']);
  expect(result).toMatchObject({
    certain: 0,
    possible: 1,
    sameDay: 1,
    otherDays: 365 - 3,
    // 1 August, on which two began, and 1 September.
    otherDaysWithOutage: 2,
  });
});

test('an empty archive has no events, and days without an outage', () => {
  expect(rate([])).toMatchObject({ judged: [], certain: 0, possible: 0, otherDays: 365, otherDaysWithOutage: 0 });
});
