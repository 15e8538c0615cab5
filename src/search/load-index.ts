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

/** An index of which words and shards may be absent; they come with `vocabulary.addPiece` and `postings.addShard`. */
export type PartialIndex = Omit<PackedIndex, 'words' | 'shards'> &
  Readonly<Record<'words' | 'shards', readonly (Uint8Array | undefined)[]>>;

/** The index from its bytes, to be searched by this grammar. */
export function loadIndex(packed: PartialIndex, grammar: Grammar): Index {
  const vocabulary = unpackVocabulary(packed.vocabulary);
  const postings = unpackPostings(packed.counts);
  packed.words.forEach((bytes, piece) => {
    if (bytes !== undefined) vocabulary.addPiece(piece, bytes);
  });
  packed.shards.forEach((bytes, shard) => {
    if (bytes !== undefined) postings.addShard(shard, bytes);
  });
  return {
    ids: packed.ids,
    vocabulary,
    postings,
    bounds: unpackTextBounds(packed.bounds),
    typos: new TypoFinder(vocabulary),
    grammar,
  };
}
