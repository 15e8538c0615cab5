import { type EntryFacet, entryFacets, type FacetValues } from './entry-facets.ts';

/** Reads the facets of an address, `?kind=ruling&kind=measure&service=facebook`, and names what the archive does not know. */
export function readFacets(
  parameters: URLSearchParams,
  hasValue: (facet: EntryFacet, value: string) => boolean,
): { readonly chosen: FacetValues; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const chosen = Object.fromEntries(
    entryFacets.map((facet) => {
      const values = [...new Set(parameters.getAll(facet))];
      const unknown = values.filter((value) => !hasValue(facet, value));
      refused.push(...unknown.map((value) => `${facet}=${value}`));
      return [facet, values.filter((value) => !unknown.includes(value))];
    }),
  );
  return { chosen, refused };
}

/** The counterpart of `readFacets`. */
export function appendFacets(parameters: URLSearchParams, chosen: FacetValues): void {
  for (const facet of entryFacets) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
}

export function isEntryFacet(name: string): name is EntryFacet {
  return (entryFacets as readonly string[]).includes(name);
}

/** The choice with one value more or less. */
export function toggleFacet(chosen: FacetValues, facet: EntryFacet, value: string, isChosen: boolean): FacetValues {
  const others = (chosen[facet] ?? []).filter((other) => other !== value);
  return { ...chosen, [facet]: isChosen ? [...others, value] : others };
}

export function hasAnyFacet(chosen: FacetValues): boolean {
  return entryFacets.some((facet) => (chosen[facet] ?? []).length > 0);
}
