import { describe, expect, test } from 'vitest';
import { inOtherLayouts } from '../../src/search/keyboard-layout.ts';
import { latinLetters } from '../../src/search/latin-letters.ts';
import { createLatinLetters, isLatinWord, readLatin } from '../../src/search/latin-readings.ts';
import { wordSpellingCost } from '../../src/search/latin-spellings.ts';
import { skeletonOf } from '../../src/search/skeleton.ts';

describe('a Latin word is read as the Cyrillic one', () => {
  test.each([
    ['äleumettık', 'әлеуметтік'],
    ['aleumettik', 'әлеуметтік'],
    ['üşınşı', 'үшінші'],
    ['qazaqstan', 'қазақстан'],
    ['kazakhstan', 'қазақстан'],
    ['zhangalyq', 'жаңалық'],
    ['jañalyq', 'жаңалық'],
    ['oenger', 'өңгер'],
    ['awru', 'ауру'],
    ['byudzhet', 'бюджет'],
    ['schet', 'счёт'],
    ['zashchita', 'защита'],
    ['novyj', 'новый'],
    ['novy', 'новый'],
    ['cifry', 'цифры'],
    ['ob"yekt', 'объект'],
    ['yel', 'ел'],
  ])('%s is %s', (latin, cyrillic) => {
    const letters = latin.replace('"', '');
    expect(isLatinWord(letters)).toBe(true);
    expect(readLatin(letters, createLatinLetters(latinLetters), () => true).map(({ skeleton }) => skeleton)).toContain(
      skeletonOf(cyrillic),
    );
    expect(wordSpellingCost(letters, cyrillic)).toBeLessThan(0.3);
  });
});

test('the alphabet of 2021 tells letters apart that chat letters do not', () => {
  expect(wordSpellingCost('bärı', 'бәрі')).toBe(0);
  expect(wordSpellingCost('bärı', 'бары')).toBe(Infinity);
  expect(wordSpellingCost('bari', 'бәрі')).toBeLessThan(0.2);
});

test('the same keys are read in the other layouts', () => {
  expect(inOtherLayouts('ntktuhfv')).toEqual(['телеграм']);
  expect(inOtherLayouts('2ktevtnn3r')).toContain('әлеуметтік');
  expect(inOtherLayouts('ашдеук')).toEqual(['filter']);
  expect(inOtherLayouts('2018')).toEqual([]);
});
