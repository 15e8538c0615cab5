/**
 * The rules of the archive for the entry form: a file of its own, which is
 * loaded when a contributor begins to write.
 */
import { z } from 'zod';
import { suggestNames } from '../contribute/find-name.ts';
import { formatDraftProblem } from '../contribute/format-problem.ts';
import { judgeAnswer } from '../contribute/judge-answer.ts';
import { judgeDraft } from '../contribute/judge-draft.ts';
import { normalizeDraft, toLines, toParagraphs } from '../contribute/normalize-draft.ts';
import { registry } from './index-files.ts';

// The policy of the pages refuses code made of text, by which Zod would be faster.
z.config({ jitless: true });

const rules = { suggestNames, formatDraftProblem, judgeAnswer, judgeDraft, normalizeDraft, toLines, toParagraphs };
export type ContributeRules = typeof rules;

registry()['contribute-rules'] = rules;
