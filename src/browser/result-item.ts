import type { ResultLine } from '../search/index-parts.ts';
import { type MarkedRange, markedRanges } from '../search/marked-ranges.ts';
import { createCitation } from '../domain/quote-citation.ts';
import { createCopyButton } from './copy-button.ts';
import { create } from './elements.ts';
import type { SearchPage } from './search-page.ts';
import type { Result } from './search-reply.ts';

/** A result with all that is shown of it. */
export interface ShownResult extends Result {
  readonly text: string;
  readonly otherText: string | undefined;
  readonly line: ResultLine;
}

const contextBefore = 90;
const contextLength = 260;

/** A result: the words that match, marked, linked to the very quote; then whose they are and when. */
export function createResultItem(result: ShownResult, page: SearchPage): HTMLLIElement {
  const item = create('li', {});
  item.append(...(result.isQuote ? quoteParts(result, page) : entryParts(result, page)));
  return item;
}

function quoteParts(result: ShownResult, page: SearchPage): readonly Node[] {
  const { line, text, language, words, otherText, other, isTranslation } = result;
  const parts: Node[] = [
    create('a', { href: line.path }, create('q', { lang: language }, ...keywordInContext(text, words))),
    byLine(result, page),
  ];
  if (other !== undefined && otherText !== undefined) {
    const label = isTranslation ? page.words.original : page.words.translation;
    const shown = create('q', { lang: other.language }, ...keywordInContext(otherText, []));
    parts.push(create('p', { className: 'by' }, `${label}: `, shown));
  }
  parts.push(copyButton(result, page));
  return parts;
}

function entryParts(result: ShownResult, page: SearchPage): readonly Node[] {
  const { line, text, language, words } = result;
  const border = text.indexOf('\n');
  const ranges = markedRanges(text, words);
  const isReaders = language === page.language;
  const title = isReaders ? marked(text, ranges, 0, border) : [line.title];
  const rest = isReaders ? ranges.filter(({ start }) => start > border) : ranges;
  const [start, end] = stretchOf(text, rest, isReaders ? border + 1 : 0);
  return [
    create('a', { href: line.path }, ...title),
    create('p', { lang: language }, ...cut(text, rest, start, end, isReaders ? border + 1 : 0)),
    byLine(result, page),
  ];
}

/** «Ержан Біржанов, директор · 2018 жыл · мәлімдеме · қазақ · тексерілген». */
function byLine(result: ShownResult, { words, language }: SearchPage): HTMLElement {
  const { line, isQuote, isVerified, isTranslation, kind } = result;
  const parts = [
    line.speaker,
    line.date,
    words.values[kind],
    isQuote ? line.voice : words.entry,
    isQuote || result.language !== language ? words.values[result.language] : undefined,
    isQuote ? (isVerified ? words.verified : words.unverified) : undefined,
    isTranslation && isQuote ? words.inTranslation : undefined,
  ];
  return create('p', { className: 'by' }, parts.filter((part) => part !== undefined).join(' · '));
}

function copyButton(result: ShownResult, { words }: SearchPage): HTMLElement {
  const { line, text, otherText, other, language, isTranslation } = result;
  const shown = { words: text, language };
  const beside =
    otherText === undefined || other === undefined ? undefined : { words: otherText, language: other.language };
  const [original, translation] = isTranslation && beside !== undefined ? [beside, shown] : [shown, beside];
  return createCopyButton(words, () =>
    createCitation({
      ...original,
      speaker: line.speaker ?? '',
      date: line.date,
      source: line.source ?? '',
      address: new URL(line.path, location.href).href,
      translation: translation && { ...translation, note: words.translationOurs },
    }),
  );
}

function keywordInContext(text: string, words: readonly number[]): readonly Node[] {
  const ranges = markedRanges(text, words);
  const [start, end] = stretchOf(text, ranges, 0);
  return cut(text, ranges, start, end, 0);
}

/** The stretch of a long text around its first match, at word borders. */
function stretchOf(text: string, ranges: readonly MarkedRange[], from: number): readonly [start: number, end: number] {
  if (text.length - from <= contextLength) return [from, text.length];
  const first = ranges[0]?.start ?? from;
  const start = first - from <= contextBefore ? from : text.lastIndexOf(' ', first - contextBefore) + 1;
  const space = text.slice(start + contextLength).search(/\s/u);
  return [Math.max(from, start), space === -1 ? text.length : start + contextLength + space];
}

function cut(text: string, ranges: readonly MarkedRange[], start: number, end: number, from: number): readonly Node[] {
  const nodes = marked(text, ranges, start, end).map((part) => (typeof part === 'string' ? new Text(part) : part));
  return [...(start > from ? [new Text('… ')] : []), ...nodes, ...(end < text.length ? [new Text(' …')] : [])];
}

function marked(text: string, ranges: readonly MarkedRange[], from: number, to: number): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), create('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to)];
}
