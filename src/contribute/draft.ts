import type { FieldName } from './fields.ts';

/**
 * What a contributor has answered so far, as typed. Several values of one
 * answer stand one a line; "?" is the answer "not known".
 */
export type Draft = { readonly [field in FieldName]?: string };

/** What an answer can be found wanting of: a rule of ours, or the name of a check of the records. */
export const problemCodes = [
  'missing',
  'too-long',
  'not-a-choice',
  'date',
  'moment',
  'address',
  'characters',
  'mixed-alphabets',
  'brackets',
  'too-large',
  'unknown-name',
  'new-name-unused',
  'new-name-incomplete',
  'already-known',
  'unknown-entry',
  'source',
  'no-such-source',
  'quote-count',
  'language-of-entry',
  'duplicate-quote',
  'duplicate-entry',
  'form',
  'date-is-real',
  'date-not-in-future',
  'list-names-each-once',
  'court-is-a-court',
  'measurement-is-by-instrument',
  'operator-is-an-operator',
  'outage-ends-after-start',
  'clock-time-fits-date',
  'quote-fits-its-language',
  'quote-has-no-ellipsis',
  'quote-is-of-one-alphabet',
  'speaker-has-role',
  'letters-fit-their-language',
  'private-data-is-absent',
  'text-fits-its-language',
  'text-is-short',
  'spelling-belongs-to-one',
  'role-is-one-a-day',
  'quote-is-translated-once',
  'relation-says-why',
  'relation-is-written-once',
  'relation-fits-kinds',
  'relation-fits-time',
  'led-to-has-source',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with one answer; `values` fill the `{…}` of its words. */
export interface DraftProblem {
  readonly field: FieldName;
  readonly code: ProblemCode;
  readonly values: { readonly [name: string]: string };
}

/** A file of the archive, to be written below the repository. */
export interface DraftFile {
  /** `content/entries/2018/….mdx` */
  readonly path: string;
  readonly text: string;
}
