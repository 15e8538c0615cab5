import type { CountedWord } from './plural.ts';

/** Words of the search page; `{…}` is filled in by the island, or at build where the comment says so. */
export interface SearchWords {
  readonly title: string;
  readonly summary: string;
  readonly label: string;
  readonly hint: string;
  readonly withoutScript: string;
  readonly loading: string;
  readonly failed: string;
  /** `{count}` */
  readonly found: string;
  /** `{query}` */
  readonly none: string;
  /** `{quotes}`, `{entries}` and `{languages}`, filled in at build. */
  readonly searched: string;
  readonly searchedLanguages: CountedWord;
  /** `{value}` of a filter that the archive does not know. */
  readonly unknownValue: string;
  /** Before words that occur and look like one that does not, `{word}`. */
  readonly nearest: string;
  /** Before the words of a query that occur, but not in one text. */
  readonly apart: string;
  /** Before the same term in other languages. */
  readonly related: string;
  readonly more: string;
  readonly quote: string;
  readonly entry: string;
  readonly verified: string;
  readonly unverified: string;
  readonly inTranslation: string;
  readonly original: string;
  readonly translation: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly order: string;
  readonly orders: { readonly [order in 'relevance' | 'newest' | 'oldest']: string };
  readonly grouped: string;
  readonly narrow: string;
  readonly facets: {
    readonly [facet in 'type' | 'kind' | 'speaker' | 'service' | 'year' | 'language' | 'version']: string;
  };
  readonly types: { readonly [type in 'quote' | 'entry']: string };
  readonly versions: { readonly [version in 'original' | 'translation']: string };
  readonly removeAll: string;
  readonly keys: string;
}

/** The sets of queries by which the search is tried. */
export const querySets = [
  'Q1',
  'Q2',
  'Q3a',
  'Q3b',
  'Q3c',
  'Q4',
  'Q5',
  'Q6',
  'Q7',
  'Q8',
  'Q9',
  'Q10',
  'phrases',
  'filters',
  'names',
] as const;
export type QuerySet = (typeof querySets)[number];

/** Words of the page that says how to search, beside its prose. */
export interface SearchHelpWords {
  readonly title: string;
  readonly summary: string;
  readonly recallTitle: string;
  /** `{count}` of queries and `{date}`, filled in at build. */
  readonly recallNote: string;
  readonly set: string;
  readonly queries: string;
  readonly recall: string;
  readonly sets: { readonly [set in QuerySet]: string };
}
