import type { HarmonyCosts } from './kazakh-chains.ts';
import { stemSpellingCost } from './latin-spellings.ts';
import { commonCost, readAfterShape, readStems, shapesOf } from './kazakh-stems.ts';
import type { StemReading, StemShape } from './kazakh-stems.ts';
import { skeletonOf } from './skeleton.ts';
import type { Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordMatches } from './word-matches.ts';

/** Least distance of another form of the same word. */
const formDistance = 0.3;
/** A short stem read from Latin letters is more often a coincidence. */
const latinShortness = 1.5;
/** Added when the stem is a noun in all other words of the vocabulary and a verb here, or the other way round. */
const unheardOf = 0.4;

export interface KazakhQuery {
  /** The word as it was typed, in the spelling `spelling`. */
  readonly word: string;
  readonly spelling: Spelling;
  /** The spelling of the texts. */
  readonly native: Spelling;
  /** Added to every distance found. */
  readonly distance: number;
  /** The word in Latin letters, where `word` is a reading of it. */
  readonly latin?: string;
}

/** Adds the words of the vocabulary that share a stem with the query's word, both with endings that Kazakh allows. */
export function matchKazakh(query: KazakhQuery, vocabulary: Vocabulary, matches: WordMatches): void {
  for (const reading of readStems(query.word, query.spelling)) {
    const found = shapesOf(reading.stem, query.spelling.narrowVowels).flatMap((shape) =>
      findShape(query, shape, vocabulary),
    );
    if (found.length > 0) addFound(query, reading, found, matches);
  }
}

/** A word of the vocabulary that begins with the stem, read to its end. */
interface FoundWord {
  readonly term: number;
  readonly stem: string;
  readonly reading: StemReading;
  readonly isLong: boolean;
}

function findShape(query: KazakhQuery, shape: StemShape, vocabulary: Vocabulary): readonly FoundWord[] {
  const { start, end } = vocabulary.termsBeginningWith(skeletonOf(shape.shape));
  const found: FoundWord[] = [];
  for (let term = start; term < end; term += 1) {
    const length = query.spelling.nativeLength(vocabulary, term, shape.shape);
    if (length === undefined) continue;
    const word = vocabulary.wordOf(term);
    const stem = word.slice(0, length);
    const reading = readAfterShape(stem, shape, word.slice(length), query.native);
    if (reading !== undefined) found.push({ term, stem, reading, isLong: word.length > length + 1 });
  }
  return found;
}

function addFound(query: KazakhQuery, reading: StemReading, found: readonly FoundWord[], matches: WordMatches): void {
  const nounCost = found.some((word) => word.isLong && isOnly(word.reading.noun, word.reading.verb)) ? 0 : unheardOf;
  const verbCost = found.some((word) => word.isLong && isOnly(word.reading.verb, word.reading.noun)) ? 0 : unheardOf;
  const isBoth = nounCost === verbCost;
  for (const word of found) {
    const noun = commonCost(reading.noun, word.reading.noun) + (isBoth ? 0 : nounCost);
    const verb = commonCost(reading.verb, word.reading.verb) + (isBoth ? 0 : verbCost);
    const cost = Math.min(noun, verb) + reading.change + word.reading.change;
    if (cost === Infinity) continue;
    const spelling = query.latin === undefined ? 0 : stemSpellingCost(query.latin, word.stem);
    matches.add(
      word.term,
      'kk',
      formDistance +
        query.distance +
        cost +
        spelling +
        shortStemCost(reading.stem) * (query.latin === undefined ? 1 : latinShortness),
    );
  }
}

/** True for endings that only one of noun and verb can have, and that do not make another word of it. */
function isOnly(one: HarmonyCosts, other: HarmonyCosts): boolean {
  return Math.min(one.back, one.front) < 0.75 && Math.min(other.back, other.front) === Infinity;
}

function shortStemCost(stem: string): number {
  return stem.length <= 2 ? 0.4 : stem.length === 3 ? 0.2 : 0;
}
