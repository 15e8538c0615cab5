import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/domain/parse-edtf.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-03', '2018-03-01', '2018-03-31'],
  ['2018-03-13', '2018-03-13', '2018-03-13'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2018-06~', '2018-06-01', '2018-06-30'],
  ['2018?', '2018-01-01', '2018-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['2018-XX', '2018-01-01', '2018-12-31'],
  ['2018-03-XX', '2018-03-01', '2018-03-31'],
  ['2018-03/2018-06', '2018-03-01', '2018-06-30'],
  ['2018-03~/2018-12~', '2018-03-01', '2018-12-31'],
  ['[2018-03-13..2018-12-31]', '2018-03-13', '2018-12-31'],
  ['2018-03/..', '2018-03-01', undefined],
  ['../2018-03', undefined, '2018-03-31'],
])('"%s" can be from %s to %s', (text, earliest, latest) => {
  const date = parseEdtf(text);
  expect([date.earliest, date.latest, date.text]).toEqual([earliest, latest, text]);
});

test('what is about, what is uncertain and what is both are told apart', () => {
  const marks = ['2018-06', '2018-06~', '2018-06?', '2018-06%'].map((text) => {
    const date = parseEdtf(text);
    return date.form === 'single' && [date.part.isApproximate, date.part.isUncertain];
  });
  expect(marks).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ]);
});

test('the ends of an interval keep their own marks', () => {
  const date = parseEdtf('2018-03~/2018-12');
  expect(date.form === 'interval' && [date.start?.isApproximate, date.end?.isApproximate]).toEqual([true, false]);
});

test.each([
  ['2018-02-30', 'it is not a date that EDTF knows, or no such day exists'],
  ['2019-02-29', 'no such day exists in that year'],
  ['yesterday', 'it is not a date that EDTF knows, or no such day exists'],
  ['2018-3-1', 'it is not a date that EDTF knows, or no such day exists'],
  ['', 'it is not a date that EDTF knows, or no such day exists'],
  ['2018-21', 'only years, months, days and decades are used here, without seasons and clock times'],
  ['2018-03-13T10:00', 'only years, months, days and decades are used here, without seasons and clock times'],
  ['20XX', 'only years, months, days and decades are used here, without seasons and clock times'],
  ['{2018,2019}', 'only years, months, days and decades are used here, without seasons and clock times'],
  ['2018-XX-13', 'a day without its month is level 2; leave the day out too'],
  ['2018?-03', 'a mark on one part of a date is level 2; write it at the end'],
  ['2018-06/2018-03', 'the end lies before the start'],
  ['[2018-06..2018-03]', 'the end lies before the start'],
  ['[2018,2020]', 'a one-of range is written [2018-03-13..2018-12-31], with both ends'],
  ['[..2018]', 'a one-of range is written [2018-03-13..2018-12-31], with both ends'],
  ['../..', 'an interval needs at least one end'],
])('"%s" is refused: %s', (text, reason) => {
  const refuse = () => parseEdtf(text);
  expect(refuse).toThrow(RangeError);
  expect(refuse).toThrow(reason);
});
