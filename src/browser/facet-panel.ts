import { type Chosen, type FacetCounts, type FacetName, facetNames } from '../search/facets.ts';
import { create, type LabelledPage, replaceItems } from './search-page.ts';

interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/**
 * Boxes to narrow an answer down. Boxes that are there already stay the same elements, so that the one just used keeps
 * the focus.
 */
export function showFacets(panel: HTMLElement, page: LabelledPage, counts: FacetCounts, chosen: Chosen): void {
  for (const name of facetNames) {
    const values = valuesOf(name, page, counts, chosen[name] ?? []);
    const id = `facet-${name}`;
    const fieldset =
      panel.querySelector<HTMLElement>(`#${id}`) ??
      create('fieldset', { id }, create('legend', {}, page.words.facets[name]), create('ul', {}));
    if (!fieldset.isConnected) panel.append(fieldset);
    fieldset.hidden = values.length < 2 && (chosen[name] ?? []).length === 0;
    const items = values.map((value) => showValue(fieldset, name, value, (chosen[name] ?? []).includes(value.value)));
    const list = fieldset.querySelector('ul');
    const isSame = list?.children.length === items.length && items.every((item, at) => item === list.children[at]);
    if (list && !isSame) replaceItems(list, items);
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

function showValue(fieldset: Element, name: string, { value, label, count }: FacetValue, isChosen: boolean): Element {
  const known = [...fieldset.querySelectorAll('input')].find((input) => input.value === value);
  const input = known ?? create('input', { type: 'checkbox', name, value });
  const item = known?.closest('li') ?? create('li', {}, create('label', {}, input, ` ${label} `, create('small', {})));
  input.checked = isChosen;
  const small = item.querySelector('small');
  if (small !== null) small.textContent = String(count);
  return item;
}
