import { expect, test } from 'vitest';
import { formatMoment, toUtc } from '../../src/i18n/format-moment.ts';

const moment = (at: string, isApproximate = false) => ({ at, isApproximate, source: 'example' });

test('Almaty was six hours ahead of UTC until 1 March 2024, and five after', () => {
  expect(toUtc('2022-01-05T17:32', 'Asia/Almaty')).toBe('2022-01-05T11:32');
  expect(toUtc('2024-02-29T12:00', 'Asia/Almaty')).toBe('2024-02-29T06:00');
  expect(toUtc('2024-03-01T12:00', 'Asia/Almaty')).toBe('2024-03-01T07:00');
});

test('Aqtau keeps its own clock', () => {
  expect(toUtc('2011-12-16T12:00', 'Asia/Aqtau')).toBe('2011-12-16T07:00');
});

test('a day of UTC that differs from the local one is written out', () => {
  expect(formatMoment(moment('2022-01-06T02:30'), 'Asia/Almaty')).toBe('02:30 (UTC 2022-01-05 20:30)');
});

test('an approximate hour says so', () => {
  expect(formatMoment(moment('2022-01-05T17:00', true), 'Asia/Almaty')).toBe('≈ 17:00 (UTC 11:00)');
});
