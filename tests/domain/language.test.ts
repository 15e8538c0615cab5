import { expect, test } from 'vitest';
import { isLanguage, toReadersText } from '../../src/domain/language.ts';

test('a reader gets the words in their language, else in Kazakh, Russian or English', () => {
  expect(toReadersText({ kk: 'иә', en: 'yes' }, 'en')).toEqual({ text: 'yes', language: 'en' });
  expect(toReadersText({ ru: 'да', en: 'yes' }, 'kk')).toEqual({ text: 'да', language: 'ru' });
  expect(toReadersText({}, 'kk')).toBeUndefined();
});

test('three languages are the archive’s, and no other', () => {
  expect(['kk', 'ru', 'en', 'kk-Latn', 'KK', ''].filter(isLanguage)).toEqual(['kk', 'ru', 'en']);
});
