import type { Language } from '../domain/language.ts';

/** What the page of an entry says beside the entry itself. */
export interface EntryPageWords {
  readonly cite: string;
  readonly share: string;
  /** The link to the file for reference managers. */
  readonly references: string;
  /** `{place}` and `{count}`: where an entry stands in a thread. */
  readonly threadPlace: string;
  readonly threadPrevious: string;
  readonly threadNext: string;
  readonly updates: { readonly [kind in 'update' | 'correction']: string };
}

const words: { readonly [language in Language]: EntryPageWords } = {
  kk: {
    cite: 'Қалай сілтеме жасауға болады',
    share: 'Бөлісу',
    references: 'Библиография файлы (CSL-JSON)',
    threadPlace: '{place}-жазба, барлығы {count}',
    threadPrevious: 'Алдыңғы жазба',
    threadNext: 'Келесі жазба',
    updates: { update: 'Толықтырылды', correction: 'Түзетілді' },
  },
  ru: {
    cite: 'Как сослаться',
    share: 'Поделиться',
    references: 'Файл для библиографии (CSL-JSON)',
    threadPlace: 'запись {place} из {count}',
    threadPrevious: 'Предыдущая',
    threadNext: 'Следующая',
    updates: { update: 'Дополнено', correction: 'Исправлено' },
  },
  en: {
    cite: 'How to cite',
    share: 'Share',
    references: 'File for reference managers (CSL-JSON)',
    threadPlace: 'entry {place} of {count}',
    threadPrevious: 'Before it',
    threadNext: 'Next',
    updates: { update: 'Updated', correction: 'Corrected' },
  },
};

export function entryPageWordsIn(language: Language): EntryPageWords {
  return words[language];
}
