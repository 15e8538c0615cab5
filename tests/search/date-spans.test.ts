import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, readDateSpans } from '../../src/search/date-spans.ts';

const spansOf = (text: string) => readDateSpans(text).map(({ first = '…', last = '…' }) => `${first} ${last}`);

describe('a date of a filter is read', () => {
  test.each([
    ['2018', '2018-01-01 2018-12-31'],
    ['2018-03', '2018-03-01 2018-03-31'],
    ['2018-3', '2018-03-01 2018-03-31'],
    ['2018-03-13', '2018-03-13 2018-03-13'],
    ['13.03.2018', '2018-03-13 2018-03-13'],
    ['03.2018', '2018-03-01 2018-03-31'],
    ['2018/03/13', '2018-03-13 2018-03-13'],
    ['2018-03-13T20:00+05:00', '2018-03-13 2018-03-13'],
  ])('%s as a year, a month or a day', (text, span) => {
    expect(spansOf(text)).toEqual([span]);
  });

  test.each([
    ['2018~', '2018-01-01 2018-12-31'],
    ['2018-03?', '2018-03-01 2018-03-31'],
    ['2018-~03-?13', '2018-03-13 2018-03-13'],
    ['201X', '2010-01-01 2019-12-31'],
    ['201х', '2010-01-01 2019-12-31'],
    ['20XX~', '2000-01-01 2099-12-31'],
    ['2018-XX', '2018-01-01 2018-12-31'],
    ['2018-1X', '2018-10-01 2018-12-31'],
    ['2018-03-2X', '2018-03-20 2018-03-29'],
    ['2018-XX-XX', '2018-01-01 2018-12-31'],
  ])('%s as uncertain', (text, span) => {
    expect(spansOf(text)).toEqual([span]);
  });

  test.each([
    ['2018-03-13/..', '2018-03-13 …'],
    ['2018-03-13/', '2018-03-13 …'],
    ['../2018', '… 2018-12-31'],
    ['/2018', '… 2018-12-31'],
    ['2018-03~/2018-12~', '2018-03-01 2018-12-31'],
    ['2018-03-13..2018-05', '2018-03-13 2018-05-31'],
    ['2016–2018', '2016-01-01 2018-12-31'],
    ['2016-2018', '2016-01-01 2018-12-31'],
    ['2018/2016', '2016-01-01 2018-12-31'],
    ['13.03.2018/15.03.2018', '2018-03-13 2018-03-15'],
  ])('%s as an interval', (text, span) => {
    expect(spansOf(text)).toEqual([span]);
  });

  test('as one of several, or all of them', () => {
    expect(spansOf('[..2018]')).toEqual(['… 2018-12-31']);
    expect(spansOf('[2018-03-13..]')).toEqual(['2018-03-13 …']);
    expect(spansOf('[2016, 2018-03]')).toEqual(['2016-01-01 2016-12-31', '2018-03-01 2018-03-31']);
    expect(spansOf('{2016..2018, 2022~}')).toEqual(['2016-01-01 2018-12-31', '2022-01-01 2022-12-31']);
    expect(spansOf('[2016,2018')).toEqual(['2016-01-01 2016-12-31', '2018-01-01 2018-12-31']);
  });

  test('as far as it can be', () => {
    expect(spansOf('2018-13')).toEqual(spansOf('2018'));
    expect(spansOf('2018-13-05')).toEqual(spansOf('2018'));
    expect(spansOf('2018-03-32')).toEqual(spansOf('2018-03'));
    expect(spansOf('2018-')).toEqual(spansOf('2018'));
    expect(spansOf('[2016,кеше]')).toEqual(spansOf('2016'));
  });

  test('or not at all', () => {
    for (const text of ['', '18', 'кеше', '2018-03-13-01', 'кеше/2018', '20180313']) expect(spansOf(text)).toEqual([]);
  });

  test('whatever is written, without an error', () => {
    const signs = fc.constantFrom(...Array.from('0123456789XхX-./~?%[]{},T–—кеше '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs, maxLength: 2_000 })), (text) => {
        for (const { first, last } of readDateSpans(text)) {
          for (const day of [first, last]) if (day !== undefined) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (first !== undefined && last !== undefined) expect(first <= last).toBe(true);
        }
      }),
    );
  });
});

test('spans overlap when they have a day in common, and an open side reaches everything', () => {
  const span = (first?: string, last?: string) => ({ first, last });
  expect(overlap(span('2018-03-13', '2018-03-20'), span('2018-03-20', '2018-04-01'))).toBe(true);
  expect(overlap(span('2018-03-13', '2018-03-20'), span('2018-03-21', '2018-04-01'))).toBe(false);
  expect(overlap(span(undefined, '2018-03-20'), span('2018-03-21'))).toBe(false);
  expect(overlap(span(undefined, '2018-03-20'), span('2011-01-01'))).toBe(true);
  expect(overlap(span(), span('2011-01-01', '2011-01-01'))).toBe(true);
});
