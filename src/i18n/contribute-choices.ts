import { fields } from '../contribute/fields.ts';
import type { Field, FieldName, QuestionName } from '../contribute/fields.ts';
import type { IssueQuestion } from '../contribute/parse-issue.ts';
import type { Language } from '../domain/language.ts';
import { relationKinds } from '../domain/relation.ts';
import { contributeWordsIn, questionWords } from './contribute-words.ts';
import { wordsIn } from './words.ts';

type ChoiceWords = { readonly [value: string]: string };

function toWords(question: QuestionName, language: Language): ChoiceWords {
  const words = wordsIn(language);
  const own = contributeWordsIn(language);
  const relations = Object.fromEntries(relationKinds.map((kind) => [kind, words.relations[kind].written]));
  const all: { readonly [name in QuestionName]?: ChoiceWords } = {
    kind: words.kinds,
    language: own.languages,
    explanations: words.explanations,
    type: words.outageTypes,
    extent: words.extents,
    evidence: words.evidenceKinds,
    voice: words.voices,
    relation: relations,
    translation: own.languages,
    sourceLanguage: own.languages,
    quoteLanguage: own.languages,
    newActorType: own.actorTypes,
    newServiceType: own.serviceTypes,
  };
  return all[question] ?? {};
}

/** What a choice of a question is called; each value with its words, in the order of the question. */
export function choicesOf(
  field: Field,
  language: Language,
): readonly { readonly value: string; readonly words: string }[] {
  if (field.type !== 'choice' && field.type !== 'choices') return [];
  const words = toWords(field.question, language);
  return field.choices.map((value) => ({ value, words: words[value] ?? value }));
}

/** Questions that the form of an issue asks; the others are left to whoever reviews it. */
export const issueFields: ReadonlySet<FieldName> = new Set([
  'kind',
  'date',
  'title',
  'summary',
  'actors',
  'role',
  'occasion',
  'explanations',
  'court',
  'outcome',
  'type',
  'extent',
  'starts',
  'ends',
  'evidence',
  'evidenceBy',
  'document',
  'services',
  'places',
  'source',
  'sourceTitle',
  'sourcePublisher',
  'sourceDate',
  'sourceArchive',
  'quote',
  'voice',
  'quoteLanguage',
  'body',
  'author',
] satisfies FieldName[]);

/** The questions of the form of an issue in one language, in their order. */
export function issueQuestions(language: Language): readonly IssueQuestion[] {
  const words = contributeWordsIn(language);
  return fields
    .filter(({ name }) => issueFields.has(name))
    .map((field) => {
      const choices = choicesOf(field, language);
      const { label } = questionWords(words, field.name);
      if (choices.length === 0) return { name: field.name, label };
      return { name: field.name, label, values: new Map(choices.map(({ value, words: name }) => [name, value])) };
    });
}
