import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { skeletonOf } from './skeleton.ts';

/** The words of an index, sorted by skeleton and then as written; a term is the place of a word in that order. */
export interface Vocabulary {
  readonly size: number;
  /** The word as `toNativeWord` gives it. */
  wordOf(term: number): string;
  skeletonOf(term: number): string;
  /** Terms from `start` up to, not with, `end` whose skeleton begins with these letters. */
  termsBeginningWith(skeleton: string): TermRange;
  /** Terms whose whole skeleton is this. */
  termsSpelled(skeleton: string): TermRange;
}

export interface TermRange {
  readonly start: number;
  readonly end: number;
}

const blockSize = 16;
const longestShared = 15;
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
 * Sorted words as bytes: the letters by how often they occur; then a stream that says of each word how many letters
 * it shares with the one before and how many follow; then the letters that follow. The streams stay apart because
 * gzip and brotli do better on each alone.
 */
export function packVocabulary(words: readonly string[]): Uint8Array {
  const letters = lettersByFrequency(words);
  const codes = new Map(letters.map((letter, code) => [letter, code]));
  const lengths = new ByteWriter();
  const tails = new ByteWriter();
  let before = '';
  words.forEach((word, term) => {
    const shared = term % blockSize === 0 ? 0 : sharedLength(before, word);
    const tail = word.slice(shared);
    if (tail.length < 15) lengths.byte(shared * 16 + tail.length);
    else {
      lengths.byte(shared * 16 + 15);
      lengths.byte(tail.length);
    }
    for (let at = 0; at < tail.length; at += 1) tails.number(codes.get(tail.charAt(at)) ?? 0);
    before = word;
  });
  const writer = new ByteWriter();
  writer.number(words.length);
  writer.number(letters.length);
  for (const letter of letters) writer.number(letter.charCodeAt(0));
  writer.part(lengths.toBytes());
  writer.part(tails.toBytes());
  return writer.toBytes();
}

/** Words longer than an index can hold are cut. */
export function cutWord(word: string): string {
  return word.length > longestWord ? word.slice(0, longestWord) : word;
}

function sharedLength(left: string, right: string): number {
  const most = Math.min(left.length, right.length, longestShared);
  let shared = 0;
  while (shared < most && left.charCodeAt(shared) === right.charCodeAt(shared)) shared += 1;
  return shared;
}

/** UTF-16 code units, the most frequent first, so that most take one byte. */
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

/** Words are unpacked sixteen at a time, when one of them is asked for. */
export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const reader = new ByteReader(bytes);
  const size = reader.number();
  const letters = Array.from({ length: reader.number() }, () => String.fromCharCode(reader.number()));
  const lengths = reader.part();
  const tails = reader.part();
  return new PackedVocabulary(size, letters, lengths, tails);
}

class PackedVocabulary implements Vocabulary {
  readonly size: number;
  readonly #letters: readonly string[];
  readonly #lengths: Uint8Array;
  readonly #tails: Uint8Array;
  readonly #lengthStarts: Uint32Array;
  readonly #tailStarts: Uint32Array;
  readonly #words: string[][] = [];
  readonly #skeletons: string[][] = [];

  constructor(size: number, letters: readonly string[], lengths: Uint8Array, tails: Uint8Array) {
    this.size = size;
    this.#letters = letters;
    this.#lengths = lengths;
    this.#tails = tails;
    const blocks = Math.ceil(size / blockSize);
    this.#lengthStarts = new Uint32Array(blocks);
    this.#tailStarts = new Uint32Array(blocks);
    this.#findBlocks();
  }

  wordOf(term: number): string {
    return this.#block(Math.floor(term / blockSize))[term % blockSize] ?? '';
  }

  skeletonOf(term: number): string {
    const block = Math.floor(term / blockSize);
    const skeletons = (this.#skeletons[block] ??= this.#block(block).map(skeletonOf));
    return skeletons[term % blockSize] ?? '';
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

  #findBlocks(): void {
    let length = 0;
    let tail = 0;
    for (let term = 0; term < this.size; term += 1) {
      if (term % blockSize === 0) {
        this.#lengthStarts[term / blockSize] = length;
        this.#tailStarts[term / blockSize] = tail;
      }
      let letters = (this.#lengths[length] ?? 0) & 15;
      length += 1;
      if (letters === 15) {
        letters = this.#lengths[length] ?? 0;
        length += 1;
      }
      for (; letters > 0; tail += 1) if ((this.#tails[tail] ?? 0) < 0x80) letters -= 1;
    }
  }

  #block(block: number): readonly string[] {
    return (this.#words[block] ??= this.#unpackBlock(block));
  }

  #unpackBlock(block: number): string[] {
    const lengths = new ByteReader(this.#lengths.subarray(this.#lengthStarts[block]));
    const tails = new ByteReader(this.#tails.subarray(this.#tailStarts[block]));
    const words: string[] = [];
    let word = '';
    for (let term = block * blockSize; term < Math.min(this.size, (block + 1) * blockSize); term += 1) {
      const sign = lengths.byte();
      let left = sign & 15;
      if (left === 15) left = lengths.byte();
      word = word.slice(0, sign >>> 4);
      for (; left > 0; left -= 1) word += this.#letters[tails.number()] ?? '';
      words.push(word);
    }
    return words;
  }
}
