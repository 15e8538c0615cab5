import type { Language } from '../domain/language.ts';
import type { Thread } from '../domain/thread.ts';
import type { ThreadPage } from '../domain/thread-pages.ts';
import { fillWords } from './fill-words.ts';
import { formatNumber } from './plural.ts';

/** Words of the way through a thread. */
export interface ThreadWords {
  /** `{first}`, `{last}` and `{count}`. */
  readonly stretch: string;
  readonly pages: string;
  readonly toStart: string;
}

const words: { readonly [language in Language]: ThreadWords } = {
  kk: {
    stretch: '{first}–{last}-жазбалар, барлығы {count}',
    pages: 'Желілес оқиғалардың беттері',
    toStart: 'Желілес оқиғалардың басына',
  },
  ru: {
    stretch: 'записи {first}–{last} из {count}',
    pages: 'Страницы сюжета',
    toStart: 'К началу сюжета',
  },
  en: {
    stretch: 'entries {first}–{last} of {count}',
    pages: 'Pages of the thread',
    toStart: 'To the start of the thread',
  },
};

export function threadWordsIn(language: Language): ThreadWords {
  return words[language];
}

/** "entries 21–26 of 26" */
export function formatStretch({ first, last }: ThreadPage, thread: Thread, language: Language): string {
  return fillWords(words[language].stretch, {
    first: formatNumber(first, language),
    last: formatNumber(last, language),
    count: formatNumber(thread.entries.length, language),
  });
}
