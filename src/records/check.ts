import type { Problem } from './problem.ts';
import type { RecordIndex } from './record-index.ts';

/** One rule that a contribution keeps, judged over all records at once. */
export interface Check {
  /** The name of its file, and the `rule` of its problems. */
  readonly name: string;
  /** What the rule asks, and why, in a sentence or two. */
  readonly description: string;
  /** Every problem; `today` is the last day that can be past, `YYYY-MM-DD`. */
  readonly check: (records: RecordIndex, today: string) => readonly Problem[];
  /** A piece of a file that the rule refuses. */
  readonly refused: string;
  /** The same piece, mended. */
  readonly accepted: string;
}
