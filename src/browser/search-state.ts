import type { SearchOrder, SearchRequest } from '../search/answer-search.ts';
import { type Chosen, type FacetName, facetNames } from '../search/facets.ts';
import type { FacetLabels } from '../search/index-parts.ts';

/** What a reader has asked for; all of it stands in the address. Speakers and services are chosen by id. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly order: SearchOrder;
  readonly isGrouped: boolean;
  readonly limit: number;
}

export const resultsInView = 10;
const mostResults = 1000;
const longestQuery = 2000;

/** Reads the part of an address behind the question mark; what makes no sense is passed over. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const order = parameters.get('order');
  const limit = Number(parameters.get('shown'));
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery),
    chosen: Object.fromEntries(facetNames.map((name) => [name, parameters.getAll(name)])),
    order: order === 'newest' || order === 'oldest' ? order : 'relevance',
    isGrouped: parameters.has('grouped'),
    limit: limit > resultsInView && limit <= mostResults ? Math.floor(limit) : resultsInView,
  };
}

/** The same state as `readState` reads, without what is as usual. */
export function writeState({ query, chosen, order, isGrouped, limit }: SearchState): string {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query });
  for (const name of facetNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (order !== 'relevance') parameters.set('order', order);
  if (isGrouped) parameters.set('grouped', '');
  if (limit !== resultsInView) parameters.set('shown', String(limit));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function isEmpty({ query, chosen }: SearchState): boolean {
  return query.trim() === '' && Object.values(chosen).flat().length === 0;
}

/** The state with a value of a facet chosen, or no longer. */
export function withToggled(state: SearchState, name: FacetName, value: string): SearchState {
  const values = state.chosen[name] ?? [];
  const others = values.filter((other) => other !== value);
  const chosen = { ...state.chosen, [name]: others.length < values.length ? others : [...values, value] };
  return { ...state, chosen, limit: resultsInView };
}

/** True when values are chosen that the index knows by number. */
export function choosesByName({ chosen }: SearchState): boolean {
  return [...(chosen.speaker ?? []), ...(chosen.service ?? [])].length > 0;
}

/** The question to the index, which counts speakers and services by number; without labels none of them is known. */
export function toRequest(state: SearchState, labels: FacetLabels | undefined, language: string): SearchRequest {
  const toNumbers = (name: 'speaker' | 'service'): readonly string[] =>
    (state.chosen[name] ?? []).map((value) => String(labels?.[name].findIndex(([id]) => id === value)));
  return {
    ...state,
    language,
    chosen: { ...state.chosen, speaker: toNumbers('speaker'), service: toNumbers('service') },
  };
}
