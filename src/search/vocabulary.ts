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

/** Bytes below this start a word and say how many letters it shares with the one before; the others are letters. */
export const firstLetter = 32;
/** Letters of a skeleton by which the beginnings of words are known before the words are. */
export const longestBeginning = 3;
/** Stands before the two bytes of a rare letter. */
export const rareLetter = 255;
export const frequentLetters = rareLetter - firstLetter;

const nothing: TermRange = { start: 0, end: 0 };

/** A vocabulary without its pieces. */
export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const reader = new ByteReader(bytes);
  const letters = Array.from({ length: reader.number() }, () => String.fromCharCode(reader.number()));
  let size = 0;
  const pieces = Array.from({ length: reader.number() }, (): Piece => {
    const firstTerm = size;
    size += reader.number();
    return { firstTerm, skeleton: new TextDecoder().decode(reader.part()) };
  });
  return new UnpackedVocabulary(size, letters, pieces, readBeginnings(reader, letters));
}

/** As `writeBeginnings` wrote them. */
function readBeginnings(reader: ByteReader, letters: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set(['']);
  // A set that grows is gone over to its last end.
  for (const beginning of beginnings) {
    if (beginning.length === longestBeginning) continue;
    for (let byte = reader.byte(); byte > 0; byte = reader.byte()) {
      beginnings.add(beginning + (letters[codeAfter(byte, () => reader.byte())] ?? ''));
    }
  }
  return beginnings;
}

/** The place of a letter among all letters, from its first byte. */
function codeAfter(byte: number, nextByte: () => number): number {
  return byte - firstLetter + (byte === rareLetter ? nextByte() * 256 + nextByte() : 0);
}

interface Piece {
  readonly firstTerm: number;
  /** Of its first word. */
  readonly skeleton: string;
}

class UnpackedVocabulary implements Vocabulary {
  readonly size: number;
  readonly absent: Set<number>;
  readonly #letters: readonly string[];
  readonly #pieces: readonly Piece[];
  readonly #beginnings: ReadonlySet<string>;
  readonly #wanted = new Set<number>();
  readonly #packed: Uint8Array[] = [];
  readonly #words: string[];
  readonly #skeletons: string[];
  readonly #folded: string[];

  constructor(size: number, letters: readonly string[], pieces: readonly Piece[], beginnings: ReadonlySet<string>) {
    this.size = size;
    this.#letters = letters;
    this.#pieces = pieces;
    this.#beginnings = beginnings;
    this.#words = new Array<string>(size);
    this.#skeletons = new Array<string>(size);
    this.#folded = new Array<string>(size);
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

  addPiece(piece: number, bytes: Uint8Array): void {
    this.#packed[piece] = bytes;
    this.absent.delete(piece);
  }

  /** Unpacks the piece in which this word is. */
  #unpack(wanted: number): string {
    const piece = firstPlace(0, this.#pieces.length, (other) => this.#firstTermOf(other) > wanted) - 1;
    const bytes = this.#packed[piece] ?? new Uint8Array();
    let term = this.#firstTermOf(piece);
    let word = '';
    for (let at = 0; at < bytes.length; term += 1) {
      word = word.slice(0, bytes[at]);
      for (at += 1; (bytes[at] ?? 0) >= firstLetter; at += 1) {
        word += this.#letters[codeAfter(bytes[at] ?? 0, () => bytes[(at += 1)] ?? 0)] ?? '';
      }
      this.#words[term] = word;
    }
    return this.#words[wanted] ?? '';
  }

  wordOf(term: number): string {
    return this.#words[term] ?? this.#unpack(term);
  }

  skeletonOf(term: number): string {
    return (this.#skeletons[term] ??= skeletonOf(this.wordOf(term)));
  }

  foldedOf(term: number): string {
    return (this.#folded[term] ??= foldNativeWord(this.wordOf(term)));
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
    const lacking = [...this.absent].filter((piece) => piece >= first && piece < end);
    for (const piece of lacking) this.#wanted.add(piece);
    if (lacking.length > 0) return nothing;
    const last = this.#firstTermOf(end);
    const start = this.#firstTerm(isReached, this.#firstTermOf(first), last);
    return { start, end: this.#firstTerm(isBehind, start, last) };
  }

  #firstPiece(isReached: (skeleton: string) => boolean): number {
    return firstPlace(0, this.#pieces.length, (piece) => isReached(this.#pieces[piece]?.skeleton ?? ''));
  }

  #firstTermOf(piece: number): number {
    return this.#pieces[piece]?.firstTerm ?? this.size;
  }

  #firstTerm(isReached: (skeleton: string) => boolean, from: number, to: number): number {
    return firstPlace(from, to, (term) => isReached(this.skeletonOf(term)));
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
