import type { SearchDocument } from '../search/documents.ts';
import type { Hit, MatchRange } from '../search/find-documents.ts';
import type { SearchWords } from './quote-search.ts';

const contextBefore = 90;
const contextLength = 260;

/** The stretch of a long text around its first match, at word borders. */
function toStretch(text: string, ranges: readonly MatchRange[]): readonly [start: number, end: number] {
  if (text.length <= contextLength) return [0, text.length];
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= contextBefore ? 0 : text.lastIndexOf(' ', first - contextBefore) + 1;
  const space = text.indexOf(' ', start + contextLength);
  return [start, space === -1 ? text.length : space];
}

function appendMarked(parent: HTMLElement, text: string, ranges: readonly MatchRange[]): void {
  const [start, end] = toStretch(text, ranges);
  let at = start;
  if (start > 0) parent.append('… ');
  for (const [from, to] of ranges) {
    if (from < at || to > end) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    parent.append(text.slice(at, from), mark);
    at = to;
  }
  parent.append(text.slice(at, end));
  if (end < text.length) parent.append(' …');
}

/** A result: the words that matched, marked, linked to the very quote; then whose they are, and the original. */
export function createResultItem(found: SearchDocument, hit: Hit, line: string, words: SearchWords): HTMLLIElement {
  const [language, text] = found.texts[hit.text] ?? ['', ''];
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = found.path;
  const shown = document.createElement(found.kind === 'quote' ? 'q' : 'span');
  shown.lang = language;
  appendMarked(shown, text, hit.ranges);
  link.append(shown);
  const about = document.createElement('p');
  about.className = 'by';
  about.textContent = hit.text === 0 ? line : `${line} · ${words.inTranslation}`;
  item.append(link, about);
  const original = found.texts[0];
  if (hit.text > 0 && found.kind === 'quote' && original !== undefined) {
    const words0 = document.createElement('q');
    [words0.lang, words0.textContent] = original;
    about.append(document.createElement('br'), `${words.original}: `, words0);
  }
  return item;
}
