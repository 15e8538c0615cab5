import { expect, test } from 'vitest';
import { applyFacets } from '../../src/search/facets.ts';
import { documentFacts, textFacts } from './builders.ts';

const quote = { document: documentFacts({ year: 2018, speakers: [1] }), text: textFacts({ document: 0 }) };
const translation = { ...quote, text: textFacts({ document: 0, place: 1, language: 'ru' }) };
const ruling = {
  document: documentFacts({ isQuote: false, kind: 'ruling', year: 2019, speakers: [] }),
  text: textFacts({ document: 1, language: 'ru' }),
};
const texts = [quote, translation, ruling];

test('documents are counted once, whichever of their texts was found', () => {
  const { passing, counts } = applyFacets(texts, {});
  expect(passing).toEqual(texts);
  expect(Object.fromEntries(counts.type)).toEqual({ quote: 1, entry: 1 });
  expect(Object.fromEntries(counts.language)).toEqual({ kk: 1, ru: 2 });
  expect(Object.fromEntries(counts.version)).toEqual({ original: 2, translation: 1 });
});

test('values of one facet are alternatives, and keep their counts; other facets are counted as narrowed', () => {
  const { passing, counts } = applyFacets(texts, { kind: ['ruling'] });
  expect(passing).toEqual([ruling]);
  expect(Object.fromEntries(counts.kind)).toEqual({ statement: 1, ruling: 1 });
  expect(Object.fromEntries(counts.year)).toEqual({ 2019: 1 });
  expect(applyFacets(texts, { kind: ['ruling', 'statement'] }).passing).toEqual(texts);
});

test('facets of different names must all fit', () => {
  expect(applyFacets(texts, { kind: ['statement'], language: ['ru'] }).passing).toEqual([translation]);
  expect(applyFacets(texts, { kind: ['ruling'], year: ['2018'] }).passing).toEqual([]);
});
