import { BitReader, BitWriter } from './bits.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readRising, writeRising } from './interpolative.ts';

/**
 * Where the words stand. All texts are counted through as one: the first word of the second text follows the last
 * word of the first, so that one number says text and place in it. They are cut into shards, which may come later.
 */
export interface Postings {
  readonly shardCount: number;
  /** How often the word of a term stands in all texts; known without any shard. */
  countOf(term: number): number;
  /** Rising positions of the word of a term; none while their shard is not there. */
  positionsOf(term: number): Uint32Array;
  shardOf(term: number): number;
  hasShard(shard: number): boolean;
  addShard(shard: number, bytes: Uint8Array): void;
}

export interface PackedPostings {
  /** How often each word stands in all texts, and how long each block is. */
  readonly counts: Uint8Array;
  readonly shards: readonly Uint8Array[];
}

const termsInBlock = 32;
const positionsInBlock = 512;
/** Positions kept unpacked before all are let go. */
const mostHeld = 500_000;

/** `positions[term]` rises; `size` is the number of words in all texts; a shard is full at `shardBytes`. */
export function packPostings(positions: readonly Uint32Array[], size: number, shardBytes: number): PackedPostings {
  const starts = blockStarts(Uint32Array.from(positions, (list) => list.length));
  const blocks = starts.map((start, block) => {
    const bits = new BitWriter();
    for (const list of positions.slice(start, starts[block + 1])) writeRising(bits, list, 0, size - 1);
    return bits.toBytes();
  });
  const counts = new ByteWriter();
  for (const value of [positions.length, size, shardBytes]) counts.number(value);
  for (const list of positions) counts.number(list.length);
  for (const block of blocks) counts.number(block.length);
  const shards: ByteWriter[] = [];
  const { shardOf } = layOut(
    blocks.map((block) => block.length),
    shardBytes,
  );
  blocks.forEach((block, at) => {
    const shard = shardOf[at] ?? 0;
    (shards[shard] ??= new ByteWriter()).bytes(block);
  });
  return { counts: counts.toBytes(), shards: shards.map((shard) => shard.toBytes()) };
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

interface Layout {
  readonly shardOf: readonly number[];
  readonly offsetIn: readonly number[];
}

/** In which shard each block stands, and at which byte of it. */
function layOut(lengths: readonly number[], shardBytes: number): Layout {
  let shard = 0;
  let used = 0;
  const places = lengths.map((length) => {
    if (used >= shardBytes) {
      shard += 1;
      used = 0;
    }
    const place = { shard, offset: used };
    used += length;
    return place;
  });
  return { shardOf: places.map((place) => place.shard), offsetIn: places.map(({ offset }) => offset) };
}

/** Postings of which no shard is there; positions are unpacked a block at a time, when a word of it is asked for. */
export function unpackPostings(counts: Uint8Array): Postings {
  return new LoadedPostings(counts);
}

class LoadedPostings implements Postings {
  readonly shardCount: number;
  readonly #size: number;
  readonly #counts: Uint32Array;
  readonly #starts: readonly number[];
  readonly #blockOf: Uint32Array;
  readonly #layout: Layout;
  readonly #shards = new Map<number, Uint8Array>();
  readonly #unpacked = new Map<number, Uint32Array>();
  #held = 0;

  constructor(counts: Uint8Array) {
    const reader = new ByteReader(counts);
    const terms = reader.number();
    this.#size = reader.number();
    const shardBytes = reader.number();
    this.#counts = Uint32Array.from({ length: terms }, () => reader.number());
    this.#starts = blockStarts(this.#counts);
    this.#blockOf = new Uint32Array(terms);
    this.#starts.forEach((start, block) => this.#blockOf.fill(block, start, this.#starts[block + 1] ?? terms));
    this.#layout = layOut(
      this.#starts.map(() => reader.number()),
      shardBytes,
    );
    this.shardCount = terms === 0 ? 0 : (this.#layout.shardOf.at(-1) ?? 0) + 1;
  }

  countOf(term: number): number {
    return this.#counts[term] ?? 0;
  }

  shardOf(term: number): number {
    return this.#layout.shardOf[this.#blockOf[term] ?? 0] ?? 0;
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
    const shard = this.#shards.get(this.shardOf(term));
    if (shard !== undefined) this.#unpackBlock(this.#blockOf[term] ?? 0, shard);
    return this.#unpacked.get(term) ?? new Uint32Array();
  }

  #unpackBlock(block: number, shard: Uint8Array): void {
    const reader = new BitReader(shard, this.#layout.offsetIn[block] ?? 0);
    if (this.#held > mostHeld) {
      this.#unpacked.clear();
      this.#held = 0;
    }
    for (let term = this.#starts[block] ?? 0; term < (this.#starts[block + 1] ?? this.#counts.length); term += 1) {
      const positions = readRising(reader, this.#counts[term] ?? 0, 0, this.#size - 1);
      this.#unpacked.set(term, positions);
      this.#held += positions.length;
    }
  }
}
