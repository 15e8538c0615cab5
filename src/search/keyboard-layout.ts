const english = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё';
/** Keys on which the Kazakh layout (state standard, as in Windows and CLDR) has letters and the English one figures. */
const figures = '23458900-=';
const kazakh = 'әіңғүұққөһ';

const toCyrillic = pairs(english, russian);
const toKazakh = new Map([...toCyrillic, ...pairs(figures, kazakh)]);
const toLatin = pairs(russian, english);
const isWords = (text: string): boolean => /^[\p{L}\p{N}\s]+$/u.test(text);
const latin = /[a-z]/u;
const cyrillic = /[а-яё]/u;

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (key, at) => [key, to.charAt(at)]));
}

/**
 * What would have been written with the same keys in another layout, Kazakh and Russian for Latin and Latin for
 * Cyrillic, if that is words.
 */
export function inOtherLayouts(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const write = (layout: ReadonlyMap<string, string>): string =>
    Array.from(lower, (key) => layout.get(key) ?? key).join('');
  if (cyrillic.test(lower)) return latin.test(lower) ? [] : [write(toLatin)].filter(isWords);
  return latin.test(lower) ? [...new Set([write(toKazakh), write(toCyrillic)])].filter(isWords) : [];
}
