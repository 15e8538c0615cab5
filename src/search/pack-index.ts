import { toNativeWord } from './fold.ts';
import { cutWord, packVocabulary, sortWords } from './pack-vocabulary.ts';
import { packPostings } from './postings.ts';
import { packTextBounds } from './text-bounds.ts';
import { tokenize } from './tokenize.ts';

/** A text to be found; `lang` is the BCP 47 tag of the language it stands in. */
export interface SearchText {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/**
 * An index as bytes. `vocabulary`, `counts` and `bounds` are needed for any search, a piece of the words or a shard of the
 * postings only for the words in it.
 */
export interface PackedIndex {
  readonly vocabulary: Uint8Array;
  readonly words: readonly Uint8Array[];
  readonly counts: Uint8Array;
  readonly shards: readonly Uint8Array[];
  readonly bounds: Uint8Array;
  /** Ids of the texts in the order of the index, which puts texts of one language side by side. */
  readonly ids: readonly string[];
}

const defaultShardBytes = 12_000;
const wordBytes = 14_000;

/** The index of these texts as bytes; the same texts always give the same bytes. */
export function packIndex(texts: readonly SearchText[], shardBytes = defaultShardBytes): PackedIndex {
  const ordered = byLanguage(texts);
  const positions = new Map<string, number[]>();
  const lengths: number[] = [];
  let size = 0;
  for (const { text } of ordered) {
    const words = indexWords(text);
    for (const word of words) {
      const known = positions.get(word);
      if (known === undefined) positions.set(word, [size]);
      else known.push(size);
      size += 1;
    }
    lengths.push(words.length);
  }
  const words = sortWords(positions.keys());
  const postings = words.map((word) => Uint32Array.from(positions.get(word) ?? []));
  return {
    ...packVocabulary(words, wordBytes),
    ...packPostings(postings, size, shardBytes),
    bounds: packTextBounds(lengths, ordered.map(primaryTag)),
    ids: ordered.map(({ id }) => id),
  };
}

/** Positions of a word lie closer, and take fewer bytes, when its language stands together. */
function byLanguage(texts: readonly SearchText[]): readonly SearchText[] {
  return [...Map.groupBy(texts, primaryTag).values()].flat();
}

function primaryTag({ lang }: SearchText): string {
  return lang.split('-')[0] ?? lang;
}

function indexWords(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => cutWord(toNativeWord(word)));
}
