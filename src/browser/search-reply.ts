import type { EntryKind } from '../domain/entry.ts';
import type { FoundText, SearchAnswer, SearchRequest } from '../search/answer-search.ts';
import type { FacetCounts } from '../search/facets.ts';
import type { Facts } from '../search/pack-facts.ts';
import type { RelatedTerm } from '../search/related-terms.ts';

/** A text by its place among those of its document, with the BCP 47 tag of its language. */
export interface PlacedText {
  readonly place: number;
  readonly language: string;
}

/** A document as the list of results needs it, with the one of its texts that answers best. */
export interface Result extends PlacedText {
  readonly document: number;
  readonly entry: number;
  readonly isQuote: boolean;
  readonly isVerified: boolean;
  readonly isTranslation: boolean;
  readonly kind: EntryKind;
  readonly words: readonly number[];
  /** Of a quote: the original, when a translation answers, else our translation into the reader's language. */
  readonly other: PlacedText | undefined;
}

/** What helps a reader on who found nothing. */
export interface Hints {
  /** Words of the query that occur nowhere, with those that look like them. */
  readonly nearest: readonly { readonly word: string; readonly words: readonly string[] }[];
  /** Words of the query that do occur, and in how many documents. */
  readonly apart: readonly { readonly word: string; readonly count: number }[];
}

/** An answer on its way; `isFinal` when nothing will be added. */
export interface SearchReply {
  readonly results: readonly Result[];
  readonly total: number;
  readonly counts: FacetCounts;
  readonly unknownValues: readonly string[];
  readonly related: readonly RelatedTerm[];
  readonly hints: Hints | undefined;
  readonly isFinal: boolean;
}

export function toReply(answer: SearchAnswer, facts: Facts, { language }: SearchRequest): SearchReply {
  const { found, total, counts, unknownValues } = answer;
  const results = found.map((text) => toResult(text, facts, language));
  return { results, total, counts, unknownValues, related: [], hints: undefined, isFinal: false };
}

function toResult({ text, document, words }: FoundText, { texts }: Facts, reader: string): Result {
  const isOther = document.isQuote && (text.place > 0 || text.language !== reader);
  const other = isOther
    ? texts.find(
        ({ document: owner, place, language }) =>
          owner === text.document && (text.place > 0 ? place === 0 : language === reader),
      )
    : undefined;
  const { entry, isQuote, isVerified, kind } = document;
  return {
    place: text.place,
    language: text.language,
    document: text.document,
    entry,
    isQuote,
    isVerified,
    isTranslation: text.place > 0,
    kind,
    words,
    other: other && { place: other.place, language: other.language },
  };
}

/** What came first stays where it is; what is found with typing errors follows. */
export function addLaterFound(before: SearchAnswer, later: SearchAnswer, request: SearchRequest): SearchAnswer {
  if (request.order !== 'relevance' || request.isGrouped) return later;
  const standing = new Set(before.found.map(({ text }) => text.document));
  const added = later.found.filter(({ text }) => !standing.has(text.document));
  return { ...later, found: [...before.found, ...added].slice(0, request.limit) };
}
