import { parseEdtf } from '../domain/parse-edtf.ts';
import type { EntryKind } from '../domain/entry.ts';
import { explainAddress } from '../records/gate/check-address.ts';
import { findMixedWord } from '../records/gate/find-mixed-word.ts';
import { findOddCharacters } from '../records/gate/find-odd-characters.ts';
import { moment } from '../records/schemas/fields.ts';
import type { Draft, DraftProblem, ProblemCode } from './draft.ts';
import { canBeUnknown, fieldsOf, isRequired } from './fields.ts';
import type { Field, QuestionName } from './fields.ts';
import { toLines } from './normalize-draft.ts';

/** Words that stand as others printed them may mix alphabets; names of the archive are compared, not kept. */
const asPrinted: ReadonlySet<QuestionName> = new Set([
  'quote',
  'quotePrefix',
  'quoteSuffix',
  'relationTo',
  'source',
  'sourceTitle',
  'sourcePublisher',
  'sourceArchive',
  'actors',
  'services',
  'places',
  'court',
  'applicant',
  'respondent',
  'operators',
  'evidenceBy',
]);

type Found = { readonly code: ProblemCode; readonly values?: DraftProblem['values'] } | undefined;

function isDate(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

function checkForm(field: Field, answer: string): Found {
  switch (field.type) {
    case 'date':
      return isDate(answer) ? undefined : { code: 'date', values: { value: answer } };
    case 'moment': {
      const isMoment = moment.safeParse(answer).success && isDate(answer.slice(0, 10));
      return isMoment ? undefined : { code: 'moment', values: { value: answer } };
    }
    case 'address':
      return explainAddress(answer) === undefined ? undefined : { code: 'address', values: { value: answer } };
    case 'choice':
    case 'choices': {
      const odd = toLines(answer).find((value) => !field.choices.includes(value));
      return odd === undefined ? undefined : { code: 'not-a-choice', values: { value: odd } };
    }
    case 'name':
      if (field.register !== 'sources' || !/^https?:/i.test(answer)) return undefined;
      return explainAddress(answer) === undefined ? undefined : { code: 'address', values: { value: answer } };
    case 'line':
    case 'text':
    case 'names':
      return undefined;
  }
}

/** The words just before a place, by which a reader finds it. */
function toWordsBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 20), offset).trim();
}

function checkLetters(field: Field, answer: string): Found {
  const [odd] = findOddCharacters(answer);
  if (odd !== undefined) {
    const code = answer.codePointAt(odd.offset) ?? 0;
    const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return { code: 'characters', values: { sign, before: toWordsBefore(answer, odd.offset) } };
  }
  const mixed = asPrinted.has(field.question) ? undefined : findMixedWord(answer);
  return mixed === undefined ? undefined : { code: 'mixed-alphabets', values: { word: mixed.word } };
}

function checkAnswer(field: Field, answer: string | undefined, kind: EntryKind): Found {
  if (answer === undefined) return isRequired(field, kind) ? { code: 'missing' } : undefined;
  if (answer === '?') return canBeUnknown(field.question) ? undefined : { code: 'missing' };
  if ('longest' in field && answer.length > field.longest) {
    return { code: 'too-long', values: { longest: String(field.longest), length: String(answer.length) } };
  }
  return checkLetters(field, answer) ?? checkForm(field, answer);
}

/** What is wrong with each answer by itself; at most one problem for each. */
export function checkAnswers(draft: Draft, kind: EntryKind): DraftProblem[] {
  return fieldsOf(kind).flatMap((field) => {
    const found = checkAnswer(field, draft[field.name], kind);
    return found === undefined ? [] : [{ field: field.name, code: found.code, values: found.values ?? {} }];
  });
}
