import { expect, test } from 'vitest';
import { latinByCyrillic, toLatin } from '../../src/i18n/to-latin.ts';
import { createIndex, searchIndex } from '../../src/search/engine.ts';
import { toNativeWord } from '../../src/search/fold.ts';
import { wordSpellingCost } from '../../src/search/latin-spellings.ts';

/** Words that together have every letter of the Kazakh Cyrillic alphabet. */
const words = [
  'қазақстан',
  'әлеуметтік',
  'іркіліс',
  'бұғаттау',
  'жаңалық',
  'өшірілді',
  'үкімет',
  'қаһарман',
  'мәжіліс',
  'қой',
  'сый',
  'тиіс',
  'дүние',
  'зарядтау',
  'аю',
  'щётка',
  'ащы',
  'цензура',
  'кочетов',
  'шифр',
  'хабар',
  'верификация',
  'объект',
  'альбом',
  'электр',
  'геннадий',
  'партиялық',
  'патша',
];

test('the words have every letter of the table', () => {
  const used = new Set(words.join(''));
  expect([...latinByCyrillic.keys()].filter((letter) => !used.has(letter))).toEqual([]);
});

test.each([...latinByCyrillic])(
  'the search takes the spelling of «%s», "%s", for that letter at no price',
  (cyrillic, latin) => {
    expect(wordSpellingCost(toNativeWord(latin), cyrillic)).toBe(0);
  },
);

const index = createIndex(words.map((word) => ({ id: word, lang: 'kk', text: word })));

test.each(words)('what the Latin edition writes for «%s» finds it first, and at no price', (word) => {
  expect(wordSpellingCost(toNativeWord(toLatin(word)), word)).toBe(0);
  expect(searchIndex(index, toLatin(word), 1)).toEqual([word]);
});

test.each(words)('what the Latin edition writes for «%s» in capitals, of which I is dotless, finds it', (word) => {
  expect(searchIndex(index, toLatin(word.toUpperCase()), words.length)).toContain(word);
});
