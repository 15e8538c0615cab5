import type { TimelineLine } from '../chart/timeline-line.ts';
import { entryPath, quotePath } from '../domain/address.ts';
import { toLane } from '../domain/entry.ts';
import { create, withLanguage } from './elements.ts';

function createQuote({ id, title, language, quote }: TimelineLine, translationOurs: string): readonly Node[] {
  if (quote === undefined) return [];
  const words = create('q', { lang: quote.language }, quote.text);
  return [
    create('h3', {}, create('a', { href: quotePath(id, quote.id) }, words)),
    ...(quote.translation === undefined
      ? []
      : [create('p', { className: 'soft' }, create('q', {}, quote.translation), ` – ${translationOurs}`)]),
    create(
      'p',
      { className: 'who' },
      create('b', {}, quote.speaker),
      quote.role === undefined ? '' : `, ${quote.role}`,
    ),
    create('p', { className: 'more' }, create('a', { href: entryPath(id), ...withLanguage(language) }, title)),
  ];
}

function createWords({ id, title, language, summary = '' }: TimelineLine): readonly Node[] {
  return [
    create('h3', {}, create('a', { href: entryPath(id), ...withLanguage(language) }, title)),
    create('p', withLanguage(language), summary),
  ];
}

/** An entry on the line, as the pages show it, but for the ledger of an outage. */
export function createTimelineItem(line: TimelineLine, translationOurs: string): HTMLLIElement {
  const lane = toLane(line.kind);
  const isCut = line.kind === 'outage';
  const classes = [lane, line.kind, isCut ? 'cut' : '', line.isRough === true ? 'rough' : ''].filter(Boolean);
  return create(
    'li',
    { className: classes.join(' ') },
    ...(isCut ? [] : [create('span', { className: 'dot' })]),
    create('p', { className: 'day' }, create('b', {}, line.date)),
    create(
      'div',
      {},
      create('p', { className: `kind ${lane}` }, line.kindWords),
      ...(line.quote === undefined ? createWords(line) : createQuote(line, translationOurs)),
    ),
  );
}
