import type { Draft } from '../contribute/draft.ts';
import type { GroupName } from '../contribute/fields.ts';
import { groupNames, groups } from '../contribute/fields.ts';
import { placesOf } from '../contribute/group-answers.ts';
import { create } from './elements.ts';

/** The block of questions at one place of a group. */
function blockAt(form: HTMLElement, group: GroupName, place: number): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-repeat="${group}"][data-place="${place}"]`);
}

/** The button that adds to a group. */
function adderOf(form: HTMLElement, group: GroupName): HTMLButtonElement | null {
  return form.querySelector<HTMLButtonElement>(`[data-add="${group}"]`);
}

/** Attributes that name a question, and what follows the name in them. */
function renumber(block: HTMLElement, names: readonly string[], place: number): void {
  const rename = (words: string): string =>
    words.replace(/(f-|^)([a-zA-Z]+)(?=$|[- ])/g, (whole, before: string, name: string) =>
      names.includes(name) ? `${before}${name}${place}` : whole,
    );
  for (const element of block.querySelectorAll('*')) {
    for (const attribute of ['id', 'for', 'name', 'aria-describedby', 'data-field']) {
      const value = element.getAttribute(attribute);
      if (value !== null) element.setAttribute(attribute, rename(value));
    }
  }
}

/** Empties what was cloned along: answers, errors, names that were offered. */
function clear(block: HTMLElement): void {
  for (const control of block.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    control.value = '';
    control.removeAttribute('aria-invalid');
  }
  for (const field of block.querySelectorAll('.wrong')) field.classList.remove('wrong');
  for (const list of block.querySelectorAll<HTMLElement>('[data-alike]')) list.hidden = true;
  for (const filled of block.querySelectorAll('.error, [data-alike]')) filled.replaceChildren();
}

/** Puts the questions of a group once more. */
function addPlace(form: HTMLElement, group: GroupName, place: number): HTMLElement | undefined {
  const first = blockAt(form, group, 1);
  const adder = adderOf(form, group);
  if (first === null || adder === null) return undefined;
  const block = first.cloneNode(true) as HTMLElement;
  block.dataset.place = String(place);
  renumber(block, groups[group].names, place);
  clear(block);
  for (const label of block.querySelectorAll('label')) label.firstChild?.after(` (${place})`);
  const remove = create('button', { type: 'button' }, `${adder.dataset.remove ?? ''} (${place})`);
  remove.addEventListener('click', () => {
    block.remove();
    showPlaces(form);
    adder.focus();
    form.dispatchEvent(new Event('change'));
  });
  block.append(create('p', {}, remove));
  adder.parentElement?.before(block);
  return block;
}

/** A group that is full takes no more; which source is meant is asked where there are several. */
export function showPlaces(form: HTMLElement): void {
  for (const group of groupNames) {
    const adder = adderOf(form, group);
    if (adder !== null) adder.hidden = freePlace(form, group) === undefined;
  }
  const sources = form.querySelectorAll('[data-repeat="source"]').length;
  for (const field of form.querySelectorAll<HTMLElement>('[data-field^="quoteSource"]')) field.hidden = sources < 2;
}

function freePlace(form: HTMLElement, group: GroupName): number | undefined {
  const places = Array.from({ length: groups[group].most }, (_, index) => index + 1);
  return places.find((place) => blockAt(form, group, place) === null);
}

/** Puts the questions of each group as often as a draft has answers. */
export function addPlaces(form: HTMLElement, draft: Draft): void {
  for (const group of groupNames) {
    const places = placesOf(draft, group);
    for (const place of places) if (blockAt(form, group, place) === null) addPlace(form, group, place);
    const details = blockAt(form, group, 1)?.closest('details');
    if (details && places.length > 0) details.open = true;
  }
  showPlaces(form);
}

/** Takes all further places away. */
export function removePlaces(form: HTMLElement): void {
  for (const block of form.querySelectorAll<HTMLElement>('[data-repeat]')) {
    if (block.dataset.place !== '1') block.remove();
  }
  showPlaces(form);
}

/** Puts the questions of a group once more when its button is pressed, and leads there. */
export function listenToAdders(form: HTMLElement): void {
  for (const group of groupNames) {
    adderOf(form, group)?.addEventListener('click', () => {
      const place = freePlace(form, group);
      const block = place === undefined ? undefined : addPlace(form, group, place);
      showPlaces(form);
      block?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
  }
}
