import type { DocumentFacts, TextFacts } from './document-facts.ts';

/** Ways to narrow an answer down, each with the values that occur in it. */
export const facetNames = ['type', 'kind', 'speaker', 'service', 'year', 'language', 'version'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen of each facet: alternatives of one facet, all facets together. */
export type Chosen = { readonly [name in FacetName]?: readonly string[] };

/** How many documents an answer would have with this value of a facet, the other facets being as they are. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export interface FacetedText {
  readonly document: DocumentFacts;
  readonly text: TextFacts;
}

export function facetValues(name: FacetName, { document, text }: FacetedText): readonly string[] {
  switch (name) {
    case 'type':
      return [document.isQuote ? 'quote' : 'entry'];
    case 'kind':
      return [document.kind];
    case 'speaker':
      return document.speakers.map(String);
    case 'service':
      return document.services.map(String);
    case 'year':
      return [String(document.year)];
    case 'language':
      return [text.language];
    case 'version':
      return [text.place === 0 ? 'original' : 'translation'];
  }
}

/** The texts that pass all facets, in the same order, and how many documents each value would have. */
export function applyFacets<Text extends FacetedText>(
  texts: readonly Text[],
  chosen: Chosen,
): { readonly passing: readonly Text[]; readonly counts: FacetCounts } {
  const documents = ofEachFacet(() => new Map<string, Set<number>>());
  const passing: Text[] = [];
  for (const text of texts) {
    const failed = facetNames.filter((name) => !isChosen(name, text, chosen));
    if (failed.length > 1) continue;
    if (failed.length === 0) passing.push(text);
    for (const name of failed.length === 0 ? facetNames : failed) {
      for (const value of facetValues(name, text)) addTo(documents[name], value, text.text.document);
    }
  }
  const counts = ofEachFacet((name) => new Map([...documents[name]].map(([value, { size }]) => [value, size])));
  return { passing, counts };
}

function ofEachFacet<Item>(create: (name: FacetName) => Item): Record<FacetName, Item> {
  return Object.fromEntries(facetNames.map((name) => [name, create(name)])) as Record<FacetName, Item>;
}

function isChosen(name: FacetName, text: FacetedText, chosen: Chosen): boolean {
  const values = chosen[name] ?? [];
  return values.length === 0 || facetValues(name, text).some((value) => values.includes(value));
}

function addTo(sets: Map<string, Set<number>>, value: string, number: number): void {
  const known = sets.get(value);
  if (known === undefined) sets.set(value, new Set([number]));
  else known.add(number);
}
