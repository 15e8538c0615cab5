import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChartState } from '../../src/chart/chart-state.ts';
import { toDayNumber } from '../../src/chart/chart-item.ts';
import { readTimelineState, wholeTimeline, writeTimelineState } from '../../src/chart/timeline-state.ts';

const values = new Set(['kind=ruling', 'kind=outage', 'service=facebook']);
const hasValue = (facet: string, value: string) => values.has(`${facet}=${value}`);
const read = (search: string) => readTimelineState(search, hasValue);

describe('the address of the timeline', () => {
  test('is empty while nothing is chosen', () => {
    expect(writeTimelineState(wholeTimeline)).toBe('');
    expect(read('')).toEqual({
      state: {
        ...wholeTimeline,
        chosen: { kind: [], actor: [], service: [], place: [], explanation: [], confidence: [] },
      },
      refused: [],
    });
  });

  test('holds facets, period and length, and gives them back', () => {
    const search = '?from=2018&to=2019-03&kind=ruling&kind=outage&service=facebook&shown=40';
    const { state, refused } = read(search);
    expect(state).toMatchObject({ from: '2018', to: '2019-03', shown: 40 });
    expect(refused).toEqual([]);
    expect(writeTimelineState(state)).toBe(search);
  });

  test('says the same to the chart', () => {
    const search = '?from=2018&to=2019-03&kind=ruling';
    const whole = { from: toDayNumber('2011-01-01'), to: toDayNumber('2026-01-01') };
    const { state, refused } = readChartState(search, { whole, hasEntry: () => false, hasValue });
    expect(refused).toEqual([]);
    expect(state).toMatchObject({
      chosen: { kind: ['ruling'] },
      window: { from: toDayNumber('2018-01-01'), to: toDayNumber('2019-04-01') },
    });
  });

  test('is put in order where its period stands the wrong way round', () => {
    expect(read('?from=2019&to=2018').state).toMatchObject({ from: '2018', to: '2019' });
    expect(read('?from=2018&to=2018').state).toMatchObject({ from: '2018', to: '2018' });
  });

  test.each([
    ['?from=banana', 'from=banana'],
    ['?to=2018-13', 'to=2018-13'],
    ['?from=2018-02-30', 'from=2018-02-30'],
    ['?service=<img src=x>', 'service=<img src=x>'],
    ['?kind=__proto__', 'kind=__proto__'],
    ['?shown=-1', 'shown=-1'],
    ['?shown=1e9', 'shown=1e9'],
  ])('%s is passed over and named', (search, part) => {
    const { state, refused } = read(search);
    expect(refused).toEqual([part]);
    expect(writeTimelineState(state)).toBe('');
  });

  test('asks for whole pieces, and for no more than a page can hold', () => {
    expect(read('?shown=21').state.shown).toBe(40);
    expect(read('?shown=99999').state.shown).toBe(500);
  });

  test('never throws, and what is read from it is written so that it reads the same', () => {
    const name = fc.constantFrom('from', 'to', 'kind', 'service', 'shown', 'entry', 'x');
    const value = fc.oneof(fc.string(), fc.constantFrom('2018', '2019-02', 'ruling', 'facebook', '40'));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.string(), (pairs, text) => {
        read(`?${text}`);
        const parameters = new URLSearchParams(pairs.map(([key, one]) => [key, one.toWellFormed()]));
        const { state } = read(`?${parameters.toString()}`);
        const again = read(writeTimelineState(state));
        expect(again).toEqual({ state, refused: [] });
      }),
    );
  });
});
