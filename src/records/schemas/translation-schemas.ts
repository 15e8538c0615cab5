import { z } from 'zod';
import { complain } from './complaints.ts';
import { line, words } from './fields.ts';

/** First 12 hexadecimal digits of SHA-256 over the words that were translated; `npm run check:content -- --fix` writes them. */
const translates = z
  .string()
  .regex(/^[0-9a-f]{12}$/, complain('translates'))
  .optional();

export const entryTranslationSchema = z.strictObject({
  translates,
  /** Who translated, under the name they want to be known by. */
  translator: line,
  title: line,
  summary: words,
  /** Translation of each quote, by its id. */
  quotes: z.record(z.string(), words).default({}),
});
export type EntryTranslationData = z.infer<typeof entryTranslationSchema>;

export const threadTranslationSchema = z.strictObject({
  translates,
  translator: line,
  title: line,
  summary: words,
  missing: words,
});
export type ThreadTranslationData = z.infer<typeof threadTranslationSchema>;
