import { expect, test } from 'vitest';
import { foldWord, toNativeWord } from '../../src/search/fold.ts';

test('Kazakh letters fold to the keys of a Russian keyboard', () => {
  expect(foldWord('ӘҒҚҢӨҰҮҺІ')).toBe('агкноуухи');
  expect(foldWord('Ёлка')).toBe('елка');
});

test('й stays apart from и, composed or not', () => {
  expect(foldWord('май')).toBe('май');
  expect(foldWord('маи\u0306')).toBe('май');
  expect(foldWord('маи')).toBe('маи');
});

test('Latin letters lose their marks', () => {
  expect(foldWord('Äbliazov')).toBe('abliazov');
  expect(foldWord('Şymkent')).toBe('symkent');
  expect(foldWord('ağın')).toBe('agin');
});

test('a native word keeps its Kazakh letters and loses stress marks, soft hyphens and apostrophes', () => {
  expect(toNativeWord('Қазақстан')).toBe('қазақстан');
  expect(toNativeWord('за\u0301мок')).toBe('замок');
  expect(toNativeWord('бай\u00ADланыс')).toBe('байланыс');
  expect(toNativeWord("teatral'nym")).toBe('teatralnym');
});
