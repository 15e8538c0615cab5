/**
 * The rules of the archive for the entry form: a file of its own, which is
 * loaded when a contributor begins to write.
 */
import './zod-without-eval.ts';
import { suggestNames } from '../contribute/find-name.ts';
import { formatDraftProblem } from '../contribute/format-problem.ts';
import { judgeAnswer } from '../contribute/judge-answer.ts';
import { judgeDraft } from '../contribute/judge-draft.ts';
import { normalizeDraft, toLines, toParagraphs } from '../contribute/normalize-draft.ts';
import { registry } from './index-files.ts';

const rules = { suggestNames, formatDraftProblem, judgeAnswer, judgeDraft, normalizeDraft, toLines, toParagraphs };
export type ContributeRules = typeof rules;

registry()['contribute-rules'] = rules;
