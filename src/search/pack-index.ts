import { ByteWriter } from './byte-writer.ts';
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
 * An index as bytes. The head is needed for any search; a piece of the words, and a shard of the postings, only for the
 * words in it.
 */
export interface PackedIndex {
  /** How words begin, where postings are, and where the texts end. */
  readonly head: Uint8Array;
  /** Words, and how often each occurs. */
  readonly words: readonly Uint8Array[];
  readonly shards: readonly Uint8Array[];
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
  const { vocabulary, words: pieces, sizes } = packVocabulary(words, pieceSizes.words);
  const { outline, counts, shards } = packPostings({ positions, size, pieceSizes: sizes }, pieceSizes.shards);
  const tags = ordered.map(({ lang }) => primaryTag(lang));
  return {
    head: joinParts(vocabulary, outline, packTextBounds(lengths, tags)),
    words: pieces.map((piece, at) => joinParts(piece, counts[at] ?? new Uint8Array())),
    shards,
    ids: ordered.map(({ id }) => id),
  };
}

function joinParts(...parts: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  for (const part of parts) writer.part(part);
  return writer.toBytes();
}

function indexWords(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => cutWord(toNativeWord(word)));
}
