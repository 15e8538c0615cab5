import Fuse, { type FuseResultMatch } from 'fuse.js';
import type { SearchDocument } from './documents.ts';
import { foldWord } from './fold.ts';
import { tokenize, type Token } from './tokenize.ts';

/** Where a match stands in a text, in UTF-16 code units. */
export type MatchRange = readonly [start: number, end: number];

/** A document that answers a query, by the one of its texts that answers best. */
export interface Hit {
  /** Index among the documents. */
  readonly document: number;
  /** Index among the texts of the document; 0 is the original. */
  readonly text: number;
  readonly ranges: readonly MatchRange[];
  /** 0 is a perfect match in the reader's language, 1 none. */
  readonly score: number;
}

interface FoldedText {
  readonly document: number;
  readonly text: number;
  readonly tokens: readonly Token[];
  /** Folded words with one space between them; offsets of the words are in `starts`. */
  readonly folded: string;
  readonly starts: readonly number[];
}

/** Finds documents chunk by chunk, so that a page can go on being used in between. */
export interface Finder {
  /** Hits of one chunk after another, unordered; `orderHits` puts them together. */
  readonly find: (query: string) => Generator<readonly Hit[]>;
}

const textsInChunk = 200;
const shortestFuzzyWord = 4;
const longestQuery = 200;
const foreignPenalty = 0.01;
const phrasePattern = /["«“]([^"»”]*)["»”]/gu;

function foldText(text: string): Pick<FoldedText, 'tokens' | 'folded' | 'starts'> {
  const tokens = tokenize(text);
  const starts: number[] = [];
  let folded = '';
  for (const token of tokens) {
    if (folded !== '') folded += ' ';
    starts.push(folded.length);
    folded += foldWord(token.word);
  }
  return { tokens, folded, starts };
}

/** Every word must match: short ones to the letter, longer ones nearly; a phrase in quotation marks as it stands. */
export function toFusePattern(query: string): string {
  const phrases: string[] = [];
  const rest = query.slice(0, longestQuery).replaceAll(phrasePattern, (_, phrase: string) => {
    const { folded } = foldText(phrase);
    if (folded !== '') phrases.push(`'"${folded}"`);
    return ' ';
  });
  const words = foldText(rest)
    .folded.split(' ')
    .filter((word) => word !== '');
  return [...phrases, ...words.map((word) => (word.length < shortestFuzzyWord ? `'${word}` : word))].join(' ');
}

function toRanges(text: FoldedText, matches: readonly FuseResultMatch[]): readonly MatchRange[] {
  const spans = matches.flatMap((match) => match.indices);
  return text.tokens.flatMap((token, index): MatchRange[] => {
    const start = text.starts[index] ?? 0;
    const end = (text.starts[index + 1] ?? text.folded.length + 1) - 1;
    const covered = spans.reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(end, to + 1) - Math.max(start, from)),
      0,
    );
    return covered * 2 >= end - start && covered > 1 ? [[token.start, token.end]] : [];
  });
}

function* toChunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/**
 * Prepares documents for being searched; texts are folded once, each chunk gets
 * its own Fuse.js. Of texts that match alike, that in `readersLanguage` comes first.
 */
export function createFinder(documents: readonly SearchDocument[], readersLanguage: string): Finder {
  const texts = documents.flatMap((document, index) =>
    document.texts.map(([, text], textIndex): FoldedText => ({ document: index, text: textIndex, ...foldText(text) })),
  );
  const chunks = [...toChunks(texts, textsInChunk)].map(
    (chunk) =>
      new Fuse(chunk, {
        keys: ['folded'],
        includeScore: true,
        includeMatches: true,
        ignoreLocation: true,
        threshold: 0.25,
        useExtendedSearch: true,
      }),
  );
  return {
    *find(query) {
      const pattern = toFusePattern(query);
      if (pattern === '') return;
      for (const chunk of chunks) {
        yield chunk.search(pattern).map(({ item, matches = [], score = 1 }) => ({
          document: item.document,
          text: item.text,
          ranges: toRanges(item, matches),
          score: score + (documents[item.document]?.texts[item.text]?.[0] === readersLanguage ? 0 : foreignPenalty),
        }));
      }
    },
  };
}

/** One hit a document, best first; of texts that match alike the original wins, of documents the earlier one. */
export function orderHits(hits: readonly Hit[]): readonly Hit[] {
  const inOrder = hits.toSorted((a, b) => a.score - b.score || a.text - b.text || a.document - b.document);
  const best = new Map<number, Hit>();
  for (const hit of inOrder) if (!best.has(hit.document)) best.set(hit.document, hit);
  return [...best.values()];
}
