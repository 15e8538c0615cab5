import { toNativeWord } from './fold.ts';
import { inLanguageOrder, primaryTag } from './language-order.ts';
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
 * An index as bytes. `vocabulary`, `outline` and `bounds` are needed for any search; a piece of the words, with their
 * counts, and a shard of the postings only for the words in it.
 */
export interface PackedIndex {
  readonly vocabulary: Uint8Array;
  readonly words: readonly Uint8Array[];
  readonly outline: Uint8Array;
  /** One for each piece of the words. */
  readonly counts: readonly Uint8Array[];
  readonly shards: readonly Uint8Array[];
  readonly bounds: Uint8Array;
  /** Ids of the texts in the order of the index, which puts texts of one language side by side. */
  readonly ids: readonly string[];
}

/** How large the pieces of an index are, in bytes before any compression. */
export interface PieceSizes {
  readonly words: number;
  readonly shards: number;
}

const usualSizes: PieceSizes = { words: 3_000, shards: 2_000 };

/** The index of these texts as bytes; the same texts always give the same bytes. */
export function packIndex(texts: readonly SearchText[], pieceSizes = usualSizes): PackedIndex {
  const ordered = inLanguageOrder(texts, ({ lang }) => lang);
  const positionsOf = new Map<string, number[]>();
  const lengths: number[] = [];
  let size = 0;
  for (const { text } of ordered) {
    const words = indexWords(text);
    for (const word of words) {
      const known = positionsOf.get(word);
      if (known === undefined) positionsOf.set(word, [size]);
      else known.push(size);
      size += 1;
    }
    lengths.push(words.length);
  }
  const words = sortWords(positionsOf.keys());
  const positions = words.map((word) => Uint32Array.from(positionsOf.get(word) ?? []));
  const { sizes, ...vocabulary } = packVocabulary(words, pieceSizes.words);
  return {
    ...vocabulary,
    ...packPostings({ positions, size, pieceSizes: sizes }, pieceSizes.shards),
    bounds: packTextBounds(
      lengths,
      ordered.map(({ lang }) => primaryTag(lang)),
    ),
    ids: ordered.map(({ id }) => id),
  };
}

function indexWords(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => cutWord(toNativeWord(word)));
}
