import { expect, test } from 'vitest';
import { tokenize } from '../../src/search/tokenize.ts';

const words = (text: string): readonly string[] => tokenize(text).map(({ word }) => word);

test('Kazakh letters are letters', () => {
  expect(words('Әлеуметтік желі, ғаламтор: қосылу — ұйқы; өң мен һәм і')).toEqual([
    'Әлеуметтік',
    'желі',
    'ғаламтор',
    'қосылу',
    'ұйқы',
    'өң',
    'мен',
    'һәм',
    'і',
  ]);
});

test('a hyphen parts words, an apostrophe between letters does not', () => {
  expect(words('Telegram-ға 3-інші')).toEqual(['Telegram', 'ға', '3', 'інші']);
  expect(words("it's ‘quoted’ teatral’nym")).toEqual(["it's", 'quoted', 'teatral’nym']);
});

test('offsets count UTF-16 code units of the text', () => {
  const text = '🙂 «Желі» жоқ';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Желі', 'жоқ']);
});
