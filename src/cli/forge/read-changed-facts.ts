import { z } from 'zod';
import type { ChangedRecord } from './changed-facts.ts';

const words = z.string().max(70_000);

const changedRecord = z.strictObject({
  path: z.string().regex(/^content\/(?!.*\.\.)[a-z0-9./-]{1,200}\.(?:mdx|yaml)$/i),
  kind: z.enum(['added', 'changed', 'removed']),
  fields: z
    .array(z.strictObject({ field: z.string().max(300), before: words.optional(), after: words.optional() }))
    .max(2_000),
});

const mostRecords = 2_000;

/** Changed facts in a value that a check left behind; a record that is none is passed over. */
export function toChangedFacts(value: unknown): readonly ChangedRecord[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostRecords).flatMap((one: unknown) => {
    const parsed = changedRecord.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
