import type { FieldPath } from '../records/field-places.ts';
import { isFieldName, toFieldName } from './fields.ts';
import type { FieldName, QuestionName } from './fields.ts';
import { placesOf } from './group-answers.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';
import { toQuotes } from './to-quotes.ts';

const fieldsOfSource: Readonly<Record<string, QuestionName>> = {
  title: 'sourceTitle',
  publisher: 'sourcePublisher',
  date: 'sourceDate',
  language: 'sourceLanguage',
  archivedUrl: 'sourceArchive',
};
const fieldsOfQuote: Readonly<Record<string, QuestionName>> = {
  language: 'quoteLanguage',
  prefix: 'quotePrefix',
  suffix: 'quoteSuffix',
  source: 'quoteSource',
};
const fieldsOfRule: Readonly<Record<string, QuestionName>> = {
  'relation-says-why': 'relationWhy',
  'led-to-has-source': 'relationSource',
  'relation-is-written-once': 'relationTo',
};
const fieldsOfTranslation: Readonly<Record<string, QuestionName>> = {
  title: 'translationTitle',
  summary: 'translationSummary',
  quotes: 'translationQuotes',
};

/** The place among the answers of an item in a list of the record. */
function toItemPlace(resolved: ResolvedDraft, list: 'quotes' | 'sources' | 'relations', item: number): number {
  const places = {
    quotes: () => toQuotes(resolved).map(({ place }) => place),
    sources: () => [...resolved.sources.keys()],
    relations: () => placesOf(resolved.draft, 'relation'),
  }[list]();
  return places[item] ?? 1;
}

/** The answer that gave a field of the record, or the body; or, for a role that nobody gave, is to give it. */
export function toAnswerName(way: FieldPath | undefined, rule: string, resolved: ResolvedDraft): FieldName {
  if (rule === 'speaker-has-role') return 'role';
  if (way === undefined) return 'body';
  const [top, item, inner] = way.map(String);
  const last = String(way.at(-1));
  if (top === 'actors') return inner === 'role' ? 'role' : 'actors';
  if (top === 'evidence') return inner === 'by' || way.length === 2 ? 'evidenceBy' : 'evidence';
  if (top !== 'quotes' && top !== 'sources' && top !== 'relations') {
    return top !== undefined && isFieldName(top) ? top : 'body';
  }
  const place = toItemPlace(resolved, top, Number(item));
  if (top === 'relations')
    return toFieldName(fieldsOfRule[rule] ?? (inner === 'to' ? 'relationTo' : 'relation'), place);
  if (top === 'sources') return toFieldName(fieldsOfSource[last] ?? 'source', place);
  return toFieldName(inner === 'translations' ? 'quoteTranslation' : (fieldsOfQuote[last] ?? 'quote'), place);
}

/** The answer that gave a field of a translation, whose path ends with its place. */
export function toTranslationAnswer(way: FieldPath | undefined, path: string): FieldName {
  const question = way === undefined ? 'translationBody' : (fieldsOfTranslation[String(way[0])] ?? 'translation');
  return toFieldName(question, Number(path.split(' ')[1]));
}
