import { foldNativeWord } from './fold.ts';
import { createChainReader } from './kazakh-chains.ts';
import { harmonyOf } from './kazakh-stems.ts';
import type { StemSpelling } from './kazakh-stems.ts';
import { skeletonOf } from './skeleton.ts';

/** A way to write words down, from Kazakh as it is written to the least that all ways have in common. */
export interface Spelling extends StemSpelling {
  /** A word in this spelling. */
  readonly project: (native: string) => string;
  /** How many letters of the native word this beginning of its projection takes; undefined when it ends inside one. */
  readonly nativeLength: (native: string, projectedLength: number) => number | undefined;
}

/** Folded vowels no longer say whether they are back or front. */
const noHarmony = (): undefined => undefined;

const sameLength = (native: string, length: number): number | undefined =>
  length <= native.length ? length : undefined;

export const nativeSpelling: Spelling = {
  project: (native) => native,
  nativeLength: sameLength,
  readChain: createChainReader((native) => native),
  harmonyOf,
  narrowVowels: 'ыі',
};

/** As a Russian keyboard can type it. */
export const keyboardSpelling: Spelling = {
  project: foldNativeWord,
  nativeLength: sameLength,
  readChain: createChainReader(foldNativeWord),
  harmonyOf: noHarmony,
  narrowVowels: 'ыи',
};

/** As a reading of Latin letters leaves it. */
export const skeletonSpelling: Spelling = {
  project: skeletonOf,
  nativeLength: (native, length) => {
    let projected = 0;
    let at = 0;
    for (; at < native.length && projected < length; at += 1) projected += skeletonOf(native.charAt(at)).length;
    while ('ьъ'.includes(native.charAt(at) || '-')) at += 1;
    return projected === length ? at : undefined;
  },
  readChain: createChainReader(skeletonOf),
  harmonyOf: noHarmony,
  narrowVowels: 'и',
};
