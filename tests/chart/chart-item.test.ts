import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/build/load-archive.ts';
import {
  type ChartItem,
  fromAttribute,
  toAttribute,
  toChartItem,
  toDay,
  toDayNumber,
} from '../../src/chart/chart-item.ts';
import { parseEdtf } from '../../src/domain/parse-edtf.ts';
import { anyItem } from './chart-items.ts';

const archive = loadArchive('tests/fixtures/small', '2026-01-01');

function dated(text: string, id = 'example-denial-2023'): ChartItem {
  const entry = archive.entryById.get(id);
  const date = parseEdtf(text);
  if (entry === undefined) throw new Error(`There is no entry "${id}".`);
  const clockless = entry.kind === 'outage' ? { starts: [], ends: [], recurrence: undefined } : {};
  return toChartItem({ ...entry, ...clockless, date }, '2026-01-01');
}

const span = ({ from, to }: { from: number; to: number }) => `${toDay(from)}/${toDay(to)}`;
const surely = ({ sureFrom, sureTo }: ChartItem) =>
  sureFrom < sureTo ? span({ from: sureFrom, to: sureTo }) : 'nothing';

describe('what is known of a date', () => {
  test.each([
    ['2018-03-13', '2018-03-13/2018-03-14', '2018-03-13/2018-03-14'],
    ['2018-03', '2018-03-01/2018-04-01', 'nothing'],
    ['2018', '2018-01-01/2019-01-01', 'nothing'],
    ['2018-03-13~', '2018-03-13/2018-03-14', 'nothing'],
    ['[2018-03-13..2018-12-31]', '2018-03-13/2019-01-01', 'nothing'],
    ['2018-03-13/2018-03-20', '2018-03-13/2018-03-21', '2018-03-13/2018-03-21'],
    ['2018-03/2018-06', '2018-03-01/2018-07-01', '2018-04-01/2018-06-01'],
    ['2018-03/2018-04', '2018-03-01/2018-05-01', 'nothing'],
    ['2018-03-13/..', '2018-03-13/2018-03-14', '2018-03-13/2018-03-14'],
    ['2018-03/', '2018-03-01/2018-04-01', 'nothing'],
  ])('%s can be %s, and is surely %s', (text, possible, sure) => {
    const item = dated(text);
    expect([span(item), surely(item)]).toEqual([possible, sure]);
  });

  test('an open end, "about" and low confidence are kept', () => {
    expect(dated('2018-03-13/..').hasOpenEnd).toBe(true);
    expect(dated('2018-03-13/2018-04-01').hasOpenEnd).toBe(false);
    expect(dated('2018-03~/2018-06').isAboutFrom).toBe(true);
    expect(dated('2018-03/2018-06?').isAboutTo).toBe(true);
    expect(dated('2024-01-15', 'example-rules-2024').isUnconfirmed).toBe(true);
    expect(dated('2024-01-15').isUnconfirmed).toBe(false);
  });
});

describe('outages', () => {
  const outage = archive.entryById.get('example-outage-2023');
  if (outage?.kind !== 'outage') throw new Error('The example archive has no outage.');

  test('clock times are kept to the minute, and "about" with them', () => {
    const item = toChartItem({ ...outage, recurrence: undefined }, '2026-01-01');
    const day = toDayNumber('2023-03-01');
    expect([item.from, item.to].map((at) => Math.round((at - day) * 1440))).toEqual([20 * 60, 22 * 60 + 5]);
    expect([item.isAboutFrom, item.isAboutTo]).toEqual([true, false]);
  });

  test('where sources differ only what all of them cover is sure', () => {
    const [start] = outage.starts;
    if (start === undefined) throw new Error('The example outage has no beginning.');
    const later = { ...start, at: '2023-03-01T20:30' };
    const item = toChartItem({ ...outage, recurrence: undefined, starts: [later, start] }, '2026-01-01');
    const day = toDayNumber('2023-03-01');
    expect([item.from, item.sureFrom].map((at) => Math.round((at - day) * 1440))).toEqual([20 * 60, 20 * 60 + 30]);
  });

  test('an evening that recurs is a block of days', () => {
    const item = toChartItem(outage, '2026-01-01');
    expect([item.isRecurring, span(item)]).toEqual([true, '2023-03-01/2023-03-02']);
  });

  test('the evidence decides in which half of the lane it stands', () => {
    expect(toChartItem(outage, '2026-01-01').lane).toBe('measured');
    const evidence = outage.evidence.filter(({ kind }) => kind !== 'measurement');
    expect(toChartItem({ ...outage, evidence }, '2026-01-01').lane).toBe('reported');
  });
});

test('an item comes back from its attribute, to the minute', () => {
  const rounded = (item: ChartItem): ChartItem => {
    const toMinute = (at: number) => Math.round(at * 1440);
    const { from, to, sureFrom, sureTo } = item;
    return {
      ...item,
      ...Object.fromEntries(Object.entries({ from, to, sureFrom, sureTo }).map(([k, v]) => [k, toMinute(v)])),
    };
  };
  fc.assert(
    fc.property(anyItem, (one) => {
      expect(rounded(fromAttribute(one.id, toAttribute(one)))).toEqual(rounded(one));
    }),
  );
});

test('days count from 1970 and back', () => {
  expect(toDayNumber('1970-01-02')).toBe(1);
  expect(toDay(toDayNumber('2024-02-29'))).toBe('2024-02-29');
});
