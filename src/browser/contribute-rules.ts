/**
 * The rules of the archive for the entry form, and what it shows of a sound
 * entry: a file of its own, which is loaded when a contributor begins to write.
 */
import './zod-without-eval.ts';
import { suggestNames } from '../contribute/find-name.ts';
import { formatDraftProblem } from '../contribute/format-problem.ts';
import { judgeAnswer } from '../contribute/judge-answer.ts';
import { judgeDraft } from '../contribute/judge-draft.ts';
import { normalizeDraft } from '../contribute/normalize-draft.ts';
import { createPreview } from './entry-preview.ts';
import { registry } from './index-files.ts';
import { createWays } from './send-ways.ts';

const rules = { suggestNames, formatDraftProblem, judgeAnswer, judgeDraft, normalizeDraft, createPreview, createWays };
export type ContributeRules = typeof rules;

registry()['contribute-rules'] = rules;
