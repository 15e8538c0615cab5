import { toNativeWord } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** A word in any form, all words that begin so, or words exactly as written and in this order. */
export type Clause =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** What a query asks for: of each group of `all` one clause at least, and none of `none`. */
export interface Query {
  readonly all: readonly (readonly Clause[])[];
  readonly none: readonly Clause[];
}

const mostClauses = 32;
const longestQuery = 2000;
const longestPhrase = 100;
/** A phrase in any quotation marks, closed or not; or a run of other characters. */
const pieces = /(?<sign>-?)(?:["«“„”](?<phrase>[^"»“”]*)["»“”]?|(?<plain>[^\s"«»“„”]+))/gu;

/**
 * Reads `words "exact phrase" -without this OR that prefix*`. Any text is a query: signs that mean nothing where they
 * stand are passed over.
 */
export function parseQuery(text: string): Query {
  const all: Clause[][] = [];
  const none: Clause[] = [];
  let isAlternative = false;
  let left = mostClauses;
  for (const piece of text.slice(0, longestQuery).matchAll(pieces)) {
    const { sign, phrase, plain } = piece.groups ?? {};
    if (plain === 'OR' || plain === '|') {
      isAlternative = all.length > 0;
      continue;
    }
    const clauses = (phrase === undefined ? plainClauses(plain ?? '') : phraseClauses(phrase)).slice(0, left);
    left -= clauses.length;
    if (sign === '-') none.push(...clauses);
    else if (isAlternative) all[all.length - 1]?.push(...clauses);
    else all.push(...clauses.map((clause) => [clause]));
    isAlternative = false;
  }
  return { all, none };
}

function phraseClauses(phrase: string): readonly Clause[] {
  const words = wordsOf(phrase);
  return words.length === 0 ? [] : [{ kind: 'phrase', words: words.slice(0, longestPhrase) }];
}

function plainClauses(plain: string): readonly Clause[] {
  const words = wordsOf(plain);
  const isPrefix = plain.endsWith('*');
  return words.map((word, at) => ({ kind: isPrefix && at === words.length - 1 ? 'prefix' : 'word', word }));
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text)
    .map(({ word }) => toNativeWord(word))
    .filter((word) => word !== '');
}
