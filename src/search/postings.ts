import { BitReader, BitWriter } from './bits.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readRising, writeRising } from './interpolative.ts';

/**
 * Where the words stand. All texts are counted through as one: the first word of the second text follows the last
 * word of the first, so that one number says text and place in it. They are cut into shards, which may come later, as
 * may the counts of the words of a piece of the vocabulary, which say where in the shards each word is.
 */
export interface Postings {
  /** How often the word of a term stands in all texts; 0 while the counts of its piece are not there. */
  countOf(term: number): number;
  /** Rising positions of the word of a term; none while their shard is not there. */
  positionsOf(term: number): Uint32Array;
  /** Known as soon as the counts of its piece are there. */
  shardOf(term: number): number;
  hasShard(shard: number): boolean;
  addCounts(piece: number, bytes: Uint8Array): void;
  addShard(shard: number, bytes: Uint8Array): void;
}

export interface PackedPostings {
  /** Of all words together: how many stand in all texts, and where the shards of each piece begin. */
  readonly outline: Uint8Array;
  /** Of each piece how often each of its words stands in all texts, and how long each block is. */
  readonly counts: readonly Uint8Array[];
  readonly shards: readonly Uint8Array[];
}

const termsInBlock = 32;
const positionsInBlock = 512;
/** Positions kept unpacked before all are let go. */
const mostHeld = 500_000;

export interface WordPositions {
  /** Rising positions of each word. */
  readonly positions: readonly Uint32Array[];
  /** The number of words in all texts. */
  readonly size: number;
  /** How many words the pieces of the vocabulary hold. */
  readonly pieceSizes: readonly number[];
}

/** A shard is full at `shardBytes` and at the end of a piece. */
export function packPostings({ positions, size, pieceSizes }: WordPositions, shardBytes: number): PackedPostings {
  const outline = new ByteWriter();
  for (const value of [positions.length, size, shardBytes]) outline.number(value);
  const counts: Uint8Array[] = [];
  const shards: ByteWriter[] = [];
  let term = 0;
  for (const pieceSize of pieceSizes) {
    const lists = positions.slice(term, term + pieceSize);
    const blocks = packBlocks(lists, size);
    const firstShard = shards.length;
    const lengths = blocks.map((block) => block.length);
    layOut(lengths, shardBytes, firstShard).forEach(({ shard }, at) => {
      (shards[shard] ??= new ByteWriter()).bytes(blocks[at] ?? new Uint8Array());
    });
    outline.number(shards.length - firstShard);
    counts.push(packCounts(term, lists, blocks));
    term += pieceSize;
  }
  return { outline: outline.toBytes(), counts, shards: shards.map((shard) => shard.toBytes()) };
}

function packBlocks(lists: readonly Uint32Array[], size: number): readonly Uint8Array[] {
  const starts = blockStarts(Uint32Array.from(lists, (list) => list.length));
  return starts.map((start, block) => {
    const bits = new BitWriter();
    for (const list of lists.slice(start, starts[block + 1])) writeRising(bits, list, 0, size - 1);
    return bits.toBytes();
  });
}

function packCounts(firstTerm: number, lists: readonly Uint32Array[], blocks: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(firstTerm);
  writer.number(lists.length);
  for (const list of lists) writer.number(list.length);
  for (const block of blocks) writer.number(block.length);
  return writer.toBytes();
}

/** First terms of the blocks that are packed, and found, together: a few rare words, or one frequent word. */
function blockStarts(counts: Uint32Array): readonly number[] {
  const starts: number[] = [];
  let positions = positionsInBlock;
  counts.forEach((count, term) => {
    const start = starts[starts.length - 1] ?? -termsInBlock;
    if (positions + count > positionsInBlock || term - start >= termsInBlock) {
      starts.push(term);
      positions = 0;
    }
    positions += count;
  });
  return starts;
}

interface Place {
  readonly shard: number;
  /** Byte of the shard. */
  readonly offset: number;
}

/** Where each block stands; shards are counted from `shard`. */
function layOut(lengths: readonly number[], shardBytes: number, shard: number): readonly Place[] {
  let used = 0;
  return lengths.map((length) => {
    if (used >= shardBytes) {
      shard += 1;
      used = 0;
    }
    used += length;
    return { shard, offset: used - length };
  });
}

/** Postings of which no counts and no shard are there; positions are unpacked a block at a time, when one is asked for. */
export function unpackPostings(outline: Uint8Array): Postings {
  return new LoadedPostings(outline);
}

/** Words whose positions are unpacked together. */
interface Block extends Place {
  readonly firstTerm: number;
  /** The term behind its last. */
  readonly endTerm: number;
}

class LoadedPostings implements Postings {
  readonly #size: number;
  readonly #shardBytes: number;
  /** Of each piece. */
  readonly #firstShards: number[] = [];
  readonly #counts: Uint32Array;
  readonly #blockOf: Uint32Array;
  readonly #blocks: Block[] = [];
  readonly #shards = new Map<number, Uint8Array>();
  readonly #unpacked = new Map<number, Uint32Array>();
  #held = 0;

  constructor(outline: Uint8Array) {
    const reader = new ByteReader(outline);
    const terms = reader.number();
    this.#size = reader.number();
    this.#shardBytes = reader.number();
    for (let shard = 0; !reader.isAtEnd; shard += reader.number()) this.#firstShards.push(shard);
    this.#counts = new Uint32Array(terms);
    this.#blockOf = new Uint32Array(terms);
  }

  addCounts(piece: number, bytes: Uint8Array): void {
    const reader = new ByteReader(bytes);
    const firstTerm = reader.number();
    const counts = Uint32Array.from({ length: reader.number() }, () => reader.number());
    const starts = blockStarts(counts);
    const lengths = starts.map(() => reader.number());
    this.#counts.set(counts, firstTerm);
    layOut(lengths, this.#shardBytes, this.#firstShards[piece] ?? 0).forEach((place, at) => {
      const first = firstTerm + (starts[at] ?? 0);
      const end = firstTerm + (starts[at + 1] ?? counts.length);
      this.#blockOf.fill(this.#blocks.length, first, end);
      this.#blocks.push({ ...place, firstTerm: first, endTerm: end });
    });
  }

  countOf(term: number): number {
    return this.#counts[term] ?? 0;
  }

  shardOf(term: number): number {
    return this.#blocks[this.#blockOf[term] ?? 0]?.shard ?? 0;
  }

  hasShard(shard: number): boolean {
    return this.#shards.has(shard);
  }

  addShard(shard: number, bytes: Uint8Array): void {
    this.#shards.set(shard, bytes);
  }

  positionsOf(term: number): Uint32Array {
    const known = this.#unpacked.get(term);
    if (known !== undefined) return known;
    const block = this.#blocks[this.#blockOf[term] ?? 0];
    const shard = this.#shards.get(this.shardOf(term));
    if (block !== undefined && shard !== undefined) this.#unpackBlock(block, shard);
    return this.#unpacked.get(term) ?? new Uint32Array();
  }

  #unpackBlock({ firstTerm, endTerm, offset }: Block, shard: Uint8Array): void {
    const reader = new BitReader(shard, offset);
    if (this.#held > mostHeld) {
      this.#unpacked.clear();
      this.#held = 0;
    }
    for (let term = firstTerm; term < endTerm; term += 1) {
      const positions = readRising(reader, this.#counts[term] ?? 0, 0, this.#size - 1);
      this.#unpacked.set(term, positions);
      this.#held += positions.length;
    }
  }
}
