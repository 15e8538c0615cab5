import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDayNumber } from '../../src/chart/chart-item.ts';
import {
  type ChartState,
  fitWindow,
  type KnownValues,
  readChartState,
  readMoment,
  shortestWindow,
  writeChartState,
} from '../../src/chart/chart-state.ts';
import { anyWindow, whole } from './chart-items.ts';

const values = new Set(['kind=statement', 'kind=outage', 'actor=abaev', 'confidence=low']);
const known: KnownValues = {
  whole,
  hasEntry: (id) => id === 'dvk-ban-2018-03-13',
  hasValue: (facet, value) => values.has(`${facet}=${value}`),
};
const all: ChartState = { window: undefined, chosen: {}, entry: undefined };

function reread(state: ChartState): ChartState {
  const { state: again, refused } = readChartState(writeChartState(state), known);
  expect(refused).toEqual([]);
  return again;
}

describe('the address', () => {
  test('is empty while all is in view', () => {
    expect(writeChartState(all)).toBe('');
    expect(readChartState('', known).refused).toEqual([]);
    expect(readChartState('', known).state.window).toBeUndefined();
  });

  test('holds stretch, filters and card, and gives them back', () => {
    const window = { from: toDayNumber('2022-01-01'), to: toDayNumber('2022-02-01') };
    const chosen = { kind: ['statement', 'outage'], actor: ['abaev'] };
    const search = writeChartState({ window, chosen, entry: 'dvk-ban-2018-03-13' });
    expect(search).toBe(
      '?from=2022-01-01&to=2022-01-31&kind=statement&kind=outage&actor=abaev&entry=dvk-ban-2018-03-13',
    );
    const again = reread({ window, chosen, entry: 'dvk-ban-2018-03-13' });
    expect(again).toMatchObject({ window, chosen, entry: 'dvk-ban-2018-03-13' });
  });

  test('holds an evening to the minute', () => {
    const evening = { from: toDayNumber('2018-03-13') + 20 / 24, to: toDayNumber('2018-03-13') + 22.25 / 24 };
    expect(writeChartState({ ...all, window: evening })).toBe('?from=2018-03-13T20:00&to=2018-03-13T22:15');
    expect(reread({ ...all, window: evening }).window?.to).toBeCloseTo(evening.to, 5);
  });

  test('comes back within a day, or within a minute where hours matter', () => {
    fc.assert(
      fc.property(anyWindow, (any) => {
        const window = fitWindow(any, whole);
        const again = reread({ ...all, window }).window;
        const slack = window.to - window.from < 20 ? 2 / 1440 + shortestWindow : 1;
        expect(Math.abs((again?.from ?? 0) - window.from)).toBeLessThanOrEqual(slack);
        expect(Math.abs((again?.to ?? 0) - window.to)).toBeLessThanOrEqual(slack);
      }),
    );
  });

  test.each([
    ['?from=banana', 'from=banana'],
    ['?to=2018-02-30', 'to=2018-02-30'],
    ['?from=2018-13-01', 'from=2018-13-01'],
    ['?from=2018-03-13T99:99', 'from=2018-03-13T99:99'],
    ['?actor=nobody', 'actor=nobody'],
    ['?kind=<script>', 'kind=<script>'],
    ['?entry=../../etc', 'entry=../../etc'],
  ])('%s is passed over and named', (search, part) => {
    const { state, refused } = readChartState(search, known);
    expect(refused).toEqual([part]);
    expect([state.window, state.entry, Object.values(state.chosen).flat()]).toEqual([undefined, undefined, []]);
  });

  test('what makes sense beside it still holds', () => {
    const { state } = readChartState('?from=banana&to=2018-12-31&kind=statement&kind=rumour', known);
    expect(state.window).toEqual({ from: whole.from, to: toDayNumber('2019-01-01') });
    expect(state.chosen.kind).toEqual(['statement']);
  });

  test('nothing in an address throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('from', 'to', 'entry', 'kind', 'place'), (a, b, name) => {
        readChartState(`?${a}`, known);
        readChartState(`?${name}=${encodeURIComponent(b.toWellFormed())}`, known);
      }),
    );
  });
});

test('a stretch is put in order, into the archive, and made long enough to be seen', () => {
  const day = toDayNumber('2018-03-13');
  expect(fitWindow({ from: day + 1, to: day }, whole)).toEqual({ from: day, to: day + 1 });
  expect(fitWindow({ from: day, to: day }, whole).to - day).toBeCloseTo(shortestWindow, 9);
  expect(fitWindow({ from: 0, to: 99_999 }, whole)).toEqual(whole);
  expect(fitWindow({ from: whole.to + 10, to: whole.to + 20 }, whole).to).toBe(whole.to);
});

test('the last day is meant whole', () => {
  expect(readMoment('2018-03-13', 'to')).toBe(toDayNumber('2018-03-14'));
  expect(readMoment('2018-03-13', 'from')).toBe(toDayNumber('2018-03-13'));
});
