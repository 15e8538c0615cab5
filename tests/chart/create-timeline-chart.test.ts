import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartItem, fromAttribute, toAttribute, toDay, toDayNumber } from '../../src/chart/chart-item.ts';
import { cutPath, shapePath, softSpanPath, spinePath } from '../../src/chart/chart-paths.ts';
import { createTimelineChart } from '../../src/chart/create-timeline-chart.ts';
import { createTicks } from '../../src/chart/time-axis.ts';
import { entryKinds, toLane } from '../../src/domain/entry.ts';

function item(from: string, override: Partial<ChartItem> = {}): ChartItem {
  const kind = override.kind ?? 'statement';
  const day = toDayNumber(from);
  return { id: from, kind, lane: toLane(kind), from: day, to: day, hasOpenEnd: false, isRough: false, ...override };
}

const window = { from: toDayNumber('2011-01-01'), to: toDayNumber('2026-12-31') };
const width = 736;

const anyItem = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    from: fc.integer({ min: window.from - 400, max: window.to + 400 }),
    length: fc.integer({ min: 0, max: 4000 }),
    hasOpenEnd: fc.boolean(),
    isRough: fc.boolean(),
  })
  .map(({ kind, from, length, hasOpenEnd, isRough }): ChartItem => {
    return { id: String(from), kind, lane: toLane(kind), from, to: from + length, hasOpenEnd, isRough };
  });

const anyWindow = fc
  .tuple(fc.integer({ min: window.from, max: window.to }), fc.integer({ min: 0, max: 6000 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('the chart', () => {
  test('shows as many marks as entries can lie in the window, at every zoom', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 80 }), anyWindow, (items, view) => {
        const inView = items.filter(({ from, to }) => to >= view.from && from <= view.to);
        expect(createTimelineChart(items, view, width).marks.map((mark) => mark.item)).toEqual(inView);
      }),
    );
  });

  test('lays no two points of a lane over each other', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
        const points = createTimelineChart(items, window, width).marks.filter(
          ({ item: { lane } }) => lane !== 'observed',
        );
        for (const [index, a] of points.entries()) {
          for (const b of points.slice(index + 1)) {
            expect(a.y !== b.y || Math.abs(a.x - b.x) >= 10).toBe(true);
          }
        }
      }),
    );
  });

  test('keeps every mark inside the drawing, its axis and lanes below one another', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), anyWindow, (items, view) => {
        const chart = createTimelineChart(items, view, width);
        for (const { x1, x2, y } of chart.marks) {
          expect(x1).toBeGreaterThanOrEqual(0);
          expect(x2).toBeLessThanOrEqual(width);
          expect(y).toBeLessThan(chart.height);
        }
        const tops = chart.lanes.map(({ y }) => y);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      }),
    );
  });

  test('is sensible for an empty archive', () => {
    const chart = createTimelineChart([], window, width);
    expect(chart.marks).toEqual([]);
    expect(spinePath(chart)).toBe(`M12 ${chart.spine.y}H724`);
    expect(cutPath(chart)).toBe('');
  });

  test('cuts the line where access was cut, once where two outages touch', () => {
    const outage = (from: string, to: string) => item(from, { kind: 'outage', to: toDayNumber(to) });
    const chart = createTimelineChart(
      [outage('2012-01-01', '2013-01-01'), outage('2012-06-01', '2014-01-01'), outage('2020-01-01', '2021-01-01')],
      window,
      width,
    );
    expect(chart.spine.cuts).toHaveLength(2);
    expect(spinePath(chart).match(/M/g)).toHaveLength(3);
  });

  test('draws an outage of a minute wide enough to be seen, and one without an end as a beginning with an arrow', () => {
    const short = createTimelineChart([item('2018-03-13', { kind: 'outage' })], window, width);
    const [from = 0, to = 0] = short.spine.cuts[0] ?? [];
    expect(to - from).toBeGreaterThanOrEqual(5);
    const open = createTimelineChart(
      [item('2011-02-21', { kind: 'outage', to: window.to, hasOpenEnd: true })],
      window,
      width,
    );
    const mark = open.marks[0];
    expect(mark && mark.x2 - mark.x1).toBe(20);
    expect(mark && shapePath(mark)).toContain('l4 4l-4 4');
  });

  test('puts a hundred entries of one day into a hundred rows', () => {
    const items = Array.from({ length: 100 }, () => item('2022-01-05'));
    expect(new Set(createTimelineChart(items, window, width).marks.map(({ y }) => y)).size).toBe(100);
  });

  test('shows a year as a span, and a day as none', () => {
    const [year, day] = createTimelineChart(
      [item('2018-01-01', { to: toDayNumber('2018-12-31'), isRough: true }), item('2018-03-13')],
      window,
      width,
    ).marks;
    expect(year && softSpanPath(year)).not.toBe('');
    expect(day && softSpanPath(day)).toBe('');
  });

  test('tells the kinds apart by shape alone', () => {
    const shapes = entryKinds.map((kind) => {
      const [mark] = createTimelineChart([item('2018-03-13', { kind })], window, width).marks;
      return (mark ? shapePath(mark) : '').replaceAll(/[\d.-]+/g, '');
    });
    // Ruling and measure share the square; one is filled, the other hollow.
    expect(new Set(shapes).size).toBe(4);
  });
});

test('an item comes back whole from its attribute', () => {
  fc.assert(
    fc.property(anyItem, (one) => {
      expect(fromAttribute(one.id, toAttribute(one))).toEqual(one);
    }),
  );
});

test('days count from 1970 and back', () => {
  expect(toDayNumber('1970-01-02')).toBe(1);
  expect(toDay(toDayNumber('2024-02-29'))).toBe('2024-02-29');
});

test('ticks are years over many years, months within one, days within a month', () => {
  expect(createTicks(window, width, 12).every(({ month }) => month === undefined)).toBe(true);
  const year = createTicks({ from: toDayNumber('2022-01-01'), to: toDayNumber('2022-12-31') }, width, 12);
  expect(year.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const days = createTicks({ from: toDayNumber('2022-01-01'), to: toDayNumber('2022-01-15') }, width, 12);
  expect(days[0]).toMatchObject({ year: 2022, month: 1, day: 1 });
  expect(days.length).toBeGreaterThan(5);
});

test('ticks never stand closer than their words are wide', () => {
  fc.assert(
    fc.property(anyWindow, (view) => {
      const places = createTicks(view, width, 12).map(({ x }) => x);
      for (const [index, x] of places.slice(1).entries()) expect(x - (places[index] ?? 0)).toBeGreaterThan(40);
    }),
  );
});
