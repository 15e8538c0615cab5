import { describe, expect, test } from 'vitest';
import { createChainReader } from '../../src/search/kazakh-chains.ts';
import { slots } from '../../src/search/kazakh-endings.ts';
import { lastSound } from '../../src/search/kazakh-sounds.ts';
import { commonCost, harmonyOf, readStems } from '../../src/search/kazakh-stems.ts';
import { createSpellings } from '../../src/search/spelling.ts';

const read = createChainReader(slots, (native) => native);

function costs(stem: string, ending: string): { readonly noun: number; readonly verb: number } {
  const { noun, verb } = read(ending, lastSound(stem));
  const harmony = harmonyOf(stem) ?? 'back';
  return { noun: noun[harmony], verb: verb[harmony] };
}

describe('a noun takes', () => {
  test.each([
    ['қала', 'лар'],
    ['қала', 'сындағылардың'],
    ['жұмыс', 'тарымызға'],
    ['кітап', 'тікі'],
    ['адам', 'дармен'],
    ['сөз', 'бен'],
    ['үй', 'іңізден'],
    ['әнші', 'міз'],
    ['рубль', 'ге'],
  ])('%s + %s', (stem, ending) => {
    expect(costs(stem, ending).noun).toBeLessThan(0.5);
  });

  test.each([
    ['қала', 'дар'],
    ['адам', 'лар'],
    ['жұмыс', 'дар'],
    ['үй', 'лар'],
    ['қала', 'ы'],
    ['адам', 'сы'],
  ])('but not %s + %s', (stem, ending) => {
    expect(costs(stem, ending).noun).toBe(Infinity);
  });
});

describe('a verb takes', () => {
  test.each([
    ['бар', 'майды'],
    ['кел', 'ген'],
    ['айт', 'пақшы'],
    ['оқы', 'саңыз'],
    ['жаз', 'ып'],
    ['көр', 'етіндердің'],
    ['толтыр', 'айық'],
    ['біл', 'есіз'],
    ['жібер', 'іліпті'],
    ['бер', 'ушілерге'],
    ['айт', 'қысы'],
  ])('%s + %s', (stem, ending) => {
    expect(costs(stem, ending).verb).toBeLessThan(0.5);
  });

  test.each([
    ['бар', 'бады'],
    ['кел', 'қан'],
    ['оқы', 'ып'],
    ['айт', 'ғы'],
  ])('but not %s + %s', (stem, ending) => {
    expect(costs(stem, ending).verb).toBe(Infinity);
  });
});

test.each([
  ['халқы', 'халық'],
  ['мұрнын', 'мұрын'],
  ['аяғы', 'аяқ'],
  ['кітабым', 'кітап'],
  ['жүрегі', 'жүрек'],
  ['кластың', 'класс'],
  ['естиді', 'есті'],
  ['оқу', 'оқы'],
  ['тауып', 'тап'],
  ['қояды', 'қой'],
  ['қою', 'қой'],
])('«%s» is read as a form of «%s»', (word, stem) => {
  expect(readStems(word, createSpellings(slots).native).map((reading) => reading.stem)).toContain(stem);
});

test('endings with back and with front vowels do not belong to one stem', () => {
  expect(commonCost({ back: 0, front: Infinity }, { back: Infinity, front: 0 })).toBe(Infinity);
});
