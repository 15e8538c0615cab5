import type { Draft, DraftProblem } from './draft.ts';
import type { FieldName } from './fields.ts';
import { judgeDraft } from './judge-draft.ts';
import type { JudgeOptions } from './judge-draft.ts';
import type { Known } from './known.ts';
import { standIns } from './stand-ins.ts';

/** What is wrong with one answer of an unfinished draft, as far as it can be told by now. */
export function judgeAnswer(
  { draft, field }: { draft: Draft; field: FieldName },
  known: Known,
  options: JudgeOptions,
): DraftProblem | undefined {
  const whole = { ...standIns, ...draft, [field]: draft[field] ?? '' };
  return judgeDraft(whole, known, options).problems.find((problem) => problem.field === field);
}
