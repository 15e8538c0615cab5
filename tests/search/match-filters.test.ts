import { describe, expect, test } from 'vitest';
import { parseFilters } from '../../src/search/filters.ts';
import { createFilterTest, type FilterValue, type FilterValues, noValues } from '../../src/search/match-filters.ts';
import { documentFacts, textFacts } from './builders.ts';

const known: Readonly<Record<string, readonly FilterValue[]>> = {
  Біржанов: [{ name: 'speaker', value: '1' }],
  Абаев: [{ name: 'speaker', value: '2' }],
  сот: [{ name: 'kind', value: 'ruling' }],
  дәйексөз: [{ name: 'kind', value: 'quote' }],
  kk: [{ name: 'lang', value: 'kk' }],
  Азаттық: [{ name: 'source', value: '7' }],
};
const values: FilterValues = {
  find: (typed) => known[typed] ?? [],
  sourcesOf: (document) => (document === 0 ? [3, 7] : []),
};

function passes(query: string, document = documentFacts(), text = textFacts()): boolean {
  return createFilterTest(parseFilters(query).filters, values).passes(document, text);
}

describe('a document passes', () => {
  test('by its speaker, of whom several may be named', () => {
    expect(passes('speaker:Біржанов')).toBe(true);
    expect(passes('speaker:Абаев')).toBe(false);
    expect(passes('speaker:Абаев speaker:Біржанов')).toBe(true);
    expect(passes('-speaker:Біржанов')).toBe(false);
  });

  test('by all filters of different names', () => {
    expect(passes('speaker:Біржанов kind:сот')).toBe(false);
    expect(passes('speaker:Біржанов kind:дәйексөз')).toBe(true);
  });

  test('by one of its sources', () => {
    expect(passes('source:Азаттық')).toBe(true);
    expect(passes('source:Азаттық', documentFacts(), textFacts({ document: 1 }))).toBe(false);
  });

  test('by the language of the text that was found', () => {
    expect(passes('lang:kk')).toBe(true);
    expect(passes('lang:kk', documentFacts(), textFacts({ language: 'ru', place: 1 }))).toBe(false);
  });

  test('when one of its possible days fits', () => {
    for (const query of ['before:2018-04', 'after:2018-11', 'date:2018', 'date:2018-07-01'])
      expect(passes(query)).toBe(true);
    for (const query of ['before:2018', 'before:2018-03-13', 'after:2018', 'after:2018-12-31', 'date:2019'])
      expect(passes(query)).toBe(false);
  });

  test('when its span and an uncertain date have a day in common', () => {
    const fitting = ['date:201X', 'date:2018-12/..', 'date:[2011, 2018-05]', 'date:2018-03~', 'date:../2018-03-13'];
    for (const query of fitting) expect(passes(query)).toBe(true);
    for (const query of ['date:[2016,2019]', 'date:2019/..', 'date:[..2018-02]', 'date:202X'])
      expect(passes(query)).toBe(false);
  });

  test('before the first and after the last of the days named, or in them where they are open', () => {
    for (const query of ['before:2018-04/2018-05', 'before:202X', 'before:[..2018]']) expect(passes(query)).toBe(true);
    for (const query of ['before:201X', 'before:[2018-04,2016]', 'before:[..2018-02]'])
      expect(passes(query)).toBe(false);
    for (const query of ['after:2018-06/2018-11', 'after:2018-03-13/..', 'after:[2011,2018-11]'])
      expect(passes(query)).toBe(true);
    for (const query of ['after:201X', 'after:[2011,2018-12-31]', 'after:2019/..']) expect(passes(query)).toBe(false);
  });

  test('on any side on which its date is open', () => {
    const open = documentFacts({ earliest: undefined, latest: undefined });
    for (const query of ['before:1990', 'after:2030', 'date:2000']) expect(passes(query, open)).toBe(true);
  });
});

test('a value that nobody knows is named, and finds nothing', () => {
  const filters = createFilterTest(parseFilters('speaker:Ешкім').filters, noValues);
  expect(filters.unknown).toEqual(['Ешкім']);
  expect(filters.passes(documentFacts(), textFacts())).toBe(false);
});
