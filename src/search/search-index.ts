import type { ClauseMatcher } from './find-clause.ts';
import { matchFormsOnly, matchInLayout, matchWithTypos, mayBeMistyped, termsOf } from './find-clause.ts';
import { inOtherLayouts } from './keyboard-layout.ts';
import type { Index } from './load-index.ts';
import { parseQuery } from './parse-query.ts';
import type { RankedText } from './rank-texts.ts';
import { rankTexts } from './rank-texts.ts';

/** A text that answers a query, with the words in it that do. */
export interface Hit {
  readonly id: string;
  /** Number of the text in the index. */
  readonly text: number;
  readonly score: number;
  /** Of the word that is least like what was typed: 0 as typed, 0.1 in another script, 0.3 and more in another form. */
  readonly distance: number;
  /** Words of the text that match, rising, counted from 0 as `tokenize` has them; see `markedRanges`. */
  readonly words: readonly number[];
}

/** Shards of postings that a query still needs: `first` for the words and their forms, `later` for typing errors and
 * other keyboard layouts. */
export interface NeededShards {
  readonly first: readonly number[];
  readonly later: readonly number[];
}

/** Ids of the texts that answer a query, best first, at most `limit`; none when some word of it is in no text. */
export function searchIndex(index: Index, query: string, limit: number): readonly string[] {
  return rank(index, query)
    .slice(0, limit)
    .map(({ text }) => index.ids[text] ?? '');
}

/** As `searchIndex`, with what is needed to mark the words. */
export function findHits(index: Index, query: string, limit: number): readonly Hit[] {
  return rank(index, query)
    .slice(0, limit)
    .map(({ text, score, distance, positions }) => {
      const start = index.bounds.starts[text] ?? 0;
      const rising = [...new Set(positions)].sort((left, right) => left - right);
      return { id: index.ids[text] ?? '', text, score, distance, words: rising.map((position) => position - start) };
    });
}

/** Which shards must be added before a query is answered in full. */
export function neededShards(index: Index, query: string): NeededShards {
  const first = new Set(shardsOfForms(index, query));
  const others = inOtherLayouts(query).flatMap((other) => missingShards(index, other, matchInLayout));
  const all = [...missingShards(index, query, matchWithTypos), ...others];
  return { first: [...first], later: [...new Set(all.filter((shard) => !first.has(shard)))] };
}

/** Of those, the shards of the words and their forms, as far as these words are there. */
export function shardsOfForms(index: Index, query: string): readonly number[] {
  return [...new Set(missingShards(index, query, matchFormsOnly))];
}

function missingShards(index: Index, query: string, match: ClauseMatcher): readonly number[] {
  const { all, none } = parseQuery(query);
  const terms = [...all.flat(), ...none].flatMap((clause) => termsOf(match(index, clause, all.length === 1)));
  return terms.map((term) => index.postings.shardOf(term)).filter((shard) => !index.postings.hasShard(shard));
}

/** True when a word of the query does not occur as it was typed. */
export function hasStrangeWord(index: Index, query: string): boolean {
  return parseQuery(query)
    .all.flat()
    .some((clause) => mayBeMistyped(index, clause));
}

/** A query that finds nothing is read once more as if typed in the wrong keyboard layout, without typing errors. */
function rank(index: Index, query: string): readonly RankedText[] {
  const ranked = rankTexts(index, parseQuery(query), matchWithTypos);
  if (ranked.length > 0) return ranked;
  for (const other of inOtherLayouts(query)) {
    const found = rankTexts(index, parseQuery(other), matchInLayout);
    if (found.length > 0) return found;
  }
  return [];
}
