import { monthForms } from './month-words.ts';
import type { Reader } from './reader.ts';

/** «Наурыз»: a month, 1–12, as a heading, or words for what belongs to no one month. */
export function monthHeading(month: number | undefined, { language, words }: Reader): string {
  if (month === undefined) return words.timeline.noMonth;
  const { name } = monthForms(month, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
