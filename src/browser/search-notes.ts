import { create } from './elements.ts';
import type { SearchPage } from './search-page.ts';
import type { SearchReply } from './search-reply.ts';
import { type SearchState, writeState } from './search-state.ts';

/**
 * What stands between the field and the results: terms in other languages; and of a query that found nothing, what was
 * searched, which of its words occur, and which look like those that do not.
 */
export function createNotes(reply: SearchReply, state: SearchState, page: SearchPage): readonly HTMLElement[] {
  const { words } = page;
  const link = (query: string, label: string, lang: string): HTMLElement =>
    create('a', { href: writeState({ ...state, query, chosen: {} }), lang }, label);
  const row = (label: string, links: readonly HTMLElement[]): HTMLElement =>
    create('p', { className: 'row' }, create('span', {}, label), ...links);
  const { hints, related, unknownValues, total } = reply;
  return [
    ...unknownValues.map((value) =>
      create(
        'p',
        {},
        words.unknownValue.replace('{value}', () => value),
      ),
    ),
    ...(total === 0 ? [searchedWords(words.searched)] : []),
    ...(hints?.nearest ?? []).map(({ word, words: alike }) =>
      row(
        words.nearest.replace('{word}', () => word),
        alike.map((other) => link(replaceWord(state.query, word, other), other, '')),
      ),
    ),
    ...(hints !== undefined && hints.apart.length > 1
      ? [
          row(
            words.apart,
            hints.apart.map(({ word, count }) => link(word, `${word} (${count})`, '')),
          ),
        ]
      : []),
    ...(related.length > 0
      ? [
          row(
            words.related,
            related.map(({ term, language, query }) => link(query, term, language)),
          ),
        ]
      : []),
  ];
}

function searchedWords(words: string): HTMLElement {
  const shown = create('p', {}, words);
  shown.dataset.none = '';
  return shown;
}

function replaceWord(query: string, word: string, other: string): string {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? other : query.slice(0, at) + other + query.slice(at + word.length);
}
