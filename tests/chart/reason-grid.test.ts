import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countExplanations,
  createReasonGrid,
  createReasons,
  isRoughlyDated,
  type ReasonCell,
  toBodies,
  toOwnQuotes,
} from '../../src/chart/reason-grid.ts';
import type { Entry, Statement } from '../../src/domain/entry.ts';
import { actor, event, participant, relate, statement, withQuotes } from './builders.ts';

const minister = actor('minister');
const ministry = actor('ministry', 'ministry');
const operator = actor('operator', 'operator');
const outlet = actor('outlet', 'media');

const byMinister = (date: string, id = `minister-${date}`): Statement =>
  statement({ id, date, participants: [participant(minister, ministry)] });

describe('a statement stands under', () => {
  test('the body for which its speaker spoke that day', () => {
    expect(toBodies(byMinister('2018-03'))).toEqual([ministry]);
  });

  test('the person, where no organization is named', () => {
    expect(toBodies(statement({ date: '2018', participants: [participant(minister)] }))).toEqual([minister]);
  });

  test('a body itself, even one that belongs to another', () => {
    const service = actor('service', 'government-body');
    expect(toBodies(statement({ date: '2018', participants: [participant(service, ministry)] }))).toEqual([service]);
  });

  test('those whose own words are quoted, not those who only took part', () => {
    const asked = statement({ date: '2018', participants: [participant(operator), participant(ministry)] });
    expect(toBodies(withQuotes(asked, [ministry]))).toEqual([ministry]);
  });

  test('the first who took part when only an account of the words is quoted', () => {
    const told = statement({ date: '2018', participants: [participant(ministry), participant(outlet)] });
    expect(toBodies(withQuotes(told, [outlet], 'paraphrase'))).toEqual([ministry]);
  });

  test('each of two bodies that spoke, with the quotes of that one', () => {
    const both = statement({ date: '2018', participants: [participant(ministry), participant(operator)] });
    const reasons = createReasons([withQuotes(both, [ministry, operator])]);
    expect(reasons.map((reason) => [reason.body, toOwnQuotes(reason).map(({ exact }) => exact)])).toEqual([
      [ministry, ['ministry']],
      [operator, ['operator']],
    ]);
  });
});

describe('repetition and contradiction', () => {
  test('are marked on both statements of one speaker, whatever the body', () => {
    const other = actor('other-ministry', 'ministry');
    const later = statement({ id: 'later', date: '2020', participants: [participant(minister, other)] });
    const reasons = createReasons(relate(later, 'contradicts', byMinister('2018')));
    expect(reasons.map(({ relations }) => relations.map(({ kind, direction }) => `${kind} ${direction}`))).toEqual([
      ['contradicts written'],
      ['contradicts inverse'],
    ]);
  });

  test('are not marked between two voices, nor for other relations', () => {
    const other = statement({ date: '2020', participants: [participant(operator)] });
    expect(createReasons(relate(other, 'contradicts', byMinister('2018'))).flatMap((one) => one.relations)).toEqual([]);
    const answer = byMinister('2020');
    expect(createReasons(relate(answer, 'answers', byMinister('2018'))).flatMap((one) => one.relations)).toEqual([]);
  });
});

function cellsOf(entries: readonly Entry[]): readonly (readonly ReasonCell[])[] {
  const { state, others } = createReasonGrid(entries);
  return [...state, ...others].flatMap(({ years }) => years.flatMap(({ rows }) => rows));
}

function filled(entries: readonly Entry[]): (readonly [number, number, number])[][] {
  return cellsOf(entries).map((cells) =>
    cells.filter(({ places }) => places.length > 0).map(({ from, to, places }) => [from, to, places.length] as const),
  );
}

describe('the grid of reasons', () => {
  test('is empty for an empty archive, and for statements without a reason', () => {
    expect(createReasonGrid([])).toEqual({ state: [], others: [] });
    expect(createReasonGrid([statement({ date: '2018', explanations: [] }), event('2018-05-10')])).toEqual({
      state: [],
      others: [],
    });
  });

  test('puts two of one month into one cell, and a year into all its months', () => {
    expect(filled([byMinister('2018-03-13'), byMinister('2018-03~')])).toEqual([[[3, 3, 2]]]);
    expect(filled([byMinister('2018')])).toEqual([[[1, 12, 1]]]);
  });

  test('gives spans that overlap rows of their own', () => {
    expect(filled([byMinister('[2018-03-13..2018-12-31]'), byMinister('2018-06~'), byMinister('2018-01')])).toEqual([
      [
        [1, 1, 1],
        [3, 12, 1],
      ],
      [[6, 6, 1]],
    ]);
  });

  test('goes on in the next year with a statement of two years, and counts it once', () => {
    const { state } = createReasonGrid([byMinister('2018-11/2019-02')]);
    expect(state[0]?.reasons).toHaveLength(1);
    const places = state[0]?.years.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.places)) ?? [];
    expect(places.map(({ from, to, isContinued }) => [from, to, isContinued])).toEqual([
      [11, 12, false],
      [1, 2, true],
    ]);
  });

  test('parts bodies of the state from others, and names who was not named last', () => {
    const { state, others } = createReasonGrid([
      statement({ date: '2011', participants: [participant(operator)] }),
      statement({ date: '2012' }),
      byMinister('2018'),
    ]);
    expect(state.map(({ body }) => body)).toEqual([ministry]);
    expect(others.map(({ body }) => body)).toEqual([operator, undefined]);
  });
});

test('every statement with a reason has one place in its first year, and each row has twelve months', () => {
  const anyDate = fc.oneof(
    fc.constantFrom('2018', '2018-03', '2018-03-13', '2018-06~', '[2018-03-13..2018-12-31]', '2018-11/2019-02'),
    fc.integer({ min: 1, max: 12 }).map((month) => `2019-${String(month).padStart(2, '0')}`),
  );
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 30 }), (dates) => {
      const rows = cellsOf(dates.map((date, index) => byMinister(date, `statement-${index}`)));
      const first = rows.flatMap((row) => row.flatMap((cell) => cell.places.filter((place) => !place.isContinued)));
      expect(new Set(first.map(({ reason }) => reason.statement.id)).size).toBe(dates.length);
      expect(first).toHaveLength(dates.length);
      for (const row of rows) expect(row.reduce((months, { from, to }) => months + to - from + 1, 0)).toBe(12);
    }),
  );
});

test('a date is rough unless its month is known for sure', () => {
  const dates = ['2018-03-13', '2018-03', '2018-03~', '2018-03-13?', '2018', '[2018-03-13..2018-03-20]'];
  expect(dates.map((date) => isRoughlyDated(byMinister(date)))).toEqual([false, false, true, true, true, false]);
});

test('reasons are counted, the most frequent first', () => {
  const counts = countExplanations([
    statement({ date: '2018', explanations: ['admits', 'legal-order'] }),
    statement({ date: '2019', explanations: ['legal-order'] }),
  ]);
  expect(counts).toEqual([
    { explanation: 'legal-order', count: 2 },
    { explanation: 'admits', count: 1 },
  ]);
});
