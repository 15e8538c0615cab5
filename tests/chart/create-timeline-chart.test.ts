import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartItem, chartLanes, toDayNumber } from '../../src/chart/chart-item.ts';
import { cutPath, shapePath, softSpanPath, spinePath, thinPath } from '../../src/chart/chart-paths.ts';
import { createTimelineChart, isInWindow, type TimelineChart } from '../../src/chart/create-timeline-chart.ts';
import { binWidth, layOut, mostRows } from '../../src/chart/lane-layout.ts';
import type { TimeWindow } from '../../src/chart/time-axis.ts';
import { toWholeDayWidth } from '../../src/chart/whole-window.ts';
import { entryKinds } from '../../src/domain/entry.ts';
import { anyItem, anyWindow, item, whole } from './chart-items.ts';

const width = 736;

function draw(items: readonly ChartItem[], window: TimeWindow = whole, pixels = width): TimelineChart {
  return createTimelineChart(layOut(items, toWholeDayWidth(window, pixels)), window, pixels);
}

const days = (from: string, to: string) => ({ from: toDayNumber(from), to: toDayNumber(to) });
const sure = (from: string, to: string) => {
  const span = days(from, to);
  return { ...span, sureFrom: span.from, sureTo: span.to };
};

describe('the chart', () => {
  test('hides nothing: marks and the items of bins are the items of the window, at every zoom and width', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 200 }), anyWindow, fc.integer({ min: 296, max: 1400 }), (...given) => {
        const [items, window, pixels] = given;
        const { marks, bins } = draw(items, window, pixels);
        const shown = [...marks.map((mark) => mark.item), ...bins.flatMap((bin) => bin.items)];
        const wanted = items.filter((one) => isInWindow(one, window));
        expect(shown).toHaveLength(wanted.length);
        expect(new Set(shown)).toEqual(new Set(wanted));
      }),
    );
  });

  test('lays no two marks of a row over each other, and bins beside each other', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 120 }), (items) => {
        const { marks, bins } = draw(items);
        const extents = marks.map(({ item: { kind, lane }, x, x1, x2, y }) => {
          const isSpan = kind === 'outage' || x2 - x1 >= 12;
          return { lane, y, left: isSpan ? x1 : x - 5, right: isSpan ? x2 : x + 5 };
        });
        for (const [index, a] of extents.entries())
          for (const b of extents.slice(index + 1))
            expect(a.lane !== b.lane || a.y !== b.y || a.right <= b.left + 0.1 || b.right <= a.left + 0.1).toBe(true);
        for (const [index, a] of bins.entries())
          for (const b of bins.slice(index + 1)) {
            const isAtEdge = [a, b].some(({ x }) => x <= 12 + binWidth || x >= width - 12 - binWidth);
            expect(a.lane !== b.lane || isAtEdge || Math.abs(a.x - b.x) >= binWidth - 0.1).toBe(true);
          }
      }),
    );
  });

  test('keeps every mark and bin inside the drawing and inside its own lane', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 120 }), anyWindow, (items, window) => {
        const { marks, bins, lanes, height } = draw(items, window);
        for (const { x1, x2 } of marks) {
          expect(x1).toBeGreaterThanOrEqual(0);
          expect(x2).toBeLessThanOrEqual(width);
        }
        for (const spot of [...marks, ...bins]) {
          const name = 'item' in spot ? spot.item.lane : spot.lane;
          const box = lanes.find(({ lane }) => lane === name);
          expect(spot.y).toBeGreaterThan(box?.y ?? height);
          expect(spot.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
        }
        expect(lanes.map(({ lane }) => lane)).toEqual(chartLanes);
        for (const [index, lane] of lanes.slice(1).entries())
          expect(lane.y).toBeGreaterThanOrEqual((lanes[index]?.y ?? 0) + (lanes[index]?.height ?? 0));
      }),
    );
  });

  test('moves nothing up or down while one moves along time', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 80 }), fc.integer({ min: -2000, max: 2000 }), (items, by) => {
        const near = { from: toDayNumber('2018-01-01'), to: toDayNumber('2019-01-01') };
        const moved = { from: near.from + by, to: near.to + by };
        const layout = layOut(items, toWholeDayWidth(near, width));
        const rows = new Map(createTimelineChart(layout, near, width).marks.map((mark) => [mark.item, mark.y]));
        for (const mark of createTimelineChart(layout, moved, width).marks)
          expect(rows.get(mark.item) ?? mark.y).toBe(mark.y);
      }),
    );
  });

  test('is whole and empty for an empty archive, and for a stretch that holds nothing', () => {
    for (const chart of [draw([]), draw([item('2012-01-01')], days('2020-01-01', '2020-02-01'))]) {
      expect([chart.marks, chart.bins]).toEqual([[], []]);
      expect(spinePath(chart)).toBe(`M12 ${chart.spine.y}H724`);
      expect(cutPath(chart)).toBe('');
    }
  });

  test('a hundred entries of one day fill the rows, and one bin counts the rest', () => {
    const { marks, bins } = draw(Array.from({ length: 100 }, () => item('2022-01-05')));
    expect(marks).toHaveLength(mostRows);
    expect(bins.map(({ items }) => items.length)).toEqual([100 - mostRows]);
  });

  test('a closer look takes entries out of their bin', () => {
    const items = Array.from({ length: 40 }, (_, day) => item(`2022-01-${String(1 + (day % 28)).padStart(2, '0')}`));
    expect(draw(items).bins).not.toEqual([]);
    expect(draw(items, days('2022-01-01', '2022-02-01')).bins).toEqual([]);
  });

  test('no bin counts one entry: the outermost mark joins it', () => {
    const { marks, bins } = draw(Array.from({ length: mostRows + 1 }, () => item('2022-01-05')));
    expect([marks.length, bins.map(({ items }) => items.length)]).toEqual([mostRows - 1, [2]]);
  });
});

