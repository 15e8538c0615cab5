import { belongsTo, canBeUnknown, fields, isEntryKind } from './fields.ts';
import type { Field, QuestionName } from './fields.ts';
import type { Draft } from './draft.ts';

const dayInDots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const monthInDots = /^(\d{1,2})\.(\d{4})$/;
const dayAndClock = /^(\d{4}-\d\d-\d\d)[T ]+(\d{1,2}):(\d\d)$/;

function twoDigits(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}

/** `13.03.2018` and `03.2018`, as dates are written in Kazakhstan, become EDTF. */
export function toEdtfText(text: string): string {
  const day = dayInDots.exec(text);
  if (day !== null) return `${day[3] ?? ''}-${twoDigits(day[2])}-${twoDigits(day[1])}`;
  const month = monthInDots.exec(text);
  return month === null ? text : `${month[2] ?? ''}-${twoDigits(month[1])}`;
}

function toMoment(text: string): string {
  const match = dayAndClock.exec(text);
  return match === null ? text : `${match[1] ?? ''}T${twoDigits(match[2])}:${match[3] ?? ''}`;
}

/** Lines of an answer without blank ones and without white space around them. */
export function toLines(answer: string | undefined): string[] {
  return (answer ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** Paragraphs of a text: an empty line parts two; within one, white space is one space. */
export function toParagraphs(answer: string | undefined): string[] {
  return (answer ?? '')
    .split(/\n[ \n]*\n/)
    .map((paragraph) => paragraph.replace(/[ \n]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function normalizeText(question: QuestionName, text: string): string {
  if (question === 'body' || question === 'translationBody') return toParagraphs(text).join('\n\n');
  return question === 'translationQuotes' ? toLines(text).join('\n') : text.replace(/[ \n]+/g, ' ');
}

function normalizeAnswer(field: Field, answer: string): string {
  const text = answer.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();
  switch (field.type) {
    case 'date':
      return toEdtfText(text);
    case 'moment':
      return toMoment(text);
    case 'names':
    case 'choices':
      return toLines(text).join('\n');
    case 'text':
      return normalizeText(field.question, text);
    case 'line':
    case 'address':
    case 'choice':
    case 'name':
      return text.replace(/[ \n]+/g, ' ');
  }
}

/**
 * The answers that an entry of the kind has, in one form: NFC, LF, white space
 * as one space (as quotes are compared), dates in EDTF. Blank answers and "?"
 * are left out, but for the "?" of a question that must be answered.
 */
export function normalizeDraft(draft: Draft): Draft {
  const kind = isEntryKind(draft.kind) ? draft.kind : undefined;
  const answers = fields.flatMap((field): [string, string][] => {
    if (kind !== undefined && !belongsTo(field, kind)) return [];
    const answer = normalizeAnswer(field, draft[field.name] ?? '');
    const isKept = answer !== '' && (answer !== '?' || field.required !== undefined || canBeUnknown(field.question));
    return isKept ? [[field.name, answer]] : [];
  });
  return Object.fromEntries(answers);
}
