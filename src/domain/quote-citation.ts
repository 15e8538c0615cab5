/** A quote as it is cited; all words are in the language of the reader but those of the quote. */
export interface CitedQuote {
  readonly words: string;
  /** BCP 47 */
  readonly language: string;
  /** Who spoke, with the role then. */
  readonly speaker: string;
  readonly date: string;
  /** Publisher, title and date of the source. */
  readonly source: string;
  /** Absolute; empty where it is added later. */
  readonly address: string;
  /** Set when our translation is cited along, with the words that say whose it is. */
  readonly translation: { readonly words: string; readonly language: string; readonly note: string } | undefined;
}

/** The citation as plain text: «words» (translation) – speaker, date. Source. Address */
export function createCitation(quote: CitedQuote): string {
  const { translation, speaker, date, source, address } = quote;
  const translated = translation && ` (${inMarks(translation.words, translation.language)}, ${translation.note})`;
  const about = [speaker, date].filter((part) => part !== '').join(', ');
  return `${inMarks(quote.words, quote.language)}${translated ?? ''} – ${about}. ${source}. ${address}`.trimEnd();
}

function inMarks(words: string, language: string): string {
  return language.startsWith('en') ? `“${words}”` : `«${words}»`;
}
