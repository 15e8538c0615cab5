import { expect, test } from 'vitest';
import type { ChartItem } from '../../src/chart/chart-item.ts';
import { toDayNumber } from '../../src/chart/chart-item.ts';
import { type Colours, createPicture, pictureStyles, toSvgFile } from '../../src/chart/chart-picture.ts';
import { createTimelineChart } from '../../src/chart/create-timeline-chart.ts';
import { layOut } from '../../src/chart/lane-layout.ts';
import type { TimeWindow } from '../../src/chart/time-axis.ts';
import { toWholeDayWidth, toWholeWindow } from '../../src/chart/whole-window.ts';
import { expectGolden } from '../golden/expect-golden.ts';
import { item } from './chart-items.ts';

const asOf = toDayNumber('2026-03-15');
const months = Array.from({ length: 12 }, (_, index) => `month ${index + 1}`);
const laneNames = { said: 'Said', ruled: 'Ruled', reported: 'Reported', measured: 'Measured', context: 'Context' };
const plain = { fill: 'none', stroke: 'black', strokeWidth: 1 };
const colours = Object.fromEntries([...pictureStyles, 'paper'].map((style) => [style, plain])) as unknown as Colours;

/** A part on each line, numbers without fractions, so that a change can be read. */
function drawLines(items: readonly ChartItem[], window: TimeWindow): string {
  const chart = createTimelineChart(layOut(items, toWholeDayWidth(window, 736)), window, 736);
  return toSvgFile(createPicture(chart, { lines: ['A chart', 'CC0'], months, laneNames }), colours)
    .replaceAll(/(?<!opacity=")-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
    .replaceAll('><', '>\n<');
}

const year = (text: string) => ({ from: toDayNumber(`${text}-01-01`), to: toDayNumber(`${Number(text) + 1}-01-01`) });
const unsure = ({ from, to }: TimeWindow) => ({ from, to, sureFrom: to, sureTo: from });
const evening = toDayNumber('2018-03-13') + 20 / 24;
const outage = { kind: 'outage', lane: 'reported' } as const;
const lasting = (from: number, to: number) => ({ from, to, sureFrom: from, sureTo: to });

const cases: Readonly<Record<string, { readonly items: readonly ChartItem[]; readonly window?: TimeWindow }>> = {
  'an empty archive': { items: [] },
  'one entry': { items: [item('2018-03-13')] },
  'entries with only a year': {
    items: ['2012', '2012', '2018'].map((text) => item(`${text}-01-01`, unsure(year(text)))),
  },
  'an outage that lasts a minute and one that lasts years': {
    items: [
      item('2018-03-13', { ...outage, ...lasting(evening, evening + 1 / 1440) }),
      item('2011-08-19', {
        ...outage,
        lane: 'measured',
        ...lasting(toDayNumber('2011-08-19'), toDayNumber('2015-11-12')),
      }),
    ],
  },
  'an outage that lasts a minute, close by': {
    items: [item('2018-03-13', { ...outage, ...lasting(evening, evening + 1 / 1440), isAboutFrom: true })],
    window: { from: evening - 1 / 24, to: evening + 1 / 24 },
  },
  'a hundred entries on one day': { items: Array.from({ length: 100 }, () => item('2022-01-05')) },
  'a range that holds nothing': {
    items: [item('2018-03-13')],
    window: { from: toDayNumber('2020-01-01'), to: toDayNumber('2020-03-01') },
  },
  'what is not known exactly': {
    items: [
      item('2018-01-01', { ...outage, ...unsure(year('2018')), isPartial: true }),
      item('2012-01-01', {
        ...outage,
        ...lasting(toDayNumber('2012-01-01'), toDayNumber('2014-01-01')),
        isAboutTo: true,
      }),
      item('2014-01-01', { ...outage, hasOpenEnd: true, isUnconfirmed: true }),
      item('2016-01-01', { ...outage, ...lasting(year('2016').from, year('2017').to), isRecurring: true }),
      item('2020-01-01', { ...unsure(year('2020')), isAboutFrom: true, isAboutTo: true }),
    ],
  },
};

test.each(Object.entries(cases))('%s is drawn as it was', (name, { items, window }) => {
  const lines = drawLines(items, window ?? toWholeWindow(items, asOf));
  expect(lines).not.toMatch(/NaN|undefined|Infinity/);
  expectGolden(`chart-${name.replaceAll(/\W+/g, '-')}.svg`, lines);
});
