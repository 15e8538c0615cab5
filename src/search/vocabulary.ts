import { ByteReader } from './byte-reader.ts';
import { foldNativeWord } from './fold.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * The words of an index, sorted by skeleton and then as written; a term is the place of a word in that order. Its pieces
 * may come later: of words in absent pieces nothing is found.
 */
export interface Vocabulary {
  readonly size: number;
  /** True when all pieces are there. */
  readonly isWhole: boolean;
  /** Pieces that are absent. */
  readonly absent: ReadonlySet<number>;
  /** Absent pieces in which something was looked for since this was last asked. */
  takeWanted(): readonly number[];
  addPiece(piece: number, bytes: Uint8Array): void;
  firstTermOf(piece: number): number;
  /** The word as `toNativeWord` gives it. */
  wordOf(term: number): string;
  skeletonOf(term: number): string;
  /** The word as `foldNativeWord` folds it. */
  foldedOf(term: number): string;
  /** True when some word has a skeleton that begins as this one does, by its first `longestBeginning` letters. */
  mayBegin(skeleton: string): boolean;
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
export const blockSize = 64;
/** Bytes below this start a word and say how many letters it shares with the one before; the others are letters. */
export const firstLetter = 32;
/** Letters of a skeleton by which the beginnings of words are known before the words are. */
export const longestBeginning = 3;
/** Stands before the two bytes of a rare letter. */
export const rareLetter = 255;
export const frequentLetters = rareLetter - firstLetter;

const nothing: TermRange = { start: 0, end: 0 };

/** A vocabulary without its pieces. Words are unpacked a block at a time, when one of them is asked for. */
export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const reader = new ByteReader(bytes);
  const size = reader.number();
  const letters = Array.from({ length: reader.number() }, () => String.fromCharCode(reader.number()));
  let block = 0;
  const pieces = Array.from({ length: reader.number() }, (): Piece => {
    const start = block;
    block += reader.number();
    return { block: start, skeleton: new TextDecoder().decode(reader.part()) };
  });
  return new UnpackedVocabulary(size, letters, pieces, readBeginnings(reader, letters));
}

/** As `writeBeginnings` wrote them. */
function readBeginnings(reader: ByteReader, letters: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set(['']);
  const read = (beginning: string): void => {
    const next: string[] = [];
    for (let byte = reader.byte(); byte !== 0; byte = reader.byte()) {
      const code = byte === rareLetter ? frequentLetters + reader.byte() * 256 + reader.byte() : byte - firstLetter;
      next.push(beginning + (letters[code] ?? ''));
    }
    for (const one of next) beginnings.add(one);
    if (beginning.length + 1 < longestBeginning) next.forEach(read);
  };
  read('');
  return beginnings;
}

interface Piece {
  /** Its first block. */
  readonly block: number;
  /** Of its first word. */
  readonly skeleton: string;
}

interface Block {
  readonly tails: Uint8Array;
  /** Byte at which its first word begins. */
  readonly start: number;
}

class UnpackedVocabulary implements Vocabulary {
  readonly size: number;
  readonly absent: Set<number>;
  readonly #letters: readonly string[];
  readonly #pieces: readonly Piece[];
  readonly #beginnings: ReadonlySet<string>;
  readonly #wanted = new Set<number>();
  readonly #blocks: Block[] = [];
  readonly #words: string[][] = [];
  readonly #skeletons: string[][] = [];
  readonly #folded: string[][] = [];

  constructor(
    size: number,
    letters: readonly string[],
    pieces: readonly Piece[],
    beginnings: ReadonlySet<string>,
  ) {
    this.size = size;
    this.#letters = letters;
    this.#pieces = pieces;
    this.#beginnings = beginnings;
    this.absent = new Set(pieces.keys());
  }

  get isWhole(): boolean {
    return this.absent.size === 0;
  }

  takeWanted(): readonly number[] {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    return wanted;
  }

  addPiece(piece: number, tails: Uint8Array): void {
    let block = this.#pieces[piece]?.block ?? 0;
    let word = 0;
    for (let at = 0; at < tails.length; at += 1) {
      const byte = tails[at] ?? 0;
      if (byte === rareLetter) at += 2;
      if (byte >= firstLetter) continue;
      if (word % blockSize === 0) {
        this.#blocks[block] = { tails, start: at };
        block += 1;
      }
      word += 1;
    }
    this.absent.delete(piece);
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

  mayBegin(skeleton: string): boolean {
    return this.#beginnings.has(skeleton.slice(0, longestBeginning));
  }

  termsBeginningWith(skeleton: string): TermRange {
    return this.#range(skeleton, (candidate) => candidate > skeleton && !candidate.startsWith(skeleton));
  }

  termsSpelled(skeleton: string): TermRange {
    return this.#range(skeleton, (candidate) => candidate > skeleton);
  }

  /** Terms from the first that is not before `skeleton` to the first that is behind it. */
  #range(skeleton: string, isBehind: (candidate: string) => boolean): TermRange {
    if (!this.mayBegin(skeleton)) return nothing;
    const isReached = (candidate: string): boolean => candidate >= skeleton;
    const first = Math.max(0, this.#firstPiece(isReached) - 1);
    const end = this.#firstPiece(isBehind);
    let isThere = true;
    for (let piece = first; piece < end; piece += 1) {
      if (!this.absent.has(piece)) continue;
      this.#wanted.add(piece);
      isThere = false;
    }
    if (!isThere) return nothing;
    const last = this.firstTermOf(end);
    const start = this.#firstTerm(isReached, this.firstTermOf(first), last);
    // Few words are found as a rule, and those far from them are not unpacked in vain.
    let near = 1;
    while (start + near < last && !isBehind(this.skeletonOf(start + near))) near *= 2;
    return { start, end: this.#firstTerm(isBehind, start, Math.min(last, start + near)) };
  }

  #firstPiece(isReached: (skeleton: string) => boolean): number {
    return firstPlace(0, this.#pieces.length, (piece) => isReached(this.#pieces[piece]?.skeleton ?? ''));
  }

  firstTermOf(piece: number): number {
    return Math.min(this.size, (this.#pieces[piece]?.block ?? Infinity) * blockSize);
  }

  #firstTerm(isReached: (skeleton: string) => boolean, from: number, to: number): number {
    return firstPlace(from, to, (term) => isReached(this.skeletonOf(term)));
  }

  #block(block: number): readonly string[] {
    return (this.#words[block] ??= this.#unpackBlock(block));
  }

  #unpackBlock(block: number): string[] {
    const words: string[] = [];
    const { tails, start } = this.#blocks[block] ?? { tails: new Uint8Array(), start: 0 };
    let at = start;
    for (let left = Math.min(blockSize, this.size - block * blockSize); left > 0; left -= 1) {
      let word = (words[words.length - 1] ?? '').slice(0, tails[at] ?? 0);
      for (at += 1; (tails[at] ?? 0) >= firstLetter; at += 1) {
        let code = (tails[at] ?? 0) - firstLetter;
        if (code === frequentLetters) {
          code += (tails[at + 1] ?? 0) * 256 + (tails[at + 2] ?? 0);
          at += 2;
        }
        word += this.#letters[code] ?? '';
      }
      words.push(word);
    }
    return words;
  }
}

/** The first place from `from` up to `to` at which `isReached` is true, as it then is at all later ones; else `to`. */
function firstPlace(from: number, to: number, isReached: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
