import { textAt } from './text-bounds.ts';
import type { TextBounds } from './text-bounds.ts';
import { matchWord } from './match-word.ts';
import type { Clause, Query } from './parse-query.ts';
import type { Postings } from './postings.ts';
import type { TypingError, TypoFinder } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordMatches } from './word-matches.ts';

export interface Searchable {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly bounds: TextBounds;
  readonly typos: TypoFinder;
}

/** Texts that answer a clause, each with the distance of the best match in it and the positions of all matches. */
type Found = Map<number, Hit>;

interface Hit {
  distance: number;
  readonly positions: number[];
}

const typoDistance = 0.9;
const shortestTypo = 4;
const typoCost: Readonly<Record<TypingError, number>> = { missing: 0, swapped: 0, other: 0.1, extra: 0.1 };

/** Numbers of the texts that answer, best first. */
export function rankTexts(index: Searchable, query: Query): readonly number[] {
  if (query.all.length === 0) return [];
  return rank(
    index,
    query,
    query.all.map((group) => findGroup(index, group, true)),
  );
}

function rank(index: Searchable, query: Query, groups: readonly Found[]): readonly number[] {
  const banned = new Set(query.none.flatMap((clause) => [...findClause(index, clause, false).keys()]));
  const smallest = groups.reduce((left, right) => (right.size < left.size ? right : left));
  const scored: { text: number; score: number }[] = [];
  for (const text of smallest.keys()) {
    if (banned.has(text) || groups.some((found) => !found.has(text))) continue;
    scored.push({ text, score: score(index, groups, text) });
  }
  scored.sort((left, right) => right.score - left.score || left.text - right.text);
  return scored.map(({ text }) => text);
}

function score({ bounds }: Searchable, groups: readonly Found[], text: number): number {
  let sum = 0;
  for (const found of groups) {
    const hit = found.get(text);
    if (hit !== undefined) sum += Math.log(1 + bounds.size / found.size) * Math.exp(-hit.distance);
  }
  const length = (bounds.starts[text + 1] ?? 0) - (bounds.starts[text] ?? 0);
  const coverage = groups.length / Math.max(length, groups.length);
  return sum * (1 + 0.05 * coverage) + order(groups, text);
}

/** Rewards words that stand as the query has them: side by side, and above all verbatim. */
function order(groups: readonly Found[], text: number): number {
  if (groups.length < 2) return 0;
  const hits = groups.map((found) => found.get(text));
  let pairs = 0;
  for (let at = 1; at < hits.length; at += 1) {
    const before = new Set(hits[at - 1]?.positions);
    if (hits[at]?.positions.some((position) => before.has(position - 1)) === true) pairs += 1;
  }
  const isWhole =
    hits[0]?.positions.some((start) => hits.every((hit, at) => hit?.positions.includes(start + at))) === true;
  const isVerbatim = isWhole && hits.every((hit) => hit?.distance === 0);
  return pairs / (hits.length - 1) + (isWhole ? 1 : 0) + (isVerbatim ? 100 : 0);
}

function findGroup(index: Searchable, group: readonly Clause[], isTypoAllowed: boolean): Found {
  const founds = group.map((clause) => findClause(index, clause, isTypoAllowed));
  const [first] = founds;
  if (first === undefined || founds.length === 1) return first ?? new Map();
  const all: Found = new Map();
  for (const found of founds) {
    for (const [text, hit] of found) for (const position of hit.positions) addHit(all, text, hit.distance, position);
  }
  return all;
}

function findClause(index: Searchable, clause: Clause, isTypoAllowed: boolean): Found {
  switch (clause.kind) {
    case 'word': {
      const matches = matchWord(clause.word, index.vocabulary);
      if (isTypoAllowed && matches.least > 0.15) addTypos(clause.word, index, matches);
      return locate(index, matches);
    }
    case 'prefix': {
      const matches = matchWord(clause.word, index.vocabulary);
      return locate(index, matches);
    }
    case 'phrase':
      return new Map();
  }
}

function addTypos(word: string, index: Searchable, matches: WordMatches): void {
  if (word.length < shortestTypo) return;
  for (const { term, error } of index.typos.find(word)) {
    const frequent = Math.log(1 + index.postings.countOf(term)) * 0.03;
    matches.add(term, 'any', typoDistance + typoCost[error] - frequent);
  }
}

function locate({ postings, bounds }: Searchable, matches: WordMatches): Found {
  const found: Found = new Map();
  for (const term of matches.terms()) {
    const byLanguage = bounds.languages.map((language) => matches.distance(term, language));
    for (const position of postings.positionsOf(term)) {
      const text = textAt(bounds, position);
      const distance = byLanguage[bounds.languageOf[text] ?? 0] ?? Infinity;
      if (distance < Infinity) addHit(found, text, distance, position);
    }
  }
  return found;
}

function addHit(found: Found, text: number, distance: number, position: number): void {
  const hit = found.get(text);
  if (hit === undefined) found.set(text, { distance, positions: [position] });
  else {
    hit.distance = Math.min(hit.distance, distance);
    hit.positions.push(position);
  }
}
