import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { foldNativeWord } from './fold.ts';
import { skeletonOf } from './skeleton.ts';

/** The words of an index, sorted by skeleton and then as written; a term is the place of a word in that order. */
export interface Vocabulary {
  readonly size: number;
  /** The word as `toNativeWord` gives it. */
  wordOf(term: number): string;
  skeletonOf(term: number): string;
  /** The word as `foldNativeWord` folds it. */
  foldedOf(term: number): string;
  /** Terms from `start` up to, not with, `end` whose skeleton begins with these letters. */
  termsBeginningWith(skeleton: string): TermRange;
  /** Terms whose whole skeleton is this. */
  termsSpelled(skeleton: string): TermRange;
}

export interface TermRange {
  readonly start: number;
  readonly end: number;
}

/** Words that are unpacked together. */
const blockSize = 64;
/** Bytes below this start a word and say how many letters it shares with the one before; the others are letters. */
const firstLetter = 32;
/** Stands before the two bytes of a rare letter. */
const rareLetter = 255;
const frequentLetters = rareLetter - firstLetter;
const longestWord = 255;

/** Words in the order a vocabulary has them. */
export function sortWords(words: Iterable<string>): readonly string[] {
  const keyed = Array.from(words, (word) => ({ word, skeleton: skeletonOf(word) }));
  keyed.sort((left, right) => compareLetters(left.skeleton, right.skeleton) || compareLetters(left.word, right.word));
  return keyed.map(({ word }) => word);
}

function compareLetters(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Sorted words as bytes: the letters by how often they occur; then of each word how many letters it shares with the
 * one before, and the letters that follow.
 */
export function packVocabulary(words: readonly string[]): Uint8Array {
  const letters = lettersByFrequency(words);
  const codes = new Map(letters.map((letter, code) => [letter, code]));
  const tails = new ByteWriter();
  let before = '';
  words.forEach((word, term) => {
    const shared = term % blockSize === 0 ? 0 : sharedLength(before, word);
    tails.byte(shared);
    for (let at = shared; at < word.length; at += 1) writeLetter(tails, codes.get(word.charAt(at)) ?? 0);
    before = word;
  });
  const writer = new ByteWriter();
  writer.number(words.length);
  writer.number(letters.length);
  for (const letter of letters) writer.number(letter.charCodeAt(0));
  writer.part(tails.toBytes());
  return writer.toBytes();
}

function writeLetter(writer: ByteWriter, code: number): void {
  if (code < frequentLetters) writer.byte(firstLetter + code);
  else {
    writer.byte(rareLetter);
    writer.byte((code - frequentLetters) >>> 8);
    writer.byte((code - frequentLetters) & 255);
  }
}

/** Words longer than an index can hold are cut. */
export function cutWord(word: string): string {
  return word.length > longestWord ? word.slice(0, longestWord) : word;
}

function sharedLength(left: string, right: string): number {
  const most = Math.min(left.length, right.length, firstLetter - 1);
  let shared = 0;
  while (shared < most && left.charCodeAt(shared) === right.charCodeAt(shared)) shared += 1;
  return shared;
}

/** UTF-16 code units, the most frequent first, so that all but the rarest take one byte. */
function lettersByFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charAt(at);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    .map(([letter]) => letter);
}

/** Words are unpacked a block at a time, when one of them is asked for. */
export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const reader = new ByteReader(bytes);
  const size = reader.number();
  const letters = Array.from({ length: reader.number() }, () => String.fromCharCode(reader.number()));
  return new PackedVocabulary(size, letters, reader.part());
}

class PackedVocabulary implements Vocabulary {
  readonly size: number;
  readonly #letters: readonly string[];
  readonly #tails: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #words: string[][] = [];
  readonly #skeletons: string[][] = [];
  readonly #folded: string[][] = [];

  constructor(size: number, letters: readonly string[], tails: Uint8Array) {
    this.size = size;
    this.#letters = letters;
    this.#tails = tails;
    this.#starts = findBlocks(size, tails);
  }

  wordOf(term: number): string {
    return this.#block(Math.floor(term / blockSize))[term % blockSize] ?? '';
  }

  skeletonOf(term: number): string {
    const block = Math.floor(term / blockSize);
    const skeletons = (this.#skeletons[block] ??= this.#block(block).map(skeletonOf));
    return skeletons[term % blockSize] ?? '';
  }

  foldedOf(term: number): string {
    const block = Math.floor(term / blockSize);
    const folded = (this.#folded[block] ??= this.#block(block).map(foldNativeWord));
    return folded[term % blockSize] ?? '';
  }

  termsBeginningWith(skeleton: string): TermRange {
    const start = this.#firstTerm((candidate) => candidate >= skeleton, 0);
    const end = this.#firstTerm((candidate) => candidate > skeleton && !candidate.startsWith(skeleton), start);
    return { start, end };
  }

  termsSpelled(skeleton: string): TermRange {
    const start = this.#firstTerm((candidate) => candidate >= skeleton, 0);
    let end = start;
    while (end < this.size && this.skeletonOf(end) === skeleton) end += 1;
    return { start, end };
  }

  #firstTerm(isReached: (skeleton: string) => boolean, from: number): number {
    let low = from;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isReached(this.skeletonOf(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #block(block: number): readonly string[] {
    return (this.#words[block] ??= this.#unpackBlock(block));
  }

  #unpackBlock(block: number): string[] {
    const words: string[] = [];
    let at = this.#starts[block] ?? 0;
    for (let left = Math.min(blockSize, this.size - block * blockSize); left > 0; left -= 1) {
      let word = (words[words.length - 1] ?? '').slice(0, this.#tails[at] ?? 0);
      for (at += 1; (this.#tails[at] ?? 0) >= firstLetter; at += 1) {
        let code = (this.#tails[at] ?? 0) - firstLetter;
        if (code === frequentLetters) {
          code += (this.#tails[at + 1] ?? 0) * 256 + (this.#tails[at + 2] ?? 0);
          at += 2;
        }
        word += this.#letters[code] ?? '';
      }
      words.push(word);
    }
    return words;
  }
}

/** Where each block of words begins. */
function findBlocks(size: number, tails: Uint8Array): Uint32Array {
  const starts = new Uint32Array(Math.ceil(size / blockSize));
  let term = 0;
  for (let at = 0; at < tails.length; at += 1) {
    const byte = tails[at] ?? 0;
    if (byte === rareLetter) at += 2;
    if (byte >= firstLetter) continue;
    if (term % blockSize === 0) starts[term / blockSize] = at;
    term += 1;
  }
  return starts;
}
