import { actorTypes } from '../domain/actor.ts';
import { entryKinds, evidenceKinds, explanations, extents, outageTypes } from '../domain/entry.ts';
import type { EntryKind } from '../domain/entry.ts';
import { languages } from '../domain/language.ts';
import { voices } from '../domain/quote.ts';
import { relationKinds } from '../domain/relation.ts';
import { serviceTypes } from '../domain/service.ts';

/** Every question that a contributor is asked. */
export const questionNames = [
  'kind',
  'language',
  'date',
  'title',
  'summary',
  'actors',
  'role',
  'occasion',
  'explanations',
  'court',
  'caseNumber',
  'applicant',
  'respondent',
  'outcome',
  'basis',
  'type',
  'extent',
  'starts',
  'ends',
  'evidence',
  'evidenceBy',
  'operators',
  'document',
  'article',
  'version',
  'powers',
  'services',
  'places',
  'source',
  'sourceTitle',
  'sourcePublisher',
  'sourceDate',
  'sourceLanguage',
  'sourceArchive',
  'quote',
  'voice',
  'quoteLanguage',
  'quoteSource',
  'quotePrefix',
  'quoteSuffix',
  'quoteTranslation',
  'relation',
  'relationTo',
  'relationWhy',
  'relationSource',
  'newActorType',
  'newActorKk',
  'newActorRu',
  'newActorEn',
  'newServiceType',
  'newServiceKk',
  'newServiceRu',
  'newServiceEn',
  'body',
  'author',
  'translation',
  'translationTitle',
  'translationSummary',
  'translationQuotes',
  'translationBody',
  'translator',
] as const;
export type QuestionName = (typeof questionNames)[number];

/** Questions that are put once more for each further source, quote, relation or translation; the first opens the group. */
export const groups = {
  source: {
    names: ['source', 'sourceTitle', 'sourcePublisher', 'sourceDate', 'sourceLanguage', 'sourceArchive'],
    most: 4,
  },
  quote: {
    names: ['quote', 'voice', 'quoteLanguage', 'quoteSource', 'quotePrefix', 'quoteSuffix', 'quoteTranslation'],
    most: 4,
  },
  relation: { names: ['relation', 'relationTo', 'relationWhy', 'relationSource'], most: 4 },
  translation: {
    names: ['translation', 'translationTitle', 'translationSummary', 'translationQuotes', 'translationBody'],
    most: 2,
  },
} as const satisfies Record<string, { readonly names: readonly QuestionName[]; readonly most: number }>;
export type GroupName = keyof typeof groups;
export const groupNames = Object.keys(groups) as readonly GroupName[];
type GroupedName = (typeof groups)[GroupName]['names'][number];

/** The name under which an answer is kept: `quote`, and `quote2` for that of the second quote. */
export type FieldName = QuestionName | `${GroupedName}${2 | 3 | 4}`;

/** Registers whose names can be suggested. */
export type Register = 'actors' | 'services' | 'places' | 'sources' | 'entries';

/** How a question is answered. */
export type FieldType =
  | { readonly type: 'line' | 'text' | 'date' | 'moment' | 'address'; readonly longest: number }
  | { readonly type: 'choice' | 'choices'; readonly choices: readonly string[] }
  /** One name of a register, or, for `names`, one a line. */
  | { readonly type: 'name' | 'names'; readonly register: Register; readonly longest: number };

/** One question. */
export type Field = FieldType & {
  readonly name: FieldName;
  /** The question that it puts, for the first time or once more. */
  readonly question: QuestionName;
  /** 1, and more for those of further sources, quotes, relations and translations. */
  readonly place: number;
  /** Kinds of entries that have it; absent for all. */
  readonly kinds?: readonly EntryKind[];
  /** True, or the kinds for which it must be answered. */
  readonly required?: true | readonly EntryKind[] | undefined;
};

/** For which entries a question is, and must be answered. */
type Scope = Pick<Field, 'kinds' | 'required'>;

/** A question as it is put for the first time. */
type Question = FieldType & Scope & { readonly name: QuestionName };

const line = (name: QuestionName, longest: number, scope: Scope = {}): Question => ({
  ...scope,
  name,
  type: 'line',
  longest,
});
const choice = (name: QuestionName, choices: readonly string[], scope: Scope = {}): Question => ({
  ...scope,
  name,
  type: 'choice',
  choices,
});
const named = (type: 'name' | 'names', name: QuestionName, register: Register, scope: Scope = {}): Question => ({
  ...scope,
  name,
  type,
  register,
  longest: type === 'name' ? 300 : 1_000,
});

const statement = { kinds: ['statement'] } as const;
const ruling = { kinds: ['ruling'] } as const;
const outage = { kinds: ['outage'] } as const;
const measure = { kinds: ['measure'] } as const;

/** A language that a source can be in; more are added by a maintainer. */
const sourceLanguages = ['kk', 'ru', 'en', 'kk-Latn', 'ky', 'uk', 'de', 'fr', 'tr'] as const;

const sourcePlaces = ['1', '2', '3', '4'] as const;

