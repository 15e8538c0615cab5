import type { Actor } from './actor.ts';
import type { Entry } from './entry.ts';
import type { Language } from './language.ts';
import type { Source } from './source.ts';

/** Whose words a quote holds: the speaker's own, the outlet's account of them, a question, a headline, a document. */
export const voices = ['direct', 'paraphrase', 'question', 'headline', 'document'] as const;
export type Voice = (typeof voices)[number];

/** A translation of a quote, always ours and always marked as such. */
export interface QuoteTranslation {
  readonly language: Language;
  readonly text: string;
  readonly by: string;
}

/**
 * Words as a source printed them. `exact`, `prefix` and `suffix` follow the
 * TextQuoteSelector of the W3C Web Annotation Data Model; `exact` is never
 * edited and stands in the language of the source.
 */
export interface Quote {
  /** Local to its entry: `not-us`. */
  readonly id: string;
  readonly entry: Entry;
  readonly speaker: Actor | undefined;
  readonly voice: Voice;
  /** BCP 47 tag of `exact`. */
  readonly language: string;
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly source: Source;
  readonly translations: readonly QuoteTranslation[];
  /** ISO 8601 day on which the quote was compared letter by letter with a capture; absent when it was not. */
  readonly verified: string | undefined;
}

/** True for words that may stand in quotation marks under the speaker's name. */
export function isSpeakersOwnWords(quote: Quote): boolean {
  return quote.voice === 'direct' || quote.voice === 'document';
}

/** The translation into the reader's language, unless the quote already stands in it. */
export function translationFor(quote: Quote, reader: Language): QuoteTranslation | undefined {
  if (quote.language === reader) return undefined;
  return quote.translations.find((translation) => translation.language === reader);
}

const leadLength = 180;

/** The quote an entry leads with: the first of the speaker's own words that is short enough to be read at a glance. */
export function leadQuote(quotes: readonly Quote[]): Quote | undefined {
  return quotes.find((quote) => isSpeakersOwnWords(quote) && quote.exact.length <= leadLength);
}
