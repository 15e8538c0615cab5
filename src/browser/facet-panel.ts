import { type Chosen, type FacetCounts, type FacetName, facetNames } from '../search/facets.ts';
import { type FacetValue, showFieldset } from './facet-fieldset.ts';
import type { LabelledPage } from './search-page.ts';

/** Boxes to narrow an answer down, facet by facet. */
export function showFacets(panel: HTMLElement, page: LabelledPage, counts: FacetCounts, chosen: Chosen): void {
  for (const name of facetNames) {
    const values = chosen[name] ?? [];
    showFieldset(panel, name, page.words.facets[name], valuesOf(name, page, counts, values), values);
  }
}

function valuesOf(
  name: FacetName,
  { labels, words }: LabelledPage,
  counts: FacetCounts,
  chosen: readonly string[],
): readonly FacetValue[] {
  const register = name === 'speaker' || name === 'service' ? labels[name] : undefined;
  const values = [...counts[name]].map(([key, count]): FacetValue => {
    const [id, label] = register?.[Number(key)] ?? [key, words.values[key] ?? key];
    return { value: id, label, count };
  });
  const absent = chosen.filter((value) => !values.some((known) => known.value === value));
  for (const value of absent) {
    values.push({
      value,
      label: register?.find(([id]) => id === value)?.[1] ?? words.values[value] ?? value,
      count: 0,
    });
  }
  return values.sort((a, b) =>
    name === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
