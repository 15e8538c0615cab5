export type Script = 'Cyrillic' | 'Latin';

const scriptsByLanguage: Readonly<Record<string, Script>> = {
  kk: 'Cyrillic',
  'kk-Latn': 'Latin',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  ky: 'Cyrillic',
  en: 'Latin',
  de: 'Latin',
  fr: 'Latin',
  tr: 'Latin',
};

/** Letters in all runs that the pattern finds: there are far fewer runs than letters. */
function countLetters(text: string, runs: RegExp): number {
  let count = 0;
  for (const [run] of text.matchAll(runs)) count += run.length;
  return count;
}

/**
 * The script in which most of a text stands, when the language is not written
 * in it; absent when they fit, and for languages whose script is not known here.
 */
export function toForeignScript(text: string, language: string): Script | undefined {
  const expected = scriptsByLanguage[language];
  if (expected === undefined) return undefined;
  const cyrillic = countLetters(text, /\p{Script=Cyrillic}+/gu);
  const latin = countLetters(text, /\p{Script=Latin}+/gu);
  if (cyrillic === 0 && latin === 0) return undefined;
  // A name in foreign letters is common, and a short text may be little else.
  if (expected === 'Cyrillic') return latin > cyrillic * 3 && latin > 30 ? 'Latin' : undefined;
  return cyrillic > latin ? 'Cyrillic' : undefined;
}
