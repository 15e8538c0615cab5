import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/chart/chart-item.ts';
import { createEveningGrid, createWeekdayGrid, type EveningRow, toTaken } from '../../src/chart/evening-grid.ts';
import type { Outage } from '../../src/domain/entry.ts';
import { event, everyEvening, outage } from './builders.ts';

describe('the grid of hours and dates', () => {
  test('shows an outage over midnight in two rows, linked by arrows, and counts it once', () => {
    const rows = createEveningGrid([
      outage({ date: '2019-05-09/2019-05-10', starts: ['2019-05-09T22:00'], ends: ['2019-05-10T03:00'] }),
    ]);
    expect(rows.map(({ pieces }) => pieces.map(({ sure, isFirst }) => [sure, isFirst]))).toEqual([
      [[[1320, 1440], true]],
      [[[0, 180], false]],
    ]);
  });

  test('ends what ends at midnight with its day', () => {
    const rows = createEveningGrid([
      outage({ date: '2019-05-09', starts: ['2019-05-09T22:00'], ends: ['2019-05-10T00:00'] }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.pieces[0]).toMatchObject({ sure: [1320, 1440], isOpenRight: false });
  });

  test('adds no row for a day on which an outage only goes on', () => {
    const years = outage({ date: '2014/2017', starts: ['2014-11-26T15:30'], ends: ['2017-03-01T09:00'] });
    expect(createEveningGrid([years]).map(({ from }) => toDay(from))).toEqual(['2014-11-26', '2017-03-01']);
    const [, between] = createEveningGrid([years, event('2016-05-21')]);
    expect(between?.pieces[0]).toMatchObject({ sure: [0, 1440], isOpenLeft: true, isOpenRight: true });
  });

  test('keeps an open beginning late at night within its day', () => {
    const rows = createEveningGrid([outage({ date: '2019-06-11', starts: ['2019-06-11T23:50'] })]);
    expect(rows.map(({ pieces }) => pieces.map(({ from, to }) => [from, to]))).toEqual([[[1430, 1440]]]);
  });

  test('shows a recurrence as one block over the rows of its span, with one link', () => {
    const rows = createEveningGrid([
      outage({ date: '2018-03~/2018-06~', recurrence: everyEvening }),
      event('2018-05-10'),
      event('2018-07-01'),
    ]);
    expect(rows.map(({ blocks }) => blocks.map(({ isFirst }) => isFirst))).toEqual([[true], [false], []]);
  });

  test('says of a day with an event that the hours of its outage are unknown, after those that are known', () => {
    const [row] = createEveningGrid([
      event('2022-01-05'),
      outage({ id: 'without', date: '2022-01-05' }),
      outage({ id: 'with', date: '2022-01-05', starts: ['2022-01-05T16:30'] }),
    ]);
    expect(row?.pieces.map((piece) => [piece.outage.id, piece.lane])).toEqual([
      ['with', 0],
      ['without', 1],
    ]);
  });

  test('leaves out events of other types, and of unknown days', () => {
    const other = { ...event('2018-05-10'), eventType: 'other' as const };
    expect(createEveningGrid([other, event('2018-05'), { ...other, eventType: undefined }])).toEqual([]);
  });

  test('reads hours as the clocks of the place showed them, before and after the change of 2024', () => {
    const at = (day: string, zone: string) =>
      createEveningGrid([outage({ date: day, starts: [`${day}T20:00`], zone })])[0]?.pieces[0]?.from;
    expect([at('2023-03-01', 'Asia/Almaty'), at('2025-03-01', 'Asia/Almaty'), at('2023-03-01', 'Asia/Aqtau')]).toEqual([
      1200, 1200, 1200,
    ]);
  });
});

test('the week has seven rows, an outage stands on its weekday, a recurrence over all with one link', () => {
  const rows = createWeekdayGrid([
    outage({ date: '2018-03~/2018-06~', recurrence: everyEvening }),
    outage({ date: '2022-01-04/2022-01-05', starts: ['2022-01-04T22:00'], ends: ['2022-01-05T02:00'] }),
  ]);
  expect(rows.map(({ pieces }) => pieces.length)).toEqual([0, 1, 1, 0, 0, 0, 0]);
  expect(rows.map(({ blocks }) => blocks.filter(({ isFirst }) => isFirst).length)).toEqual([1, 0, 0, 0, 0, 0, 0]);
});

const anyMoment = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1439 }), fc.boolean())
  .map(([day, minute, isApproximate]) => {
    const time = new Date(Date.UTC(2022, 0, 1 + day) + minute * 60_000).toISOString().slice(0, 16);
    return `${isApproximate ? '~' : ''}${time}`;
  });

const anyOutage = fc
  .record({
    starts: fc.array(anyMoment, { maxLength: 2 }),
    ends: fc.array(anyMoment, { maxLength: 2 }),
    isRecurring: fc.boolean(),
  })
  .map(({ starts, ends, isRecurring }): Outage =>
    outage({
      date: '2022-01-01/2022-02-15',
      starts,
      ends,
      ...(isRecurring ? { recurrence: everyEvening } : {}),
    }),
  );

function firstsOf(rows: readonly EveningRow[]): Outage[] {
  return rows.flatMap(({ pieces, blocks }) => [
    ...blocks.filter(({ isFirst }) => isFirst).map((block) => block.outage),
    ...pieces.filter(({ isFirst }) => isFirst).map((piece) => piece.outage),
  ]);
}

test('every outage with known hours has one mark in the grid of dates and one in that of weekdays', () => {
  fc.assert(
    fc.property(fc.array(anyOutage, { maxLength: 20 }), (drafts) => {
      const outages = drafts.map((draft, index) => ({ ...draft, id: `outage-${index}` }));
      const wanted = outages
        .filter(({ starts, ends, recurrence }) => starts.length + ends.length > 0 || recurrence !== undefined)
        .map(({ id }) => id)
        .sort();
      for (const rows of [createEveningGrid(outages), createWeekdayGrid(outages)])
        expect(
          firstsOf(rows)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(wanted);
    }),
  );
});

test('no two outages lie over each other, and all stay within their day', () => {
  fc.assert(
    fc.property(fc.array(anyOutage, { maxLength: 20 }), (outages) => {
      for (const row of createEveningGrid(outages)) {
        for (const [index, a] of row.pieces.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(1440);
          expect(a.lane).toBeLessThan(row.lanes);
          for (const b of row.pieces.slice(index + 1))
            expect(a.lane !== b.lane || toTaken(a)[1] <= toTaken(b)[0] || toTaken(b)[1] <= toTaken(a)[0]).toBe(true);
        }
      }
    }),
  );
});
