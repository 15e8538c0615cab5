import { expect, test } from 'vitest';
import { toDay, toDayNumber } from '../../src/chart/chart-item.ts';
import { toPeriod } from '../../src/chart/period.ts';

test.each([
  ['2018', '2018-01-01/2019-01-01'],
  ['2020-02', '2020-02-01/2020-03-01'],
  ['2022-12', '2022-12-01/2023-01-01'],
  ['9998', '9998-01-01/9999-01-01'],
])('%s is %s', (text, days) => {
  const { from = 0, to = 0 } = toPeriod(text) ?? {};
  expect(`${toDay(from)}/${toDay(to)}`).toBe(days);
});

test('no other text is a period', () => {
  for (const text of ['', 'own', '18', '2018-1', '2018-13', '2018-01-01']) expect(toPeriod(text)).toBeUndefined();
});

test('the last year that can be written has an end', () => {
  for (const text of ['9999', '9999-12']) expect(toPeriod(text)?.to).toBe(toDayNumber('9999-12-31') + 1);
});
