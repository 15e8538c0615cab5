import type { Language } from '../domain/language.ts';

/** Words that stand on paper only. */
export interface PrintWords {
  /** Before the address that a page has for good. */
  readonly address: string;
}

const printWords: { readonly [language in Language]: PrintWords } = {
  kk: { address: 'Осы беттің тұрақты мекенжайы' },
  ru: { address: 'Постоянный адрес этой страницы' },
  en: { address: 'Permanent address of this page' },
};

export function printWordsIn(language: Language): PrintWords {
  return printWords[language];
}
