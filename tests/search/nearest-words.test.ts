import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/engine.ts';
import { findNearestWords } from '../../src/search/nearest-words.ts';

const { vocabulary } = createIndex([
  { id: 'a', lang: 'kk', text: 'сертификат енгізілді, операторлар хабарлады, 2019 жыл' },
]);

const nearestTo = (word: string) => [...findNearestWords(word, word, vocabulary)].at(-1) ?? [];

test('a word that does not occur has the words that look like it, nearest first', () => {
  expect(nearestTo('сертефекат')[0]).toBe('сертификат');
  expect(nearestTo('оператарлор')[0]).toBe('операторлар');
});

test('nothing is offered when nothing looks like it', () => {
  expect(nearestTo('бегемот')).toEqual([]);
  expect(nearestTo('жа')).toEqual([]);
});
