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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The script in which most of a text stands, when the language is not written
 * in it; absent when they fit, and for languages whose script is not known here.
 */
export function toForeignScript(text: string, language: string): Script | undefined {
  const expected = scriptsByLanguage[language];
  if (expected === undefined) return undefined;
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (cyrillic === 0 && latin === 0) return undefined;
  // A name in foreign letters is common, and a short text may be little else.
  if (expected === 'Cyrillic') return latin > cyrillic * 3 && latin > 30 ? 'Latin' : undefined;
  return cyrillic > latin ? 'Cyrillic' : undefined;
}
