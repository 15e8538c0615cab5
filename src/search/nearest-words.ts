import Fuse from 'fuse.js/min-basic';
import type { Vocabulary } from './vocabulary.ts';

const shortest = 3;
const mostWords = 5;
const mostDifferent = 0.45;
const wordsInSlice = 4000;
const onlyLetters = /^\p{L}{3,}$/u;

interface NearWord {
  readonly word: string;
  readonly score: number;
}

/**
 * Words of the vocabulary that look most like this one, nearest first: for a reader whose word occurs nowhere. Goes
 * over the vocabulary slice by slice, so that a page can go on being used in between; the last value is the answer.
 * `folded` is the word as `foldNativeWord` has it.
 */
export function* findNearestWords(word: string, folded: string, vocabulary: Vocabulary): Generator<readonly string[]> {
  let nearest: readonly NearWord[] = [];
  for (let start = 0; folded.length >= shortest && start < vocabulary.size; start += wordsInSlice) {
    const terms = Array.from({ length: Math.min(wordsInSlice, vocabulary.size - start) }, (_, at) => start + at);
    const candidates = terms
      .filter((term) => isCandidate(vocabulary.wordOf(term), word))
      .map((term) => ({ word: vocabulary.wordOf(term), folded: vocabulary.foldedOf(term) }));
    const fuse = new Fuse(candidates, {
      keys: ['folded'],
      includeScore: true,
      threshold: mostDifferent,
      ignoreLocation: true,
    });
    const found = fuse.search(folded, { limit: mostWords });
    nearest = [...nearest, ...found.map(({ item, score = 1 }) => ({ word: item.word, score }))]
      .sort((a, b) => a.score - b.score)
      .slice(0, mostWords);
    yield nearest.map((near) => near.word);
  }
}

function isCandidate(candidate: string, word: string): boolean {
  return Math.abs(candidate.length - word.length) <= 2 && onlyLetters.test(candidate);
}
