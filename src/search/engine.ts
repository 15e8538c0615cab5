import type { TextBounds } from './text-bounds.ts';
import { packTextBounds, unpackTextBounds } from './text-bounds.ts';
import { toNativeWord } from './fold.ts';
import { parseQuery } from './parse-query.ts';
import type { Postings } from './postings.ts';
import { packPostings, unpackPostings } from './postings.ts';
import { rankTexts } from './rank-texts.ts';
import { tokenize } from './tokenize.ts';
import { TypoFinder } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';
import { cutWord, packVocabulary, sortWords, unpackVocabulary } from './vocabulary.ts';

/** A text to be found; `lang` is the BCP 47 tag of the language it stands in. */
export interface SearchText {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/** An index as bytes, in parts that can be kept and loaded apart. */
export interface PackedIndex {
  readonly vocabulary: Uint8Array;
  readonly postings: Uint8Array;
  readonly bounds: Uint8Array;
  readonly ids: readonly string[];
}

/** An index ready to be searched. */
export interface Index {
  readonly ids: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly bounds: TextBounds;
  readonly typos: TypoFinder;
}

export function createIndex(texts: readonly SearchText[]): Index {
  return loadIndex(packIndex(texts));
}

export function loadIndex(packed: PackedIndex): Index {
  const vocabulary = unpackVocabulary(packed.vocabulary);
  return {
    ids: packed.ids,
    vocabulary,
    postings: unpackPostings(packed.postings),
    bounds: unpackTextBounds(packed.bounds),
    typos: new TypoFinder(vocabulary),
  };
}

/** The index of these texts as bytes; the same texts always give the same bytes. */
export function packIndex(unsorted: readonly SearchText[]): PackedIndex {
  const texts = byLanguage(unsorted);
  const positions = new Map<string, number[]>();
  const lengths: number[] = [];
  let size = 0;
  for (const { text } of texts) {
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
  return {
    vocabulary: packVocabulary(words),
    postings: packPostings(
      words.map((word) => Uint32Array.from(positions.get(word) ?? [])),
      size,
    ),
    bounds: packTextBounds(
      lengths,
      texts.map(({ lang }) => lang.split('-')[0] ?? lang),
    ),
    ids: texts.map(({ id }) => id),
  };
}

/** Texts of one language side by side, where the positions of a word lie closer and take fewer bytes. */
function byLanguage(texts: readonly SearchText[]): readonly SearchText[] {
  return [...Map.groupBy(texts, ({ lang }) => lang).values()].flat();
}

function indexWords(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => cutWord(toNativeWord(word)));
}

/** A text that answers a query, with the words in it that do. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Words of the text that match, rising, counted from 0 as `tokenize` has them. */
  readonly words: readonly number[];
}

/** Texts that answer a query, best first, at most `limit`; none when some word of it is in no text. */
export function findHits(index: Index, query: string, limit: number): readonly Hit[] {
  return rankTexts(index, parseQuery(query))
    .slice(0, limit)
    .map(({ text, score, positions }) => {
      const start = index.bounds.starts[text] ?? 0;
      const words = [...new Set(positions)].sort((left, right) => left - right).map((position) => position - start);
      return { id: index.ids[text] ?? '', score, words };
    });
}

/** Ids of the texts that answer a query, best first, at most `limit`. */
export function searchIndex(index: Index, query: string, limit: number): readonly string[] {
  return rankTexts(index, parseQuery(query))
    .slice(0, limit)
    .map(({ text }) => index.ids[text] ?? '');
}
