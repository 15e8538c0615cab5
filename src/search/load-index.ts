import { ByteReader } from './byte-reader.ts';
import type { Searchable } from './find-clause.ts';
import type { Grammar } from './grammar.ts';
import type { PackedIndex } from './pack-index.ts';
import { unpackPostings } from './postings.ts';
import { unpackTextBounds } from './text-bounds.ts';
import { TypoFinder } from './typos.ts';
import { unpackVocabulary } from './vocabulary.ts';

/** An index ready to be searched. */
export interface Index extends Searchable {
  readonly ids: readonly string[];
}

/**
 * The index from its bytes, to be searched by this grammar. Words and shards that are not among them may come later,
 * by `addWords` and `postings.addShard`.
 */
export function loadIndex({ head, words, shards, ids }: PackedIndex, grammar: Grammar): Index {
  const reader = new ByteReader(head);
  const vocabulary = unpackVocabulary(reader.part());
  const postings = unpackPostings(reader.part());
  const bounds = unpackTextBounds(reader.part());
  const index = { ids, vocabulary, postings, bounds, typos: new TypoFinder(vocabulary), grammar };
  words.forEach((bytes, piece) => {
    addWords(index, piece, bytes);
  });
  shards.forEach((bytes, shard) => {
    postings.addShard(shard, bytes);
  });
  return index;
}

/** Adds a piece of the words. */
export function addWords({ vocabulary, postings }: Index, piece: number, bytes: Uint8Array): void {
  const reader = new ByteReader(bytes);
  vocabulary.addPiece(piece, reader.part());
  postings.addCounts(piece, reader.part());
}
