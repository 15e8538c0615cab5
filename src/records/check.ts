import type { Problem } from './problem.ts';
import type { RecordIndex } from './record-index.ts';
import type { Rule } from './rule.ts';

/** One rule that a contribution keeps, judged over all records at once; its name is that of its file. */
export interface Check extends Rule {
  /** Every problem; `today` is the last day that can be past, `YYYY-MM-DD`. */
  readonly check: (records: RecordIndex, today: string) => readonly Problem[];
}
