/** BCP 47 tags of the three languages the archive is written in, in the order in which they are offered. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** Words of ours in one to three languages; the language an entry leads with is always there. */
export type LocalText = { readonly [language in Language]?: string };

/** Words together with the language they stand in (BCP 47), so that a page can say so. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string;
}

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

/** The words in the reader's language, else in Kazakh, Russian or English, whichever is there first. */
export function toReadersText(words: LocalText, reader: Language): TextInLanguage | undefined {
  for (const language of [reader, ...languages]) {
    const text = words[language];
    if (text !== undefined) return { text, language };
  }
  return undefined;
}
