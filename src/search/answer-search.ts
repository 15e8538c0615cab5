import { findUnwanted } from './find-clause.ts';
import { applyFacets, type Chosen, type FacetCounts, type FacetedText } from './facets.ts';
import { parseFilters } from './filters.ts';
import type { Index } from './load-index.ts';
import { createFilterTest, type FilterValues } from './match-filters.ts';
import type { Facts } from './pack-facts.ts';
import { parseQuery } from './parse-query.ts';
import { withoutHyphenEndings, withoutJoiningWords } from './relax-words.ts';
import { findHits, type Hit } from './search-index.ts';

export type SearchOrder = 'relevance' | 'newest' | 'oldest';

/** All that an answer depends on. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  readonly order: SearchOrder;
  /** True when documents of one entry are to stand together. */
  readonly isGrouped: boolean;
  /** Of the reader: of texts of an entry that match alike, that in this language is shown. */
  readonly language: string;
  /** How many documents are to be shown. */
  readonly limit: number;
}

/** A document that answers, by the one of its texts that answers best. */
export interface FoundText extends FacetedText {
  readonly score: number;
  /** Words of the text that match, counted as `tokenize` has them; those beyond its end are names. */
  readonly words: readonly number[];
}

export interface SearchAnswer {
  readonly found: readonly FoundText[];
  /** How many documents answer in all. */
  readonly total: number;
  readonly counts: FacetCounts;
  /** Values of filters, as typed, that the archive does not know. */
  readonly unknownValues: readonly string[];
}

/** An index with what is known of its texts. */
export interface SearchArchive {
  readonly index: Index;
  readonly facts: Facts;
  readonly values: FilterValues;
}

const nearlyEqual = 0.02;
/** What a text counts for that has none of the words, nor a speaker of that name, but is about what has. */
const byName = 0.5;

/** Answers a request from what of the index is there. */
export function answerSearch(archive: SearchArchive, request: SearchRequest): SearchAnswer {
  const { words, filters } = parseFilters(request.query);
  const { all, none } = parseQuery(words);
  const test = createFilterTest(filters, archive.values);
  const unwanted = new Set(
    none.flatMap((clause) =>
      [...findUnwanted(archive.index, clause)].map((text) => archive.facts.texts[text]?.document),
    ),
  );
  const isEmpty = all.length === 0 && filters.length === 0 && Object.values(request.chosen).flat().length === 0;
  const candidates = isEmpty ? [] : all.length > 0 ? textsWith(words, archive) : everyText(archive);
  const { passing, counts } = applyFacets(
    candidates.filter(({ document, text }) => !unwanted.has(text.document) && test.passes(document, text)),
    request.chosen,
  );
  const ordered = orderDocuments(
    bestTexts(passing, request.language),
    all.length > 0 ? request.order : inTime(request.order),
  );
  const found = request.isGrouped ? groupByEntry(ordered) : ordered;
  return { found: found.slice(0, request.limit), total: found.length, counts, unknownValues: test.unknown };
}

/** Without words nothing is more relevant than anything else. */
function inTime(order: SearchOrder): SearchOrder {
  return order === 'relevance' ? 'newest' : order;
}

/** What has all the words, then what lacks only endings behind a hyphen; if there is none, joining words may lack too. */
function textsWith(words: string, archive: SearchArchive): readonly FoundText[] {
  const wider = withoutHyphenEndings(words);
  const hits = addHits(findHits(archive.index, words, Infinity), words, wider, archive.index);
  const all = hits.length > 0 ? hits : addHits(hits, words, withoutJoiningWords(wider), archive.index);
  return all.flatMap((hit) => toFoundText(hit, archive));
}

function addHits(hits: readonly Hit[], words: string, wider: string, index: Index): readonly Hit[] {
  if (wider === words) return hits;
  const known = new Set(hits.map(({ text }) => text));
  const most = hits.at(-1)?.score ?? Infinity;
  const others = findHits(index, wider, Infinity).filter(({ text }) => !known.has(text));
  return [...hits, ...others.map((hit) => ({ ...hit, score: Math.min(hit.score, most) }))];
}

function everyText(archive: SearchArchive): readonly FoundText[] {
  return archive.facts.texts.flatMap((_, text) => toFoundText({ text, score: 0, words: [] }, archive));
}

type ScoredText = Pick<Hit, 'text' | 'score' | 'words'>;

function toFoundText(
  { text: number, score, words }: ScoredText,
  { facts, index }: SearchArchive,
): readonly FoundText[] {
  const text = facts.texts[number];
  const document = facts.documents[text?.document ?? -1];
  if (text === undefined || document === undefined) return [];
  const { starts } = index.bounds;
  const ownWords = (starts[number + 1] ?? 0) - (starts[number] ?? 0) - document.nameWords;
  return [{ text, document, score: words.some((word) => word < ownWords) ? score : score * byName, words }];
}

/** Of each document the text that answers best; of texts that answer alike the original of a quote, else the reader's. */
function bestTexts(texts: readonly FoundText[], language: string): readonly FoundText[] {
  const isPreferred = ({ document, text }: FoundText): boolean =>
    document.isQuote ? text.place === 0 : text.language === language;
  const best = new Map<number, FoundText>();
  for (const text of texts) {
    const other = best.get(text.text.document);
    const isBetter =
      other === undefined ||
      text.score > other.score * (1 + nearlyEqual) ||
      (text.score * (1 + nearlyEqual) >= other.score && isPreferred(text));
    if (isBetter) best.set(text.text.document, text);
  }
  return [...best.values()];
}

function orderDocuments(found: readonly FoundText[], order: SearchOrder): readonly FoundText[] {
  switch (order) {
    case 'relevance':
      return found.toSorted((a, b) => b.score - a.score || a.text.document - b.text.document);
    case 'oldest':
      return found.toSorted((a, b) => a.text.document - b.text.document);
    case 'newest':
      return found.toSorted((a, b) => b.document.entry - a.document.entry || a.text.document - b.text.document);
  }
}

/** Entries in the order of their first document, all their documents behind it. */
function groupByEntry(found: readonly FoundText[]): readonly FoundText[] {
  return [...Map.groupBy(found, ({ document }) => document.entry).values()].flat();
}
