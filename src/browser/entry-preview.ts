import type { Draft } from '../contribute/draft.ts';
import { fieldsOf, isEntryKind } from '../contribute/fields.ts';
import { answersAt, placesOf } from '../contribute/group-answers.ts';
import { formatEntryDate } from '../contribute/format-entry-date.ts';
import { toLines, toParagraphs } from '../contribute/normalize-draft.ts';
import { toQuotes, toTranslations } from '../contribute/to-quotes.ts';
import { isLanguage } from '../domain/language.ts';
import type { FormPage } from './form-page.ts';
import { create } from './elements.ts';

/** Paragraphs and quotes as the body of the file has them: a quote after each paragraph, as long as there are some. */
function createProse(summary: string, paragraphs: readonly string[], quotes: readonly Node[]): HTMLElement {
  const length = Math.max(paragraphs.length, quotes.length);
  const blocks = Array.from({ length }, (_, place) => {
    const words = paragraphs[place];
    const quote = quotes[place];
    return [...(words === undefined ? [] : [create('p', {}, words)]), ...(quote === undefined ? [] : [quote])];
  });
  return create('div', { className: 'prose' }, create('p', { className: 'lede' }, summary), ...blocks.flat());
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function createQuotes(draft: Draft, { voices }: FormPage): HTMLElement[] {
  const [speaker = ''] = toLines(draft.actors);
  return toQuotes({ draft, sources: new Map() }).map(({ exact, language, voice, translation }) => {
    const words = create('blockquote', { lang: language }, create('q', {}, exact));
    const translated = translation === undefined ? [] : [create('blockquote', {}, create('q', {}, translation))];
    const by = joined([speaker === '?' ? undefined : speaker, voices[voice] ?? '']);
    return create(
      'figure',
      { className: 'quote' },
      words,
      ...translated,
      create('figcaption', { className: 'by' }, by),
    );
  });
}

function createNotes(draft: Draft, { form, relations }: FormPage): HTMLElement[] {
  const lang = document.documentElement.lang;
  const note = (words: string): HTMLElement => create('p', { className: 'soft', lang }, words);
  const sources = placesOf(draft, 'source').map((place) => {
    const { sourcePublisher, sourceTitle, source } = answersAt(draft, 'source', place);
    return note(`${form.source}: ${joined([sourcePublisher, sourceTitle, source === '?' ? undefined : source])}`);
  });
  const related = placesOf(draft, 'relation').map((place) => {
    const { relation = '', relationTo = '', relationWhy } = answersAt(draft, 'relation', place);
    return note(`${relations[relation] ?? relation}: ${joined([relationTo, relationWhy])}`);
  });
  return [...related, ...sources, note(`${form.author}: ${draft.author ?? ''}`)];
}

function createTranslations(draft: Draft): HTMLElement[] {
  return toTranslations({ draft, sources: new Map() }).map(({ language, title, summary, quotes, body, translator }) => {
    const words = Object.values(quotes).map((quote) => create('blockquote', {}, create('q', {}, quote)));
    const prose = createProse(summary, toParagraphs(body), words);
    return create(
      'div',
      { lang: language },
      create('h3', {}, title),
      prose,
      create('p', { className: 'soft' }, translator),
    );
  });
}

/** What the entry says of its kind alone, question by question. */
function createFacts(draft: Draft): HTMLElement[] {
  if (!isEntryKind(draft.kind)) return [];
  const told = fieldsOf(draft.kind).flatMap(({ name, kinds, type }) => {
    const answer = draft[name];
    return kinds === undefined || answer === undefined || type === 'choice' || type === 'choices' ? [] : [answer];
  });
  return told.length === 0 ? [] : [create('p', {}, joined(told))];
}

/** The entry as its page will show it, in text alone; `draft` is normalized and nothing is wrong with it. */
export function createPreview(draft: Draft, page: FormPage): HTMLElement {
  const { language = '', date = '' } = draft;
  const day = isLanguage(language) ? formatEntryDate(date, language) : date;
  return create(
    'article',
    { className: 'sheet', lang: language },
    create('p', { className: 'kind' }, page.kinds[draft.kind ?? ''] ?? ''),
    create('h3', {}, draft.title ?? ''),
    create('p', { className: 'day' }, create('b', {}, day)),
    createProse(draft.summary ?? '', toParagraphs(draft.body), createQuotes(draft, page)),
    ...createFacts(draft),
    ...createNotes(draft, page),
    ...createTranslations(draft),
  );
}
