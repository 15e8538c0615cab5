import type { DocumentFacts, TextFacts } from '../../src/search/document-facts.ts';

/** A quote of a statement of 2018; override what the test is about. */
export function documentFacts(changes: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    isQuote: true,
    isVerified: false,
    kind: 'statement',
    entry: 0,
    earliest: '2018-03-13',
    latest: '2018-12-31',
    year: 2018,
    speakers: [1],
    services: [],
    nameWords: 7,
    ...changes,
  };
}

/** The Kazakh original of the first document. */
export function textFacts(changes: Partial<TextFacts> = {}): TextFacts {
  return { document: 0, place: 0, language: 'kk', ...changes };
}
