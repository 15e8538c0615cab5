/**
 * `/` goes to the field from anywhere; the arrows go through the results and back to the field; Escape empties the
 * field, or goes back to it. Enter opens a result by itself, results being links.
 */
export function listenToKeys(root: HTMLElement, input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || hasModifier(event) || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  root.addEventListener('keydown', (event) => {
    if (hasModifier(event) || event.isComposing) return;
    if (event.key === 'Escape') leave(event, input);
    else if (event.key === 'ArrowDown') move(event, root, input, 1);
    else if (event.key === 'ArrowUp') move(event, root, input, -1);
  });
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');
}

function leave(event: Event, input: HTMLInputElement): void {
  event.preventDefault();
  if (event.target === input && input.value !== '') {
    input.value = '';
    input.dispatchEvent(new InputEvent('input'));
  } else input.focus();
}

function move(event: Event, root: HTMLElement, input: HTMLInputElement, step: 1 | -1): void {
  const stops = [input, ...root.querySelectorAll<HTMLElement>('.results a')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = at < 0 ? undefined : stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
