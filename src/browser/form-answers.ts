import type { Draft } from '../contribute/draft.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement) &&
      element.name !== '',
  );
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

/** The answers of the form; the boxes that are ticked in one question stand one a line. */
export function readAnswers(form: HTMLFormElement): Draft {
  const answers = new Map<string, string>();
  for (const control of controlsOf(form)) {
    if ((isBox(control) && !control.checked) || control.value.trim() === '') continue;
    const before = answers.get(control.name);
    answers.set(control.name, before === undefined ? control.value : `${before}\n${control.value}`);
  }
  return Object.fromEntries(answers);
}

export function fillAnswers(form: HTMLFormElement, draft: Draft): void {
  const answers = new Map(Object.entries(draft));
  for (const control of controlsOf(form)) {
    const answer = answers.get(control.name);
    if (answer === undefined) continue;
    if (isBox(control)) control.checked = answer.split('\n').includes(control.value);
    else control.value = answer;
  }
}
