import { expect, test } from 'vitest';
import { toWords } from '../../src/exports/to-words.ts';

test('a name with an ending, an article number and an address are one word each', () => {
  expect(toWords('Telegram-ға, 41-1-бап; Ratel.kz.')).toEqual(['telegram-ға', '41-1-бап', 'ratel.kz']);
});

test('marks and dashes are no words', () => {
  expect(toWords('«Желі» – сөнді…')).toEqual(['желі', 'сөнді']);
});
