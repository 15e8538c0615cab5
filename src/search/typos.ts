import { withoutYo } from './fold.ts';
import { skeletonOf } from './skeleton.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word one typing error away: a letter missing, one too many, another one, or two that changed places. */
export interface Typo {
  readonly term: number;
  readonly error: TypingError;
}

export type TypingError = 'missing' | 'extra' | 'other' | 'swapped';

const shortestEnd = 2;

/** Finds words by their first or their last half, one of which an error leaves alone. */
export class TypoFinder {
  readonly #vocabulary: Vocabulary;
  #byEnd: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * Words one error away from this one, which is as `toNativeWord` gives it; never the word itself. None while the
   * vocabulary is not whole.
   */
  find(word: string): readonly Typo[] {
    if (!this.#vocabulary.isWhole) return [];
    const plain = withoutYo(word);
    const half = word.length >>> 1;
    const found = new Map<number, TypingError>();
    const consider = (term: number): void => {
      const error = typingError(plain, withoutYo(this.#vocabulary.wordOf(term)));
      if (error !== undefined) found.set(term, error);
    };
    const { start, end } = this.#vocabulary.termsBeginningWith(skeletonOf(word.slice(0, half)));
    for (let term = start; term < end; term += 1) consider(term);
    for (const term of this.#endingWith(skeletonOf(word.slice(half)))) consider(term);
    const swapped = this.#vocabulary.termsSpelled(skeletonOf(swapAt(word, half)));
    for (let term = swapped.start; term < swapped.end; term += 1) consider(term);
    return [...found].map(([term, error]) => ({ term, error }));
  }

  #endingWith(skeleton: string): readonly number[] {
    const terms = this.#ends().get(skeleton.slice(-shortestEnd)) ?? [];
    return terms.filter((term) => this.#vocabulary.skeletonOf(term).endsWith(skeleton));
  }

  #ends(): ReadonlyMap<string, readonly number[]> {
    return (this.#byEnd ??= Map.groupBy(Array(this.#vocabulary.size).keys(), (term) =>
      this.#vocabulary.skeletonOf(term).slice(-shortestEnd),
    ));
  }
}

/** The word with the letters around `at` in each other's place: the one error that is in both halves. */
function swapAt(word: string, at: number): string {
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}

/** The one error that makes `typed` of `meant`, if one does (optimal string alignment distance 1). */
export function typingError(typed: string, meant: string): TypingError | undefined {
  const more = meant.length - typed.length;
  if (more > 1 || more < -1 || typed === meant) return undefined;
  let from = 0;
  while (from < typed.length && typed.charCodeAt(from) === meant.charCodeAt(from)) from += 1;
  if (more === 1) return typed.slice(from) === meant.slice(from + 1) ? 'missing' : undefined;
  if (more === -1) return typed.slice(from + 1) === meant.slice(from) ? 'extra' : undefined;
  if (typed.slice(from + 1) === meant.slice(from + 1)) return 'other';
  const isSwapped =
    typed.charAt(from) === meant.charAt(from + 1) &&
    typed.charAt(from + 1) === meant.charAt(from) &&
    typed.slice(from + 2) === meant.slice(from + 2);
  return isSwapped ? 'swapped' : undefined;
}