const questions: readonly Question[] = [
  choice('kind', entryKinds, { required: true }),
  choice('language', languages, { required: true }),
  { name: 'date', type: 'date', longest: 60, required: true },
  line('title', 110, { required: true }),
  { name: 'summary', type: 'text', longest: 420, required: true },
  named('names', 'actors', 'actors', { required: ['statement'] }),
  line('role', 120),
  line('occasion', 200, statement),
  { name: 'explanations', type: 'choices', choices: explanations, ...statement },
  named('name', 'court', 'actors', ruling),
  line('caseNumber', 60, ruling),
  named('name', 'applicant', 'actors', ruling),
  named('name', 'respondent', 'actors', ruling),
  line('outcome', 300, ruling),
  line('basis', 300, ruling),
  choice('type', outageTypes, { ...outage, required: true }),
  choice('extent', extents, { ...outage, required: true }),
  { name: 'starts', type: 'moment', longest: 20, ...outage },
  { name: 'ends', type: 'moment', longest: 20, ...outage },
  choice('evidence', evidenceKinds, { ...outage, required: true }),
  named('name', 'evidenceBy', 'actors', outage),
  named('names', 'operators', 'actors', outage),
  line('document', 300, measure),
  line('article', 60, measure),
  { name: 'version', type: 'date', longest: 60, ...measure },
  line('powers', 300, measure),
  named('names', 'services', 'services'),
  named('names', 'places', 'places'),
  { name: 'source', type: 'name', register: 'sources', longest: 2_000, required: true },
  line('sourceTitle', 300),
  line('sourcePublisher', 120),
  { name: 'sourceDate', type: 'date', longest: 60 },
  choice('sourceLanguage', sourceLanguages),
  { name: 'sourceArchive', type: 'address', longest: 2_000 },
  { name: 'quote', type: 'text', longest: 2_000 },
  choice('voice', voices),
  choice('quoteLanguage', sourceLanguages),
  choice('quoteSource', sourcePlaces),
  line('quotePrefix', 200),
  line('quoteSuffix', 200),
  { name: 'quoteTranslation', type: 'text', longest: 2_000 },
  choice('relation', relationKinds),
  named('name', 'relationTo', 'entries'),
  line('relationWhy', 300),
  choice('relationSource', sourcePlaces),
  choice('newActorType', actorTypes),
  line('newActorKk', 150),
  line('newActorRu', 150),
  line('newActorEn', 150),
  choice('newServiceType', serviceTypes),
  line('newServiceKk', 150),
  line('newServiceRu', 150),
  line('newServiceEn', 150),
  { name: 'body', type: 'text', longest: 15_000 },
  line('author', 80, { required: true }),
  choice('translation', languages),
  line('translationTitle', 110),
  { name: 'translationSummary', type: 'text', longest: 420 },
  { name: 'translationQuotes', type: 'text', longest: 8_000 },
  { name: 'translationBody', type: 'text', longest: 15_000 },
  line('translator', 80),
];

/** The name under which the answer to a question is kept when it is put once more. */
export function toFieldName(question: QuestionName, place: number): FieldName {
  return (place === 1 ? question : `${question}${place}`) as FieldName;
}

function toField(question: Question, place: number): Field {
  const field = { ...question, question: question.name, place, name: toFieldName(question.name, place) };
  return place === 1 ? field : { ...field, required: undefined };
}

function toFields(): Field[] {
  return questions.flatMap((question) => {
    const group = Object.values(groups).find(({ names }) => (names as readonly QuestionName[]).includes(question.name));
    if (group === undefined) return [toField(question, 1)];
    if (group.names[0] !== question.name) return [];
    const own = questions.filter(({ name }) => (group.names as readonly QuestionName[]).includes(name));
    const places = Array.from({ length: group.most }, (_, index) => index + 1);
    return places.flatMap((place) => own.map((one) => toField(one, place)));
  });
}

/** The questions in the order in which they are asked; those of a group once for each place. */
export const fields: readonly Field[] = toFields();
export const fieldNames: readonly FieldName[] = fields.map(({ name }) => name);

const byName = new Map(fields.map((field) => [field.name, field]));

/** @throws Error for a name that is no question */
export function fieldOf(name: FieldName): Field {
  const field = byName.get(name);
  if (field === undefined) throw new Error(`"${name}" is not a question of the form.`);
  return field;
}

export function isFieldName(name: string): name is FieldName {
  return byName.has(name as FieldName);
}

/** True for a question that an entry of the kind has. */
export function belongsTo({ kinds }: Field, kind: EntryKind): boolean {
  return kinds === undefined || kinds.includes(kind);
}

export function isRequired({ required }: Field, kind: EntryKind): boolean {
  return required === true || (required !== undefined && required.includes(kind));
}

/** Of the questions that must be answered, only who spoke and where it can be read can be not known. */
export function canBeUnknown(question: QuestionName): boolean {
  return question === 'actors' || question === 'source';
}

/** The questions that an entry of the kind has, in order. */
export function fieldsOf(kind: EntryKind): readonly Field[] {
  return fields.filter((field) => belongsTo(field, kind));
}

export function isEntryKind(value: string | undefined): value is EntryKind {
  return (entryKinds as readonly (string | undefined)[]).includes(value);
}
