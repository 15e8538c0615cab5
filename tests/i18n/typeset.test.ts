import { expect, test } from 'vitest';
import { typeset } from '../../src/i18n/typeset.ts';

test.each([
  ['kk', '2018 жылғы 13 наурызда', '2018_жылғы 13_наурызда'],
  ['kk', 'Ол да келді, бұл ма? Даулы де мәселе', 'Ол_да келді, бұл_ма? Даулы_де мәселе'],
  ['kk', 'Азаттық – басылым', 'Азаттық_– басылым'],
  ['ru', 'О суде и о праве в Астане, а не в Алматы', 'О_суде и_о_праве в_Астане, а_не_в_Алматы'],
  ['ru', 'на 13 марта 2018 года, суд № 2', 'на_13_марта 2018_года, суд №_2'],
  ['ru', 'кое-на чём, по-русски', 'кое-на чём, по-русски'],
  ['en', 'on 13 March, Article 41 of Order No. 5 – 20 pages', 'on 13_March, Article_41 of Order No._5_– 20 pages'],
] as const)('%s: %s', (language, text, expected) => {
  expect(typeset(text, language)).toBe(expected.replaceAll('_', '\u00A0'));
});

test('nothing but spaces changes', () => {
  const text = 'О чём – и в 2018 году, и да де № 4 говорили ст. 5';
  for (const language of ['kk', 'ru', 'en'] as const)
    expect(typeset(text, language).replaceAll('\u00A0', ' ')).toBe(text);
});