describe('the line', () => {
  test('breaks where access was cut, once where two outages touch', () => {
    const outage = (from: string, to: string) => item(from, { kind: 'outage', lane: 'reported', ...sure(from, to) });
    const chart = draw([
      outage('2012-01-01', '2013-01-01'),
      outage('2012-06-01', '2014-01-01'),
      outage('2020-01-01', '2021-01-01'),
    ]);
    expect(chart.spine.cuts.map(({ isBroken }) => isBroken)).toEqual([true, true]);
    expect(spinePath(chart).match(/M/g)).toHaveLength(3);
    expect(thinPath(chart)).toBe('');
  });

  test('grows thin where single services were cut, and breaks inside it where all was', () => {
    const services = { kind: 'outage', lane: 'reported', isPartial: true } as const;
    const chart = draw([
      item('2012-01-01', { ...services, ...sure('2012-01-01', '2016-01-01') }),
      item('2014-01-01', { kind: 'outage', lane: 'measured', ...sure('2014-01-01', '2014-06-01') }),
    ]);
    expect(chart.spine.cuts.map(({ isBroken }) => isBroken)).toEqual([false, true, false]);
  });

  test('grows thin where it is not sure that it was cut', () => {
    const rough = days('2014-01-01', '2015-01-01');
    const chart = draw([
      item('2014-01-01', { kind: 'outage', lane: 'reported', ...rough, sureFrom: rough.to, sureTo: rough.from }),
    ]);
    expect(chart.spine.cuts.map(({ isBroken }) => isBroken)).toEqual([false]);
  });
});

describe('marks', () => {
  test('an outage of a minute is wide enough to be seen, one of years is as long as they are', () => {
    const minute = item('2018-03-13', { kind: 'outage', lane: 'reported', to: toDayNumber('2018-03-13') + 1 / 1440 });
    const [from, to] = [draw([minute]).marks[0]?.x1 ?? 0, draw([minute]).marks[0]?.x2 ?? 0];
    expect(to - from).toBe(5);
    const years = draw([item('2011-01-01', { kind: 'outage', lane: 'reported', ...sure('2011-01-01', '2019-01-01') })]);
    expect((years.marks[0]?.x2 ?? 0) - (years.marks[0]?.x1 ?? 0)).toBeCloseTo(712 / 2, 0);
  });

  test('an outage without an end is a beginning with an arrow', () => {
    const [mark] = draw([item('2011-02-21', { kind: 'outage', lane: 'reported', hasOpenEnd: true })]).marks;
    expect(mark && mark.x2 - mark.x1).toBe(20);
    expect(mark && shapePath(mark)).toContain('l4 4l-4 4');
  });

  test('a year is a span, a day is none; what is about fades', () => {
    const year = days('2018-01-01', '2019-01-01');
    const rough = { ...year, sureFrom: year.to, sureTo: year.from };
    const spans = draw([
      item('2018-01-01', rough),
      item('2018-01-01', { ...rough, isAboutFrom: true, isAboutTo: true }),
      item('2018-03-13'),
    ]).marks.map(softSpanPath);
    expect(spans.map((path) => path.match(/M/g)?.length ?? 0)).toEqual([1, 8, 0]);
  });

  test('a recurring outage is one hatched block', () => {
    const block = { kind: 'outage', lane: 'reported', ...sure('2018-03-01', '2018-07-01') } as const;
    const [plain, hatched] = draw([
      item('2018-03-01', block),
      item('2018-03-01', { ...block, isRecurring: true }),
    ]).marks;
    expect(plain && shapePath(plain)).not.toContain('l3-6');
    expect(hatched && shapePath(hatched)).toContain('l3-6');
  });

  test('the kinds are told apart by shape alone', () => {
    const shapes = entryKinds.map((kind) => {
      const [mark] = draw([item('2018-03-13', { kind })]).marks;
      return (mark ? shapePath(mark) : '').replaceAll(/[\d.-]+/g, '');
    });
    // Ruling and measure share the square; one is filled, the other hollow.
    expect(new Set(shapes).size).toBe(4);
  });
});
