import { foldNativeWord } from './fold.ts';
import { createChainReader } from './kazakh-chains.ts';
import type { Slots } from './kazakh-endings.ts';
import { harmonyOf } from './kazakh-stems.ts';
import type { StemSpelling } from './kazakh-stems.ts';
import { lengthOfSkeleton, skeletonOf } from './skeleton.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A way to write words down, from Kazakh as it is written to the least that all ways have in common. */
export interface Spelling extends StemSpelling {
  /** How many letters of the term's native word this beginning takes; undefined when the word begins otherwise. */
  readonly nativeLength: (vocabulary: Vocabulary, term: number, beginning: string) => number | undefined;
}

/** Folded vowels no longer say whether they are back or front. */
const noHarmony = (): undefined => undefined;

export interface Spellings {
  readonly native: Spelling;
  /** As a Russian keyboard can type it. */
  readonly keyboard: Spelling;
  /** As a reading of Latin letters leaves it. */
  readonly skeleton: Spelling;
}

/** The three spellings of Kazakh with these endings. */
export function createSpellings(slots: Slots): Spellings {
  return {
    native: {
      nativeLength: (vocabulary, term, beginning) =>
        vocabulary.wordOf(term).startsWith(beginning) ? beginning.length : undefined,
      readChain: createChainReader(slots, (native) => native),
      harmonyOf,
      narrowVowels: 'ыі',
    },
    keyboard: {
      nativeLength: (vocabulary, term, beginning) =>
        vocabulary.foldedOf(term).startsWith(beginning) ? beginning.length : undefined,
      readChain: createChainReader(slots, foldNativeWord),
      harmonyOf: noHarmony,
      narrowVowels: 'ыи',
    },
    skeleton: {
      nativeLength: (vocabulary, term, beginning) =>
        vocabulary.skeletonOf(term).startsWith(beginning)
          ? lengthOfSkeleton(vocabulary.wordOf(term), beginning.length)
          : undefined,
      readChain: createChainReader(slots, skeletonOf),
      harmonyOf: noHarmony,
      narrowVowels: 'и',
    },
  };
}
