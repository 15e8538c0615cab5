import { expect, test } from 'vitest';
import { TypoFinder, typingError } from '../../src/search/typos.ts';
import { packVocabulary, sortWords } from '../../src/search/pack-vocabulary.ts';
import { unpackVocabulary } from '../../src/search/vocabulary.ts';

test.each([
  ['серер', 'сервер', 'missing'],
  ['сервверп', 'сервер', undefined],
  ['серввер', 'сервер', 'extra'],
  ['сервор', 'сервер', 'other'],
  ['серевр', 'сервер', 'swapped'],
  ['сервер', 'сервер', undefined],
  ['сер', 'сервер', undefined],
] as const)('«%s» for «%s» is an error of kind %s', (typed, meant, error) => {
  expect(typingError(typed, meant)).toBe(error);
});

test('every error anywhere in a word is found', () => {
  const words = sortWords(['байланыс', 'сервер', 'қала', 'әлеуметтік', 'щётка', 'цифр']);
  const { vocabulary, words: pieces } = packVocabulary(words, 1);
  const unpacked = unpackVocabulary(vocabulary);
  const finder = new TypoFinder(unpacked);
  expect(finder.find('серве')).toEqual([]);
  pieces.forEach((bytes, piece) => {
    unpacked.addPiece(piece, bytes);
  });
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const swapped =
        word.slice(0, at) +
        word
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(at + 2);
      for (const typed of [word.slice(0, at) + word.slice(at + 1), `${word.slice(0, at)}ж${word.slice(at)}`, swapped]) {
        if (typed === word) continue;
        expect(finder.find(typed).map(({ term }) => words[term])).toContain(word);
      }
    }
  }
});
