import { BitReader, BitWriter } from './bits.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readRising, writeRising } from './interpolative.ts';

/**
 * Where the words stand. All texts are counted through as one: the first word of the second text follows the last
 * word of the first, so that one number says text and place in it.
 */
export interface Postings {
  /** How often the word of a term stands in all texts, without unpacking where. */
  countOf(term: number): number;
  /** Rising positions of the word of a term. */
  positionsOf(term: number): Uint32Array;
}

const termsInBlock = 32;
const positionsInBlock = 512;
/** Positions kept unpacked before all are let go. */
const mostHeld = 500_000;

/** `positions[term]` rises; `size` is the number of words in all texts. */
export function packPostings(positions: readonly Uint32Array[], size: number): Uint8Array {
  const counts = new ByteWriter();
  for (const list of positions) counts.number(list.length);
  const bits = new BitWriter();
  const blocks = new ByteWriter();
  const starts = blockStarts(Uint32Array.from(positions, (list) => list.length));
  let from = 0;
  starts.forEach((start, block) => {
    for (let term = start; term < (starts[block + 1] ?? positions.length); term += 1) {
      writeRising(bits, positions[term] ?? new Uint32Array(), 0, size - 1);
    }
    bits.align();
    blocks.number(bits.length - from);
    from = bits.length;
  });
  const writer = new ByteWriter();
  writer.number(positions.length);
  writer.number(size);
  writer.part(counts.toBytes());
  writer.part(blocks.toBytes());
  writer.part(bits.toBytes());
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

/** Positions are unpacked a block at a time, when a word of it is asked for. */
export function unpackPostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const terms = reader.number();
  const size = reader.number();
  const countReader = new ByteReader(reader.part());
  const counts = Uint32Array.from({ length: terms }, () => countReader.number());
  const blockReader = new ByteReader(reader.part());
  const bits = reader.part();
  const starts = blockStarts(counts);
  const blockOf = new Uint32Array(terms);
  const offsets = new Uint32Array(starts.length);
  let offset = 0;
  starts.forEach((start, block) => {
    offsets[block] = offset;
    offset += blockReader.number();
    blockOf.fill(block, start, starts[block + 1] ?? terms);
  });
  return new PackedPostings({ size, counts, bits, starts, blockOf, offsets });
}

interface Packed {
  readonly size: number;
  readonly counts: Uint32Array;
  readonly bits: Uint8Array;
  readonly starts: readonly number[];
  readonly blockOf: Uint32Array;
  readonly offsets: Uint32Array;
}

class PackedPostings implements Postings {
  readonly #packed: Packed;
  readonly #unpacked = new Map<number, Uint32Array>();
  #held = 0;

  constructor(packed: Packed) {
    this.#packed = packed;
  }

  countOf(term: number): number {
    return this.#packed.counts[term] ?? 0;
  }

  positionsOf(term: number): Uint32Array {
    const known = this.#unpacked.get(term);
    if (known !== undefined) return known;
    this.#unpackBlock(this.#packed.blockOf[term] ?? 0);
    return this.#unpacked.get(term) ?? new Uint32Array();
  }

  #unpackBlock(block: number): void {
    const { size, counts, bits, starts, offsets } = this.#packed;
    const reader = new BitReader(bits, offsets[block] ?? 0);
    if (this.#held > mostHeld) {
      this.#unpacked.clear();
      this.#held = 0;
    }
    for (let term = starts[block] ?? 0; term < (starts[block + 1] ?? counts.length); term += 1) {
      const positions = readRising(reader, counts[term] ?? 0, 0, size - 1);
      this.#unpacked.set(term, positions);
      this.#held += positions.length;
    }
  }
}
