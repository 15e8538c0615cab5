import { entryFacets, type FacetValues } from '../domain/entry-facets.ts';
import type { NamedFacets } from './timeline-columns.ts';

/** What the cards and filters of the chart know; it is loaded when the reader first needs it. */
export interface ChartData {
  readonly facets: NamedFacets;
  /** In the order of the archive. */
  readonly entries: readonly ChartEntry[];
}

export interface ChartEntry {
  readonly id: string;
  /** EDTF */
  readonly date: string;
  /** Places in the lists of `facets`, facet by facet in the order of `entryFacets`. */
  readonly values: readonly (readonly number[])[];
  /** Speaker or those who took part, with the role then. */
  readonly who?: string;
  /** The first quote, with the BCP 47 tag of its language. */
  readonly quote?: readonly [text: string, language: string];
  /** Number of the other entry, and the word for the relation. */
  readonly relations: readonly (readonly [to: number, words: string])[];
}

/** The facets of an entry by value. */
export function readFacetValues({ facets }: ChartData, { values }: ChartEntry): FacetValues {
  return Object.fromEntries(
    entryFacets.map((facet, at) => [facet, (values[at] ?? []).map((number) => facets[facet][number]?.[0] ?? '')]),
  );
}
