import { z } from 'zod';
import { voices } from '../../domain/quote.ts';
import { day, id, languageTag, line, words } from './fields.ts';

/** A translation of a quote, and who made it. */
const quoteTranslation = z.strictObject({ text: words, by: line });

export const quoteSchema = z.strictObject({
  /** Short, English, unique in this entry: `not-us`. */
  id,
  /** Actor who said it; left out when the source does not name the speaker. */
  speaker: id.optional(),
  /** direct: the speaker's own words · paraphrase: the outlet's account · question · headline · document: text of a law, ruling, letter. */
  voice: z.enum(voices),
  /** Language of `exact` as the source printed it. */
  language: languageTag,
  /** Source in which the words stand. */
  source: id,
  /** The words, letter by letter; whatever is left out ends one quote and begins another. */
  exact: words,
  /** A few words that stand before it in the source. */
  prefix: words.optional(),
  /** A few words that stand after it in the source. */
  suffix: words.optional(),
  /** Day on which it was compared, letter by letter, with the kept copy. */
  verified: day.optional(),
  /** Translations, unless they stand in the translated files. */
  translations: z
    .strictObject({ kk: quoteTranslation.optional(), ru: quoteTranslation.optional(), en: quoteTranslation.optional() })
    .default({}),
});
export type QuoteData = z.infer<typeof quoteSchema>;
