import type { FieldName } from '../contribute/fields.ts';
import { create } from './elements.ts';

/** The block of a question: its label, hint, error and control. */
export function blockOf(form: HTMLElement, name: string): HTMLElement | undefined {
  return form.querySelector<HTMLElement>(`[data-field="${name}"]`) ?? undefined;
}

/** What takes the answer of a block, or the first of several. */
export function controlOf(block: HTMLElement): HTMLElement | undefined {
  return block.querySelector<HTMLElement>('input, select, textarea') ?? undefined;
}

function labelOf(block: HTMLElement): string {
  const label = block.querySelector('legend, label');
  const words = [...(label?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
  return words
    .map((node) => node.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

/** Says beside a question what is wrong with its answer; without a sentence the question is in order. */
export function showError(block: HTMLElement, sentence: string | undefined, link?: HTMLElement): void {
  const place = block.querySelector('.error');
  block.classList.toggle('wrong', sentence !== undefined);
  place?.replaceChildren(...(sentence === undefined ? [] : [sentence, ...(link === undefined ? [] : [' ', link])]));
  for (const control of block.querySelectorAll('input, select, textarea')) {
    if (sentence === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}

/** A list of what is wrong; each item leads to its question. */
export function createSummary(
  form: HTMLElement,
  title: string,
  errors: readonly { readonly field: FieldName; readonly sentence: string }[],
): readonly HTMLElement[] {
  const items = errors.flatMap(({ field, sentence }) => {
    const block = blockOf(form, field);
    if (block === undefined) return [];
    const link = create('a', { href: `#f-${field}` }, `${labelOf(block)}: ${sentence}`);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focusOn(block);
    });
    return [create('li', {}, link)];
  });
  return [create('h2', {}, title), create('ul', {}, ...items)];
}

/** Gives the focus to the control of a block, and opens what hides it. */
export function focusOn(block: HTMLElement): void {
  const details = block.closest('details');
  if (details !== null) details.open = true;
  controlOf(block)?.focus();
}
