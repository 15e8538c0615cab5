import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { compareNames } from '../../src/i18n/compare-names.ts';
import { formatCount } from '../../src/i18n/plural.ts';
import { wordsIn } from '../../src/i18n/words.ts';

function toLeaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => toLeaves(inner, `${path}.${key}`));
}

describe.each(languages)('the words of the interface in %s', (language) => {
  const leaves = toLeaves(wordsIn(language));

  test('are all there', () => {
    expect(leaves.length).toBeGreaterThan(200);
    expect(leaves.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('mix no Latin letters into Cyrillic words', () => {
    const mixed = leaves
      .flatMap(([, text]) => text.match(/[\p{L}]+/gu) ?? [])
      .filter((word) => /[a-z]/i.test(word) && /[а-яәғқңөұүһіё]/i.test(word));
    expect(mixed).toEqual([]);
  });

  test('hold no English left over', () => {
    const allowed = /^(DNS|English|CC|BY|CC0|JavaScript|UTC|Home|End|Enter|Esc|kidiris)$/;
    const latin = leaves
      .flatMap(([, text]) => text.replace(/\{[a-z]+\}/g, '').match(/[A-Za-z]{2,}/g) ?? [])
      .filter((word) => !allowed.test(word));
    if (language !== 'en') expect(latin).toEqual([]);
  });
});

test('Russian counts by its four forms', () => {
  const { entries } = wordsIn('ru').counted;
  expect([1, 2, 5, 11, 21, 102].map((count) => formatCount(count, entries, 'ru'))).toEqual([
    '1 запись',
    '2 записи',
    '5 записей',
    '11 записей',
    '21 запись',
    '102 записи',
  ]);
});

test('Kazakh names stand in the order of the Kazakh alphabet', () => {
  const names = ['Өскемен', 'Ұлытау', 'Ерлан', 'Әсет', 'Асқар', 'Ілияс', 'Қанат', 'Канат', 'Ғалым', 'Гүлмира'];
  expect(names.toSorted(compareNames('kk'))).toEqual([
    'Асқар',
    'Әсет',
    'Гүлмира',
    'Ғалым',
    'Ерлан',
    'Канат',
    'Қанат',
    'Өскемен',
    'Ұлытау',
    'Ілияс',
  ]);
});
