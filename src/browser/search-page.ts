import type { FacetName } from '../search/facets.ts';
import type { FacetLabels, IndexParts } from '../search/index-parts.ts';

/** Words of the page in the reader's language, made at build; `{…}` is filled in here. */
export interface PageWords {
  readonly loading: string;
  readonly failed: string;
  readonly found: string;
  readonly none: string;
  readonly searched: string;
  readonly unknownValue: string;
  readonly nearest: string;
  readonly apart: string;
  readonly related: string;
  readonly more: string;
  readonly entry: string;
  readonly verified: string;
  readonly unverified: string;
  readonly inTranslation: string;
  readonly original: string;
  readonly translation: string;
  readonly translationOurs: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Names of values of facets that are not in the registers. */
  readonly values: Readonly<Record<string, string>>;
  readonly removeAll: string;
}

/** All that the page says once and for all. */
export interface SearchPage {
  readonly language: string;
  readonly words: PageWords;
  readonly parts: IndexParts;
}

/** The page with the names of what facets list by number. */
export interface LabelledPage extends SearchPage {
  readonly labels: FacetLabels;
}
