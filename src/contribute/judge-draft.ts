import { toYear } from '../domain/edtf-date.ts';
import type { EdtfDate } from '../domain/edtf-date.ts';
import { parseEdtf } from '../domain/parse-edtf.ts';
import { findMixedWord } from '../records/gate/find-mixed-word.ts';
import { findOddCharacters } from '../records/gate/find-odd-characters.ts';
import { checkAnswers } from './check-answers.ts';
import { checkRecord } from './check-record.ts';
import type { Draft, DraftFile, DraftProblem } from './draft.ts';
import { fieldNames, isEntryKind } from './fields.ts';
import { findDuplicate } from './find-duplicate.ts';
import type { Known } from './known.ts';
import { nameAnswers } from './name-answers.ts';
import type { NamedAnswers } from './name-answers.ts';
import { normalizeDraft, toParagraphs } from './normalize-draft.ts';
import { toFreeId, toSlug } from './slug.ts';
import { sourceAnswer } from './source-answers.ts';
import { quoteId, toEntryFields } from './to-entry-fields.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';
import { writeBody } from './write-body.ts';
import { writeYaml } from './write-yaml.ts';

/** Comments that explain the fields of a file, by the names of the fields, in the language of the entry. */
export type Comments = { readonly [field: string]: string };

export interface JudgeOptions {
  /** The last day that can be past, `YYYY-MM-DD`. */
  readonly today: string;
  /** For each language of an entry. */
  readonly comments?: { readonly [language: string]: Comments };
}

/** Every problem of a draft; when there is none, the files that it becomes, the entry first. */
export interface Judgement {
  readonly problems: readonly DraftProblem[];
  readonly files: readonly DraftFile[];
  /** Id of the entry; absent while its date or its title is not there. */
  readonly id: string | undefined;
}

const mostSigns = 1_000;
const mostBrackets = 50;
const largestFile = 60_000;

function createId({ title = '', date = '', kind = '' }: Draft, known: Known): string {
  const day = /\d{4}(?:-\d\d){0,2}/.exec(date)?.[0] ?? '';
  return toFreeId(`${toSlug(title) || kind}-${day}`, new Set(known.entries.map(({ id }) => id)));
}

function writeFiles(resolved: ResolvedDraft, named: NamedAnswers, comments: Comments): DraftFile[] {
  const { draft, id, date } = resolved;
  const fields = writeYaml(toEntryFields(resolved), comments);
  const body = writeBody(toParagraphs(draft.body), draft.quote === undefined ? undefined : quoteId);
  const year = String(toYear(date)).padStart(4, '0');
  const registers = (['actor', 'service'] as const).flatMap((room): DraftFile[] => {
    const record = named[room];
    return record === undefined
      ? []
      : [{ path: `content/${room}s/${record.id}.yaml`, text: writeYaml({ ...record, aliases: [] }) }];
  });
  return [{ path: `content/entries/${year}/${id}.mdx`, text: `---\n${fields}---\n\n${body}` }, ...registers];
}

/** What the gate would refuse of the text itself, whatever the answers that it was made of. */
function checkText({ path, text }: DraftFile): DraftProblem[] {
  const body = path.endsWith('.mdx') ? text.slice(text.indexOf('\n---\n') + 5) : '';
  const say = (code: DraftProblem['code'], values = {}): DraftProblem[] => [{ field: 'body', code, values }];
  const [odd] = findOddCharacters(text);
  if (odd !== undefined)
    return say('characters', { sign: '', before: text.slice(Math.max(0, odd.offset - 20), odd.offset) });
  const mixed = findMixedWord(body);
  if (mixed !== undefined) return say('mixed-alphabets', { word: mixed.word });
  if (text.split(/[[{]/).length > mostBrackets || /(?:- ){50}/.test(text)) return say('brackets');
  const signs = [...body.matchAll(/[{}<&[\]*_`~|!>\\#]/g)].length;
  const isLarge =
    new TextEncoder().encode(text).length > largestFile || text.split('\n').some((line) => line.length > 8_000);
  return signs > mostSigns || isLarge ? say('too-large') : [];
}

/** The date when it can be read and has a beginning, so that the entry can stand in time. */
function toDate(text: string | undefined): EdtfDate | undefined {
  try {
    const date = parseEdtf(text ?? '');
    return date.earliest === undefined ? undefined : date;
  } catch {
    return undefined;
  }
}

/** One problem for each answer, in the order of the questions. */
function inOrder(problems: readonly DraftProblem[]): DraftProblem[] {
  const first = new Map<string, DraftProblem>();
  for (const problem of problems) if (!first.has(problem.field)) first.set(problem.field, problem);
  return fieldNames.flatMap((field) => first.get(field) ?? []);
}

/**
 * Judges the answers by the rules of the archive and turns them into files.
 * What it accepts passes the gate and all checks together with the records that
 * `known` was made from.
 */
export function judgeDraft(answers: Draft, known: Known, { today, comments = {} }: JudgeOptions): Judgement {
  const draft = normalizeDraft(answers);
  const { kind } = draft;
  if (!isEntryKind(kind)) {
    const code = kind === undefined ? 'missing' : 'not-a-choice';
    return { problems: [{ field: 'kind', code, values: { value: kind ?? '' } }], files: [], id: undefined };
  }
  const ofAnswers = checkAnswers(draft, kind);
  const named = nameAnswers(draft, kind, known);
  const source = draft.source === undefined ? undefined : sourceAnswer(draft, known);
  const problems = [...ofAnswers, ...named.problems, ...(source !== undefined && 'code' in source ? [source] : [])];
  const date = toDate(draft.date);
  if (draft.date !== undefined && date === undefined)
    problems.push({ field: 'date', code: 'date', values: { value: draft.date } });
  if (date === undefined || source === undefined || 'code' in source) {
    return { problems: inOrder(problems), files: [], id: undefined };
  }
  const resolved: ResolvedDraft = { draft, kind, date, id: createId(draft, known), ids: named.ids, source };
  const duplicate = findDuplicate(resolved, known);
  problems.push(
    ...checkRecord({ fields: toEntryFields(resolved), resolved, named }, known, today),
    ...(duplicate === undefined ? [] : [duplicate]),
  );
  const files = writeFiles(resolved, named, comments[draft.language ?? ''] ?? {});
  if (problems.length === 0) problems.push(...files.flatMap(checkText));
  return { problems: inOrder(problems), files: problems.length === 0 ? files : [], id: resolved.id };
}
