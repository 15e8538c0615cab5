import { create, replaceItems } from './elements.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/**
 * A set of boxes to choose from. Boxes that are there already stay the same elements, so that the one just used keeps
 * the focus.
 */
export function showFieldset(
  panel: HTMLElement,
  name: string,
  legend: string,
  values: readonly FacetValue[],
  chosen: readonly string[],
): void {
  const id = `facet-${name}`;
  const fieldset =
    panel.querySelector<HTMLElement>(`#${id}`) ??
    create('fieldset', { id }, create('legend', {}, legend), create('ul', {}));
  if (!fieldset.isConnected) panel.append(fieldset);
  fieldset.hidden = values.length < 2 && chosen.length === 0;
  const items = values.map((value) => showValue(fieldset, name, value, chosen.includes(value.value)));
  const list = fieldset.querySelector('ul');
  const isSame = list?.children.length === items.length && items.every((item, at) => item === list.children[at]);
  if (list && !isSame) replaceItems(list, items);
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
