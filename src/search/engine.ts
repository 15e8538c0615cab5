import { type Grammar, unpackGrammar } from './grammar.ts';
import { type Index, loadIndex as loadWithGrammar } from './load-index.ts';
import { packGrammar } from './pack-grammar.ts';
import { type PackedIndex, packIndex, type SearchText } from './pack-index.ts';

export type { Index } from './load-index.ts';
export type { PackedIndex, SearchText } from './pack-index.ts';
export { packIndex } from './pack-index.ts';
export type { Hit, NeededShards } from './search-index.ts';
export { findHits, neededShards, searchIndex } from './search-index.ts';

let grammar: Grammar | undefined;

export function createIndex(texts: readonly SearchText[]): Index {
  return loadIndex(packIndex(texts));
}

/** The index from its bytes, with the grammar that is written down here; a page loads the grammar beside the index. */
export function loadIndex(packed: PackedIndex): Index {
  return loadWithGrammar(packed, (grammar ??= unpackGrammar(packGrammar())));
}
