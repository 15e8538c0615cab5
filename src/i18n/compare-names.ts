import type { Language } from '../domain/language.ts';

const collators: { readonly [language in Language]: Intl.Collator } = {
  kk: new Intl.Collator('kk', { numeric: true }),
  ru: new Intl.Collator('ru', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Orders names by the alphabet of the language; runs at build, since browsers know no Kazakh alphabet. */
export function compareNames(language: Language): (a: string, b: string) => number {
  const collator = collators[language];
  return (a, b) => collator.compare(a, b);
}
