/** One way in which an entry says something other than the record it covers. */
export interface Difference {
  readonly entry: string;
  readonly field: 'covers' | 'date' | 'language' | 'left-out-words' | 'quote' | 'source';
  /** What the record says, where a value can be named. */
  readonly record: string | undefined;
  /** What the entry says, where a value can be named. */
  readonly archive: string | undefined;
  /** What is wrong and what to do, in full sentences. */
  readonly message: string;
}

export function formatDifference({ entry, field, message }: Difference): string {
  return `${entry} ${field}: ${message}`;
}
