import { expect, test } from 'vitest';
import { createCitation } from '../../src/domain/quote-citation.ts';

const quote = {
  words: 'Бұл мәселенің бізге еш қатысы жоқ',
  language: 'kk',
  speaker: 'Ержан Біржанов, директор',
  date: '2018 жыл',
  source: 'Азаттық',
  address: 'https://example.org/kk/e/a.html#b',
  translation: undefined,
};

test('a citation says whose words, when, from where and at which address', () => {
  expect(createCitation(quote)).toBe(
    '«Бұл мәселенің бізге еш қатысы жоқ» – Ержан Біржанов, директор, 2018 жыл. Азаттық. https://example.org/kk/e/a.html#b',
  );
});

test('a translation stands beside the original and is said to be ours', () => {
  const translation = { words: 'This has nothing to do with us', language: 'en', note: 'our translation' };
  expect(createCitation({ ...quote, translation })).toContain(
    'жоқ» (“This has nothing to do with us”, our translation) – ',
  );
});
