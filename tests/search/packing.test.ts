import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../src/search/bits.ts';
import { ByteReader } from '../../src/search/byte-reader.ts';
import { ByteWriter } from '../../src/search/byte-writer.ts';
import { readRising, writeRising } from '../../src/search/interpolative.ts';
import { packPostings, unpackPostings } from '../../src/search/postings.ts';
import { packTextBounds, textAfter, unpackTextBounds } from '../../src/search/text-bounds.ts';
import { packVocabulary, sortWords } from '../../src/search/pack-vocabulary.ts';
import { unpackVocabulary, type Vocabulary } from '../../src/search/vocabulary.ts';

const positions = (most: number) =>
  fc.uniqueArray(fc.nat(most), { maxLength: 60 }).map((list) => Uint32Array.from(list).sort());

test('numbers come back from bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 40)), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.toBytes());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

test('rising numbers come back from bits', () => {
  fc.assert(
    fc.property(positions(100_000), (list) => {
      const bits = new BitWriter();
      writeRising(bits, list, 0, 100_000);
      expect(readRising(new BitReader(bits.toBytes(), 0), list.length, 0, 100_000)).toEqual(list);
    }),
  );
});

test('one number of a known range takes as many bits as tell the range apart', () => {
  const bits = new BitWriter();
  writeRising(bits, Uint32Array.of(77), 0, 255);
  expect(bits.toBytes()).toHaveLength(1);
});

function unpackWhole(words: readonly string[], pieceBytes: number): Vocabulary {
  const packed = packVocabulary(words, pieceBytes);
  const vocabulary = unpackVocabulary(packed.vocabulary);
  packed.words.forEach((bytes, piece) => {
    vocabulary.addPiece(piece, bytes);
  });
  return vocabulary;
}

test('words come back in the order of their skeletons, whatever their letters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })), (list) => {
      const words = sortWords(list);
      const vocabulary = unpackWhole(words, 500);
      expect(words.map((_, term) => vocabulary.wordOf(term))).toEqual(words);
    }),
  );
});

test('words that begin alike are found together', () => {
  const words = sortWords(['желі', 'желіні', 'жели', 'жел', 'жол', 'қала']);
  const vocabulary = unpackWhole(words, 500);
  const { start, end } = vocabulary.termsBeginningWith('жели');
  expect(words.slice(start, end)).toEqual(['жели', 'желі', 'желіні']);
  const { start: first, end: last } = vocabulary.termsSpelled('жели');
  expect(words.slice(first, last)).toEqual(['жели', 'желі']);
});

test('words are found in pieces as in the whole, and nothing in a piece that is absent', () => {
  const letters = Array.from('абвгжи');
  const list = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}${a}`)));
  const words = sortWords([...list, ...list.map((word) => `${word}ы`), ...list.map((word) => `${word}і`)]);
  const whole = unpackWhole(words, Infinity);
  const packed = packVocabulary(words, 300);
  expect(packed.words.length).toBeGreaterThan(3);
  for (const beginning of ['', 'а', 'ба', 'вгж', 'жижжи', 'я', 'к', '0']) {
    const vocabulary = unpackVocabulary(packed.vocabulary);
    for (const look of ['termsBeginningWith', 'termsSpelled'] as const) {
      const wanted = [vocabulary[look](beginning), vocabulary.takeWanted()].at(1) as readonly number[];
      for (const piece of wanted) vocabulary.addPiece(piece, packed.words[piece] ?? new Uint8Array());
      const { start, end } = vocabulary[look](beginning);
      expect(vocabulary.takeWanted()).toEqual([]);
      const all = whole[look](beginning);
      if (all.end > all.start) expect({ start, end }).toEqual(all);
      else expect(end - start).toBe(0);
    }
    expect(vocabulary.isWhole).toBe(beginning === '');
  }
});

test('how words begin is known before the words are', () => {
  const words = sortWords(['желі', 'жол', 'қала', 'ь', 'q']);
  const vocabulary = unpackVocabulary(packVocabulary(words, 500).vocabulary);
  for (const beginning of ['', 'ж', 'же', 'жел', 'желіні', 'кал', 'q'])
    expect(vocabulary.mayBegin(beginning)).toBe(true);
  for (const other of ['а', 'жу', 'каи', 'qa']) expect(vocabulary.mayBegin(other)).toBe(false);
});

test('postings come back from their shards, however small these are', () => {
  fc.assert(
    fc.property(
      fc.array(positions(5_000), { maxLength: 200 }),
      fc.integer({ min: 1, max: 400 }),
      (lists, shardBytes) => {
        const pieceSizes = lists.flatMap((_, term) => (term % 60 === 0 ? [Math.min(60, lists.length - term)] : []));
        const packed = packPostings({ positions: lists, size: 5_001, pieceSizes }, shardBytes);
        const postings = unpackPostings(packed.outline);
        // Pieces come in any order.
        [...packed.counts.entries()].reverse().forEach(([piece, bytes]) => {
          postings.addCounts(piece, bytes);
        });
        packed.shards.forEach((bytes, shard) => {
          postings.addShard(shard, bytes);
        });
        expect(lists.map((_, term) => postings.positionsOf(term))).toEqual(lists);
        expect(lists.map((_, term) => postings.countOf(term))).toEqual(lists.map(({ length }) => length));
      },
    ),
    { numRuns: 40 },
  );
});

test('each position belongs to its text, and texts without words have none', () => {
  const bounds = unpackTextBounds(packTextBounds([0, 2, 0, 0, 1, 300, 0], ['kk', 'kk', 'ru', 'ru', 'en', 'en', 'kk']));
  expect([0, 1, 2, 3, 302].map((position) => textAfter(bounds, position, 0))).toEqual([1, 1, 4, 5, 5]);
  expect(bounds.languageOf[4]).toBe(bounds.languages.indexOf('en'));
});
