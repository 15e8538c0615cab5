import { expect, test } from 'vitest';
import { toDay } from '../../src/chart/chart-item.ts';
import { createEveningGrid, type EveningRow } from '../../src/chart/evening-grid.ts';
import { drawBlock, drawHours, drawLines, drawPiece, rowHeight, type Shape } from '../../src/chart/evening-shapes.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { expectGolden } from '../golden/expect-golden.ts';
import { event, everyEvening, outage } from './builders.ts';

function write({ tag, attributes }: Shape): string {
  const fields = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `    <${tag}${fields.join('')}/>`;
}

/** The grid as one drawing, its rows below one another, each mark a group. */
function toSvg(rows: readonly EveningRow[]): string {
  const lines = ['<svg xmlns="http://www.w3.org/2000/svg">'];
  let top = 0;
  for (const row of rows) {
    lines.push(`  <svg y="${top}" height="${rowHeight(row)}" data-row="${toDay(row.from)}/${toDay(row.to)}">`);
    lines.push(...[...drawHours(row), ...drawLines(row)].map(write));
    const blocks = row.blocks.map((block) => drawBlock(block, row));
    for (const shapes of [...blocks, ...row.pieces.map(drawPiece)]) {
      lines.push('    <a>', ...shapes.map(write), '    </a>');
    }
    lines.push('  </svg>');
    top += rowHeight(row);
  }
  return `${[...lines, '</svg>'].join('\n')}\n`;
}

const hundred = Array.from({ length: 100 }, (_, index) =>
  outage({ id: `outage-${index}`, date: '2022-01-05', starts: ['2022-01-05T16:30'], ends: ['2022-01-05T19:00'] }),
);

test.each<[string, readonly Entry[], string]>([
  ['an empty archive', [], 'evenings-empty.svg'],
  [
    'one outage',
    [outage({ date: '2019-05-09', starts: ['2019-05-09T13:00'], ends: ['2019-05-09T20:00', '~2019-05-09T22:28'] })],
    'evenings-one.svg',
  ],
  [
    'an outage of a minute',
    [outage({ date: '2019-05-09', starts: ['2019-05-09T13:00'], ends: ['2019-05-09T13:01'] })],
    'evenings-minute.svg',
  ],
  [
    'an outage over midnight',
    [outage({ date: '2019-05-09/2019-05-10', starts: ['2019-05-09T22:00'], ends: ['2019-05-10T03:00'] })],
    'evenings-midnight.svg',
  ],
  [
    'an outage that lasts for years, with an event in between',
    [
      outage({ date: '2014-11-26/2017-03-01', starts: ['2014-11-26T15:30'], ends: ['2017-03-01T09:00'] }),
      event('2016-05-21'),
    ],
    'evenings-years.svg',
  ],
  ['a hundred outages on one day', hundred, 'evenings-hundred.svg'],
  [
    'only recurrences',
    [
      outage({ date: '2018-03~/2018-06~', recurrence: everyEvening }),
      outage({ date: '2018-05', recurrence: { every: 'night', from: '23:00', to: '01:00', isApproximate: false } }),
    ],
    'evenings-recurrences.svg',
  ],
])('%s is drawn as it was', (_what, entries, golden) => {
  expectGolden(golden, toSvg(createEveningGrid(entries)));
});

test('draws no whole line beyond an end that nobody gave', () => {
  const [row] = createEveningGrid([outage({ date: '2019-06-11', starts: ['2019-06-11T15:00'] })]);
  expect(row && drawLines(row).map(({ attributes }) => [attributes.x1, attributes.x2])).toEqual([['0%', '62.5%']]);
});

test('an outage of a minute can be hit by a finger', () => {
  const [row] = createEveningGrid([
    outage({ date: '2019-05-09', starts: ['2019-05-09T13:00'], ends: ['2019-05-09T13:01'] }),
  ]);
  const [reach] = row?.pieces.flatMap(drawPiece) ?? [];
  expect(reach?.attributes.class).toBe('reach');
  expect(Number.parseFloat(reach?.attributes.width ?? '')).toBeGreaterThan(5);
});
