import type { Entry } from './entry.ts';

/** Ways to narrow the entries down: the same on the chart and in the list. */
export const entryFacets = ['kind', 'actor', 'service', 'place', 'explanation', 'confidence'] as const;
export type EntryFacet = (typeof entryFacets)[number];

/** Values of each facet that an entry has, or that somebody has chosen. */
export type FacetValues = { readonly [facet in EntryFacet]?: readonly string[] };

/** How many entries there would be with this value, all other facets being as they are. */
export type EntryFacetCounts = Readonly<Record<EntryFacet, ReadonlyMap<string, number>>>;

/** Ids of the people, bodies and operators an entry speaks of. */
function actorsOf(entry: Entry): readonly string[] {
  const { participants, operators } = entry;
  const actors = [
    ...participants.flatMap(({ actor, organization }) => [actor, organization]),
    ...operators,
    entry.kind === 'ruling' ? entry.court : undefined,
  ];
  return [...new Set(actors.flatMap((actor) => actor?.id ?? []))];
}

export function toFacetValues(entry: Entry): Readonly<Record<EntryFacet, readonly string[]>> {
  return {
    kind: [entry.kind],
    actor: actorsOf(entry),
    service: entry.services.map(({ id }) => id),
    place: entry.places.map(({ id }) => id),
    explanation: entry.kind === 'statement' ? entry.explanations : [],
    confidence: [entry.confidence],
  };
}

/** Values of one facet are alternatives; all facets hold together. */
function passes(facet: EntryFacet, values: FacetValues, chosen: FacetValues): boolean {
  const wanted = chosen[facet] ?? [];
  return wanted.length === 0 || (values[facet] ?? []).some((value) => wanted.includes(value));
}

/** For each of the entries whether it passes, and what each value would give. */
export function applyEntryFacets(
  entries: readonly FacetValues[],
  chosen: FacetValues,
): { readonly passing: readonly boolean[]; readonly counts: EntryFacetCounts } {
  const counts = Object.fromEntries(entryFacets.map((facet) => [facet, new Map<string, number>()])) as Record<
    EntryFacet,
    Map<string, number>
  >;
  const passing = entries.map((values) => {
    const failed = entryFacets.filter((facet) => !passes(facet, values, chosen));
    if (failed.length > 1) return false;
    for (const facet of failed.length === 0 ? entryFacets : failed) {
      for (const value of values[facet] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    return failed.length === 0;
  });
  return { passing, counts };
}
