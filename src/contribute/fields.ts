import { actorTypes } from '../domain/actor.ts';
import { entryKinds, evidenceKinds, explanations, extents, outageTypes } from '../domain/entry.ts';
import type { EntryKind } from '../domain/entry.ts';
import { languages } from '../domain/language.ts';
import { voices } from '../domain/quote.ts';
import { serviceTypes } from '../domain/service.ts';

/** Every question that a contributor is asked, by the name under which its answer is kept. */
export const fieldNames = [
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
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Registers whose names can be suggested. */
export type Register = 'actors' | 'services' | 'places' | 'sources';

/** How a question is answered. */
export type FieldType =
  | { readonly type: 'line' | 'text' | 'date' | 'moment' | 'address'; readonly longest: number }
  | { readonly type: 'choice' | 'choices'; readonly choices: readonly string[] }
  /** One name of a register, or, for `names`, one a line. */
  | { readonly type: 'name' | 'names'; readonly register: Register; readonly longest: number };

/** One question. */
export type Field = FieldType & {
  readonly name: FieldName;
  /** Kinds of entries that have it; absent for all. */
  readonly kinds?: readonly EntryKind[];
  /** True, or the kinds for which it must be answered. */
  readonly required?: true | readonly EntryKind[];
};

const line = (name: FieldName, longest: number, more: Partial<Field> = {}): Field => ({
  ...more,
  name,
  type: 'line',
  longest,
});
const choice = (name: FieldName, choices: readonly string[], more: Partial<Field> = {}): Field => ({
  ...more,
  name,
  type: 'choice',
  choices,
});
const named = (type: 'name' | 'names', name: FieldName, register: Register, more: Partial<Field> = {}): Field => ({
  ...more,
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

/** The questions in the order in which they are asked. */
export const fields: readonly Field[] = [
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
  { ...named('name', 'source', 'sources', { required: true }), longest: 2_000 } as Field,
  line('sourceTitle', 300),
  line('sourcePublisher', 120),
  { name: 'sourceDate', type: 'date', longest: 60 },
  choice('sourceLanguage', sourceLanguages),
  { name: 'sourceArchive', type: 'address', longest: 2_000 },
  { name: 'quote', type: 'text', longest: 2_000 },
  choice('voice', voices),
  choice('quoteLanguage', sourceLanguages),
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
];

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

/** The questions that an entry of the kind has, in order. */
export function fieldsOf(kind: EntryKind): readonly Field[] {
  return fields.filter((field) => belongsTo(field, kind));
}

export function isEntryKind(value: string | undefined): value is EntryKind {
  return (entryKinds as readonly (string | undefined)[]).includes(value);
}
