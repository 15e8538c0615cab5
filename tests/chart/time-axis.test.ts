import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDayNumber } from '../../src/chart/chart-item.ts';
import { tickWords } from '../../src/chart/tick-words.ts';
import { createTicks } from '../../src/chart/time-axis.ts';
import { anyWindow, whole } from './chart-items.ts';

const width = 736;
const months = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз'];

function words(from: number, to: number): string[] {
  return createTicks({ from, to }, width, 12).map((tick) => tickWords(tick, months));
}

test('ticks are years over many years, months within one, days within a month, hours within an evening', () => {
  expect(words(whole.from, whole.to).slice(0, 2)).toEqual(['2012', '2014']);
  expect(words(toDayNumber('2022-01-01'), toDayNumber('2022-08-01'))).toEqual(['2022', ...months.slice(1)]);
  expect(words(toDayNumber('2022-01-01'), toDayNumber('2022-01-08'))[4]).toBe('5 қаңтар');
  const evening = toDayNumber('2018-03-13');
  expect(words(evening + 20 / 24, evening + 23 / 24)).toEqual([
    ...['20:00', '20:15', '20:30', '20:45', '21:00', '21:15', '21:30', '21:45', '22:00', '22:15', '22:30', '22:45'],
    '23:00',
  ]);
  expect(words(evening + 0.5, evening + 1.5)).toContain('14 наурыз');
});

test('ticks never stand closer than their words are wide, and never outside', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const places = createTicks(window, width, 12).map(({ x }) => x);
      for (const [index, x] of places.slice(1).entries()) expect(x - (places[index] ?? 0)).toBeGreaterThan(50);
      for (const x of places) expect(x >= 11 && x <= width - 11).toBe(true);
    }),
  );
});
