import { toYear } from '../domain/edtf-date.ts';
import type { EdtfDate } from '../domain/edtf-date.ts';
import { parseEdtf } from '../domain/parse-edtf.ts';
import { findMixedWord } from '../records/gate/find-mixed-word.ts';
import { findOddCharacters } from '../records/gate/find-odd-characters.ts';
import { checkAnswers } from './check-answers.ts';
import { checkRecord } from './check-record.ts';
import type { Draft, DraftFile, DraftProblem } from './draft.ts';
import { fieldNames, isEntryKind } from './fields.ts';
import type { EntryKind } from '../domain/entry.ts';
import { checkGroups } from './check-groups.ts';
import { findDuplicate } from './find-duplicate.ts';
import { findSources } from './find-sources.ts';
import type { Known } from './known.ts';
import { nameAnswers } from './name-answers.ts';
import type { NamedAnswers } from './name-answers.ts';
import { normalizeDraft, toParagraphs } from './normalize-draft.ts';
import { toFreeId, toSlug } from './slug.ts';
import { repairDraft } from './stand-ins.ts';
import { sha256 } from './sha256.ts';
import { toEntryFields } from './to-entry-fields.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';
import { toQuotes, toTranslations } from './to-quotes.ts';
import type { DraftTranslation } from './to-quotes.ts';
import { writeBody } from './write-body.ts';
import { writeYaml } from './write-yaml.ts';
import type { PlainFields } from './write-yaml.ts';

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
}

const mostSigns = 1_000;
const mostBrackets = 50;
const largestFile = 60_000;

function createId({ title = '', date = '', kind = '' }: Draft, known: Known): string {
  const day = /\d{4}(?:-\d\d){0,2}/.exec(date)?.[0] ?? '';
  return toFreeId(`${toSlug(title) || kind}-${day}`, new Set(known.entries.map(({ id }) => id)));
}

function toTranslationFields(
  { translator, title, summary, quotes }: Pick<DraftTranslation, 'translator' | 'title' | 'summary' | 'quotes'>,
  translates: string | undefined,
): PlainFields {
  const own = Object.keys(quotes).length === 0 ? {} : { quotes };
  return { translates, translator, title, summary, ...own };
}

function writeFiles(resolved: ResolvedDraft, named: NamedAnswers, comments: Comments): DraftFile[] {
  const { draft, id, date } = resolved;
  const fields = writeYaml(toEntryFields(resolved), comments);
  const quotes = toQuotes(resolved);
  const quoteIds = quotes.map((quote) => quote.id);
  const body = writeBody(toParagraphs(draft.body), quoteIds);
  const year = String(toYear(date)).padStart(4, '0');
  const registers = (['actor', 'service'] as const).flatMap((room): DraftFile[] => {
    const record = named[room];
    return record === undefined
      ? []
      : [{ path: `content/${room}s/${record.id}.yaml`, text: writeYaml({ ...record, aliases: [] }) }];
  });
  const path = `content/entries/${year}/${id}`;
  // A translation says by this of which words it is one, as `toEntryTranslates` of the records does.
  const words = [draft.title, draft.summary, body.trimEnd(), ...quotes.map(({ exact }) => exact)];
  const translates = sha256(words.join('\n')).slice(0, 12);
  const translations = toTranslations(resolved).map(({ language, body: text, ...translation }): DraftFile => {
    const own = writeYaml(toTranslationFields(translation, translates));
    return {
      path: `${path}.${language}.mdx`,
      text: `---\n${own}---\n\n${writeBody(toParagraphs(text), quoteIds)}`,
    };
  });
  return [{ path: `${path}.mdx`, text: `---\n${fields}---\n\n${body}` }, ...translations, ...registers];
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

interface Resolving {
  readonly problems: readonly DraftProblem[];
  readonly named: NamedAnswers;
  /** Absent when one of the problems stands in its way. */
  readonly resolved: ResolvedDraft | undefined;
}

/** Judges each answer by itself, and finds what the answers name. */
function resolve(draft: Draft, kind: EntryKind, known: Known): Resolving {
  const named = nameAnswers(draft, kind, known);
  const found = findSources(draft, known);
  const date = toDate(draft.date);
  const hasNoBeginning = draft.date !== undefined && date === undefined;
  const problems: DraftProblem[] = [
    ...checkAnswers(draft, kind),
    ...named.problems,
    ...found.problems,
    ...checkGroups(draft, found),
    ...(hasNoBeginning ? [{ field: 'date', code: 'date', values: { value: draft.date } } as const] : []),
  ];
  const { sources } = found;
  if (date === undefined || !sources.has(1)) return { problems, named, resolved: undefined };
  return { problems, named, resolved: { draft, kind, date, id: createId(draft, known), ids: named.ids, sources } };
}

function checkResolved({ named, resolved }: Resolving, known: Known, today: string): DraftProblem[] {
  if (resolved === undefined) return [];
  return checkRecord({ fields: toEntryFields(resolved), resolved, named }, known, today);
}

/** What the checks find wrong with the other answers, while some are wrong by themselves. */
function checkTheRest(
  draft: Draft,
  kind: EntryKind,
  { known, today, problems }: { known: Known; today: string; problems: readonly DraftProblem[] },
): DraftProblem[] {
  const wrong = new Set(problems.map(({ field }) => field));
  if (wrong.has('language')) return [];
  const rest = resolve(normalizeDraft(repairDraft(draft, wrong)), kind, known);
  return rest.problems.length > 0 ? [] : checkResolved(rest, known, today);
}

/**
 * Judges the answers by the rules of the archive and turns them into files.
 * What it accepts passes the gate and all checks together with the records that
 * `known` was made from.
 */
export function judgeDraft(answers: Draft, known: Known, { today, comments = {} }: JudgeOptions): Judgement {
  const draft = normalizeDraft(answers);
  const { kind } = draft;
  const refuse = (problems: readonly DraftProblem[]): Judgement => ({ problems: inOrder(problems), files: [] });
  if (!isEntryKind(kind)) {
    const code = kind === undefined ? 'missing' : 'not-a-choice';
    return refuse([{ field: 'kind', code, values: { value: kind ?? '' } }]);
  }
  const resolving = resolve(draft, kind, known);
  const { problems, named, resolved } = resolving;
  if (problems.length > 0 || resolved === undefined) {
    return refuse([...problems, ...checkTheRest(draft, kind, { known, today, problems })]);
  }
  const duplicate = findDuplicate(resolved, known);
  const ofRecord = [...checkResolved(resolving, known, today), ...(duplicate === undefined ? [] : [duplicate])];
  if (ofRecord.length > 0) return refuse(ofRecord);
  const files = writeFiles(resolved, named, comments[draft.language ?? ''] ?? {});
  const ofText = files.flatMap(checkText);
  return ofText.length > 0 ? refuse(ofText) : { problems: [], files };
}
