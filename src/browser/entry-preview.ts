import type { Draft } from '../contribute/draft.ts';
import type { ContributeRules } from './contribute-rules.ts';
import type { FormPage } from './form-page.ts';
import { create } from './elements.ts';

/** The entry as its page will show it, in text alone; `draft` is normalized. */
export function createPreview(draft: Draft, page: FormPage, rules: ContributeRules): HTMLElement {
  const { form, kinds } = page;
  const [first, ...others] = rules.toParagraphs(draft.body).map((words) => create('p', {}, words));
  const quote = draft.quote === undefined ? [] : [createQuote(draft, page)];
  const prose = create(
    'div',
    { className: 'prose' },
    create('p', { className: 'lede' }, draft.summary ?? ''),
    ...(first === undefined ? [] : [first]),
    ...quote,
    ...others,
  );
  const source = [draft.sourcePublisher, draft.sourceTitle, draft.source === '?' ? undefined : draft.source];
  return create(
    'article',
    { className: 'sheet', lang: draft.language ?? '' },
    create('p', { className: 'kind' }, kinds[draft.kind ?? ''] ?? ''),
    create('h3', {}, draft.title ?? ''),
    create('p', { className: 'day' }, create('b', {}, draft.date ?? '')),
    prose,
    create('p', { className: 'soft', lang: document.documentElement.lang }, `${form.source}: ${joined(source)}`),
    create('p', { className: 'soft', lang: document.documentElement.lang }, `${form.author}: ${draft.author ?? ''}`),
  );
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function createQuote(draft: Draft, { voices }: FormPage): HTMLElement {
  const lang = draft.quoteLanguage ?? draft.language ?? '';
  const [speaker = ''] = (draft.actors ?? '').split('\n');
  const voice = voices[draft.voice ?? 'direct'] ?? '';
  const words = create('blockquote', { lang }, create('q', {}, draft.quote ?? ''));
  const by = create('figcaption', { className: 'by' }, joined([speaker === '?' ? undefined : speaker, voice]));
  return create('figure', { className: 'quote' }, words, by);
}
