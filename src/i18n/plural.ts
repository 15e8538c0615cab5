import type { Language } from '../domain/language.ts';

/** Word forms by CLDR plural category; `one` and `other` are always there, `few` and `many` in Russian. */
export interface CountedWord {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules: { readonly [language in Language]: Intl.PluralRules } = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

const numbers: { readonly [language in Language]: Intl.NumberFormat } = {
  kk: new Intl.NumberFormat('kk'),
  ru: new Intl.NumberFormat('ru'),
  en: new Intl.NumberFormat('en'),
};

/** A whole number in the digits and groups of the language. */
export function formatNumber(count: number, language: Language): string {
  return numbers[language].format(count);
}

/** «35 жазба», «35 записей», "35 entries". */
export function formatCount(count: number, word: CountedWord, language: Language): string {
  const category = rules[language].select(count);
  const form = category === 'one' || category === 'few' || category === 'many' ? word[category] : word.other;
  return `${formatNumber(count, language)} ${form ?? word.other}`;
}
