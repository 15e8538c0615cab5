import type { Language } from '../domain/language.ts';

/** What the page of a wrong address says beside the words it shares with others. */
export interface LostWords {
  /** Before a link. */
  readonly guess: string;
  readonly search: string;
}

const words: { readonly [language in Language]: LostWords } = {
  kk: { guess: 'Мүмкін, мына бет керек шығар:', search: 'Мұрағаттан іздеу' },
  ru: { guess: 'Возможно, нужна эта страница:', search: 'Искать в архиве' },
  en: { guess: 'Perhaps this page was meant:', search: 'Search the archive' },
};

export function lostWordsIn(language: Language): LostWords {
  return words[language];
}
