import { ByteWriter } from './byte-writer.ts';
import { skeletonOf } from './skeleton.ts';
import { firstLetter, frequentLetters, longestBeginning, rareLetter } from './vocabulary.ts';

/** A vocabulary as bytes: what is needed to find the piece in which a word is, and the pieces. */
export interface PackedVocabulary {
  readonly vocabulary: Uint8Array;
  readonly words: readonly Uint8Array[];
  /** How many words each piece holds. */
  readonly sizes: readonly number[];
}

interface Piece {
  readonly tails: ByteWriter;
  readonly skeleton: string;
  size: number;
}

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
 * one before, and the letters that follow. A piece ends when it has `pieceBytes`. How words may begin is
 * told apart from them, so that of most words which do not occur no piece is asked for.
 */
export function packVocabulary(words: readonly string[], pieceBytes: number): PackedVocabulary {
  const beginnings = beginningsOf(words);
  const letters = lettersByFrequency([...words, ...beginnings]);
  const codes = new Map(letters.map((letter, code) => [letter, code]));
  const pieces = packWords(words, codes, pieceBytes);
  const writer = new ByteWriter();
  writer.number(letters.length);
  for (const letter of letters) writer.number(letter.charCodeAt(0));
  writer.number(pieces.length);
  for (const { size, skeleton } of pieces) {
    writer.number(size);
    writer.part(new TextEncoder().encode(skeleton));
  }
  writeBeginnings(writer, beginnings, codes);
  return {
    vocabulary: writer.toBytes(),
    words: pieces.map(({ tails }) => tails.toBytes()),
    sizes: pieces.map(({ size }) => size),
  };
}

/** How skeletons begin: each beginning of one letter up to `longestBeginning`, once. */
function beginningsOf(words: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const word of words) {
    const skeleton = skeletonOf(word);
    for (let length = 1; length <= Math.min(longestBeginning, skeleton.length); length += 1) {
      beginnings.add(skeleton.slice(0, length));
    }
  }
  return beginnings;
}

/** Of each beginning, from the empty one on, the shorter before the longer, the letters that may follow, up to a zero. */
function writeBeginnings(
  writer: ByteWriter,
  beginnings: ReadonlySet<string>,
  codes: ReadonlyMap<string, number>,
): void {
  const longer = Map.groupBy(beginnings, (beginning) => beginning.slice(0, -1));
  const write = (beginning: string): readonly string[] => {
    const next = longer.get(beginning) ?? [];
    for (const one of next) writeLetter(writer, codes.get(one.slice(-1)) ?? 0);
    writer.byte(0);
    return next;
  };
  let level: readonly string[] = [''];
  for (let length = 0; length < longestBeginning; length += 1) level = level.flatMap(write);
}

function packWords(words: readonly string[], codes: ReadonlyMap<string, number>, pieceBytes: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece | undefined;
  words.forEach((word, term) => {
    const isFirst = piece === undefined || piece.tails.length >= pieceBytes;
    if (piece === undefined || isFirst) {
      piece = { tails: new ByteWriter(), skeleton: skeletonOf(word), size: 0 };
      pieces.push(piece);
    }
    piece.size += 1;
    const shared = isFirst ? 0 : sharedLength(words[term - 1] ?? '', word);
    piece.tails.byte(shared);
    for (let at = shared; at < word.length; at += 1) writeLetter(piece.tails, codes.get(word.charAt(at)) ?? 0);
  });
  return pieces;
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
function lettersByFrequency(words: Iterable<string>): readonly string[] {
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
