import { describe, expect, test } from 'vitest';
import { createIndex } from '../../src/search/engine.ts';
import { createValueFinder, createValueTexts, findRelatedTerms } from '../../src/search/query-values.ts';

const groups = [
  { kk: ['ақау'], ru: ['сбой', 'неполадка'], en: ['glitch'] },
  { kk: ['сот шешімі'], ru: ['решение суда'], en: ['court ruling'] },
];
const index = createIndex(
  createValueTexts(
    [
      { name: 'speaker', value: '0', spellings: ['Ержан Біржанов', 'Ержан Биржанов', 'Yerzhan Birzhanov'] },
      { name: 'speaker', value: '1', spellings: ['Дәурен Абаев', 'Даурен Абаев', 'Dauren Abayev'] },
    ],
    groups,
  ),
);
const termsFor = (query: string) => findRelatedTerms(query, index, groups).map(({ term }) => term);

describe('values of filters', () => {
  test('are found by any spelling, form and script', () => {
    for (const typed of ['Біржановтың', 'биржанов', 'birzhanov', 'Біржановв'])
      expect(createValueFinder(index)(typed)).toEqual([{ name: 'speaker', value: '0' }]);
  });

  test('must be meant as a whole, not half of one and half of another', () => {
    expect(createValueFinder(index)('Ержан Абаев')).toEqual([]);
  });
});

describe('terms in other languages', () => {
  test('are offered for a word in any form, never the word itself', () => {
    expect(termsFor('сбои')).toEqual(['ақау', 'glitch', 'неполадка']);
    expect(termsFor('ақаулар')).toEqual(['сбой', 'glitch', 'неполадка']);
  });

  test('stand in the query in the place of the word', () => {
    expect(findRelatedTerms('техникалық ақау 2018', index, groups)[0]?.query).toBe('техникалық сбой 2018');
  });

  test('are not offered for a word that is left out', () => {
    expect(termsFor('интернет -ақау')).toEqual([]);
    expect(termsFor('техникалық-ақау')).toEqual(['сбой', 'glitch', 'неполадка']);
  });

  test('of two words are known as a whole only', () => {
    expect(termsFor('сот шешімінің')).toEqual(['решение суда', 'court ruling']);
    expect(termsFor('сот')).toEqual([]);
  });
});
