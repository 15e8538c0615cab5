import { commonCost, readAfterShape, readStems, shapesOf } from './kazakh-stems.ts';
import type { StemReading, StemShape } from './kazakh-stems.ts';
import { skeletonOf } from './skeleton.ts';
import { nativeSpelling } from './spelling.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordMatches } from './word-matches.ts';

/** Least distance of another form of the same word. */
const formDistance = 0.3;

export interface KazakhQuery {
  /** The word as it was typed, in the spelling `spelling`. */
  readonly word: string;
  readonly spelling: Spelling;
  /** Added to every distance found. */
  readonly distance: number;
}

/** Adds the words of the vocabulary that share a stem with the query's word, both with endings that Kazakh allows. */
export function matchKazakh(query: KazakhQuery, vocabulary: Vocabulary, matches: WordMatches): void {
  for (const reading of readStems(query.word, query.spelling)) {
    for (const shape of shapesOf(reading.stem)) matchShape(query, reading, shape, vocabulary, matches);
  }
}

function matchShape(
  query: KazakhQuery,
  reading: StemReading,
  shape: StemShape,
  vocabulary: Vocabulary,
  matches: WordMatches,
): void {
  const { start, end } = vocabulary.termsBeginningWith(skeletonOf(shape.shape));
  for (let term = start; term < end; term += 1) {
    const word = vocabulary.wordOf(term);
    const length = query.spelling.nativeLength(word, shape.shape.length);
    if (length === undefined || query.spelling.project(word.slice(0, length)) !== shape.shape) continue;
    const found = readAfterShape(word.slice(0, length), shape, word.slice(length), nativeSpelling);
    if (found === undefined) continue;
    const cost = Math.min(commonCost(reading.noun, found.noun), commonCost(reading.verb, found.verb));
    if (cost < Infinity) matches.add(term, 'kk', formDistance + query.distance + cost + shortStemCost(reading.stem));
  }
}

function shortStemCost(stem: string): number {
  return stem.length <= 2 ? 0.5 : stem.length === 3 ? 0.2 : 0;
}
