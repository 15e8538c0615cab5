import type { Language } from '../domain/language.ts';
import { parseEdtf } from '../domain/parse-edtf.ts';
import { formatDate } from '../i18n/format-date.ts';

/** The date of a draft in full words, as the page of the entry says it; `text` is a sound EDTF date. */
export function formatEntryDate(text: string, language: Language): string {
  return formatDate(parseEdtf(text), language);
}
