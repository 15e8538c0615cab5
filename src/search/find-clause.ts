import { withoutYo } from './fold.ts';
import type { FoundTexts } from './found-texts.ts';
import { phraseStarts, positionsOfAll, TextCollector } from './found-texts.ts';
import type { Grammar } from './grammar.ts';
import { isLatinWord } from './latin-readings.ts';
import { matchPrefix, matchWord } from './match-word.ts';
import type { Clause } from './parse-query.ts';
import type { Postings } from './postings.ts';
import { skeletonOf } from './skeleton.ts';
import type { TextBounds } from './text-bounds.ts';
import type { TypingError, TypoFinder } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordMatches } from './word-matches.ts';

/** The parts of an index that answer queries. */
export interface Searchable {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly bounds: TextBounds;
  readonly typos: TypoFinder;
  readonly grammar: Grammar;
}

/** A clause with the words of the index that may be meant by it. */
export type MatchedClause =
  | { readonly kind: 'words'; readonly matches: WordMatches }
  | { readonly kind: 'phrase'; readonly words: readonly (readonly number[])[] };

const typoDistance = 0.7;
const typoCost: Readonly<Record<TypingError, number>> = { missing: 0, swapped: 0, other: 0.1, extra: 0.1 };
const frequencyBonus = 0.03;
const shortestTypo = 4;
const shortestLoss = 3;
const longestTypo = 40;
/** A word that occurs as it was typed, if on another keyboard, has no typing error. */
const sameWord = 0.15;
/** What `-word` leaves out: the word and its plain forms. */
const sameForm = 0.5;

/** Finds the words that a clause may mean; `isAlone` when nothing else must be in a text that answers. */
export type ClauseMatcher = (index: Searchable, clause: Clause, isAlone: boolean) => MatchedClause;

/** True for a word that occurs as it was typed, if on another keyboard, so that no typing error is looked for. */
function isAsTyped({ matches }: { readonly matches: WordMatches }): boolean {
  return matches.least <= sameWord;
}

/** True when the clause may hold a typing error. */
export function mayBeMistyped(index: Searchable, clause: Clause): boolean {
  const matched = matchFormsOnly(index, clause, true);
  return clause.kind === 'word' && matched.kind === 'words' && !isAsTyped(matched);
}

/** Words and their forms, and words one typing error away unless a word occurs as it was typed. */
export const matchWithTypos: ClauseMatcher = (index, clause, isAlone) => {
  const matched = matchFormsOnly(index, clause, isAlone);
  if (clause.kind === 'word' && matched.kind === 'words' && !isAsTyped(matched)) {
    addTypos(clause.word, index, matched.matches, isAlone);
  }
  return matched;
};

/** Words, their forms and their other spellings. */
export const matchFormsOnly: ClauseMatcher = ({ vocabulary, grammar }, clause) => {
  switch (clause.kind) {
    case 'word':
      return { kind: 'words', matches: matchWord(clause.word, vocabulary, grammar) };
    case 'prefix':
      return { kind: 'words', matches: matchPrefix(clause.word, vocabulary, grammar) };
    case 'phrase':
      return { kind: 'phrase', words: clause.words.map((word) => termsWritten(word, vocabulary)) };
  }
};

/** As `matchFormsOnly`, for what may have been typed in another layout: long words and their plain forms in one script. */
export const matchInLayout: ClauseMatcher = (index, clause, isAlone) => {
  const matched = matchFormsOnly(index, clause, isAlone);
  if (clause.kind === 'phrase' || matched.kind === 'phrase') return matched;
  const isLatin = isLatinWord(clause.word);
  matched.matches.keep(
    (term, distance) =>
      clause.word.length >= shortestTypo &&
      distance <= sameForm &&
      isLatinWord(index.vocabulary.wordOf(term)) === isLatin,
  );
  return matched;
};

/** All terms that a clause may mean. */
export function termsOf(clause: MatchedClause): readonly number[] {
  return clause.kind === 'words' ? [...clause.matches.terms()] : clause.words.flat();
}

/** How many positions a clause has to read. */
export function clauseWeight(clause: MatchedClause, postings: Postings): number {
  return termsOf(clause).reduce((sum, term) => sum + postings.countOf(term), 0);
}

/** Texts that answer a clause; only those in `among`, if it is given. */
export function findClause(index: Searchable, clause: MatchedClause, among?: FoundTexts): FoundTexts {
  const collector = new TextCollector(index.bounds, among);
  if (clause.kind === 'phrase') {
    const starts = phraseStarts(
      clause.words.map((terms) => positionsOfAll(terms, index.postings)),
      index.bounds,
    );
    clause.words.forEach((_, at) => {
      collector.addAll(
        starts.map((start) => start + at),
        () => 0,
      );
    });
    return collector.found;
  }
  for (const term of clause.matches.terms()) {
    const distances = index.bounds.languages.map((language) => clause.matches.distance(term, language));
    collector.addAll(index.postings.positionsOf(term), (language) => distances[language] ?? Infinity);
  }
  return collector.found;
}

/** Texts that a clause behind a minus sign leaves out. */
export function findUnwanted(index: Searchable, clause: Clause): ReadonlySet<number> {
  const found = findClause(index, matchFormsOnly(index, clause, true));
  return new Set([...found].filter(([, { distance }]) => distance <= sameForm).map(([text]) => text));
}

/** Terms of the word as it is written, in upper or lower case, with ё or е. */
function termsWritten(word: string, vocabulary: Vocabulary): readonly number[] {
  const { start, end } = vocabulary.termsSpelled(skeletonOf(word));
  const plain = withoutYo(word);
  const terms: number[] = [];
  for (let term = start; term < end; term += 1) if (withoutYo(vocabulary.wordOf(term)) === plain) terms.push(term);
  return terms;
}

/** Three letters are too few to guess by; but beside other words they may be four of which one was lost. */
function addTypos(word: string, { typos, postings }: Searchable, matches: WordMatches, isAlone: boolean): void {
  if (word.length < (isAlone ? shortestTypo : shortestLoss) || word.length > longestTypo) return;
  for (const { term, error } of typos.find(word)) {
    if (word.length < shortestTypo && error !== 'missing') continue;
    const frequent = Math.min(3, Math.log(1 + postings.countOf(term))) * frequencyBonus;
    matches.add(term, 'any', typoDistance + typoCost[error] - frequent);
  }
}
