import { z } from 'zod';
import { id, language, line, words } from './fields.ts';

export const threadSchema = z.strictObject({
  /** The name of the file. */
  id,
  /** Language in which this file is written. */
  language,
  title: line,
  summary: words,
  /** What the archive does not know about this story. */
  missing: words,
  /** Ids of its entries, in the order in which they are best read. */
  entries: z.array(id),
});
export type ThreadData = z.infer<typeof threadSchema>;
