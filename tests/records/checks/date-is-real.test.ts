import { expect, test } from 'vitest';
import { readRecords } from '../../../src/records/read-records.ts';
import { change, createWorld, event, problemsOf, toFiles, today } from '../builders.ts';

test('the thirtieth of February is refused', () => {
  const world = createWorld({ event: change(event, { date: '2018-02-30' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:5:7 date-is-real date: "2018-02-30" cannot be read: it is not a date that EDTF knows, or no such day exists. Forms are "2018", "2018-03", "2018-03-13", "2018-03~" (about), "2018-03/2018-06" and "[2018-03-13..2018-12-31]" (one day between).',
  ]);
});

test('a day between two others is accepted', () => {
  const world = createWorld({ event: change(event, { date: '[2018-03-13..2018-12-31]' }) });
  expect(problemsOf(world)).toEqual([]);
});

test.each([
  ['13.03.2018', '2018-03-13'],
  ['2018/3/13', '2018-03-13'],
  ['13-3-2018', '2018-03-13'],
  ['31.02.2018', undefined],
  ['spring 2018', undefined],
])('of "%s" the day is offered as "%s"', (date, by) => {
  const { problems } = readRecords(toFiles(createWorld({ event: change(event, { date }) })), { today });
  expect(problems.find(({ rule }) => rule === 'date-is-real')?.mend?.by).toBe(by);
});
