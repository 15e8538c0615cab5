import { parse } from 'yaml';
import { z } from 'zod';
import type { Difference } from './difference.ts';

const schema = z.array(
  z.strictObject({
    entry: z.string(),
    field: z.enum(['date', 'left-out-words', 'source']),
    record: z.string(),
    archive: z.string().optional(),
    why: z.string().trim().min(1, 'It is empty. Say why the entry differs.'),
  }),
);

/** A difference that an editor wanted, with the reason. */
export type DeliberateDifference = z.infer<typeof schema>[number];

/**
 * The list of deliberate differences, written in YAML; of an empty file, an empty list.
 * @throws Error that names `path` and what is wrong
 */
export function parseDeliberateDifferences(text: string, path: string): readonly DeliberateDifference[] {
  const result = schema.safeParse(parse(text) ?? []);
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path: at, message }) => `${path} ${at.join('.')}: ${message}`);
  throw new Error(reasons.join('\n'));
}

export function isDeliberate(difference: Difference, listed: DeliberateDifference): boolean {
  return (
    difference.entry === listed.entry &&
    difference.field === listed.field &&
    difference.record === listed.record &&
    difference.archive === listed.archive
  );
}
