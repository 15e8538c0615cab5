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
export function loadIndex(packed: PackedIndex, grammar: Grammar): Index {
  const vocabulary = unpackVocabulary(packed.vocabulary);
  const index: Index = {
    ids: packed.ids,
    vocabulary,
    postings: unpackPostings(packed.outline),
    bounds: unpackTextBounds(packed.bounds),
    typos: new TypoFinder(vocabulary),
    grammar,
  };
  packed.words.forEach((words, piece) => {
    addWords(index, piece, words, packed.counts[piece] ?? new Uint8Array());
  });
  packed.shards.forEach((bytes, shard) => {
    index.postings.addShard(shard, bytes);
  });
  return index;
}

/** Adds a piece of the words, with their counts. */
export function addWords({ vocabulary, postings }: Index, piece: number, words: Uint8Array, counts: Uint8Array): void {
  vocabulary.addPiece(piece, words);
  postings.addCounts(piece, vocabulary.firstTermOf(piece), counts);
}
