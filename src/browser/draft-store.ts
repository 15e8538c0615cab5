import type { Draft } from '../contribute/draft.ts';

const key = 'kidiris-draft';

/** What was written before on this device; nothing where the browser keeps nothing. */
export function readStoredDraft(): Draft {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, answer]) => typeof answer === 'string'));
  } catch {
    return {};
  }
}

export function storeDraft(draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Where the browser refuses to keep anything, the form works all the same.
  }
}

export function deleteStoredDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
