import { createSubstitutes } from './substitutes.ts';

/** Kazakh letters and the key that stands in their place on a Russian keyboard. */
const russianKeyboard = createSubstitutes('әа ғг қк ңн өо ұу үу һх іи ёе');

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const latinWithoutMark = createSubstitutes('ıi øo łl đd ßss æae œoe');

const hiddenInsideWords = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const apostrophes = /['’ʼ‘`´]/gu;
const marks = /\p{M}/gu;
const latinWithMarks = /[a-z]\p{M}+/gu;

/** Lower case in composed letters (NFC), without soft hyphens, apostrophes and stress marks; й and ё stay what they are. */
export function toNativeWord(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower.replace(hiddenInsideWords, '').replace(apostrophes, '').normalize('NFC').replace(marks, '');
}

/**
 * The word as a Russian keyboard without Kazakh letters would write it, in lower case: «Қазақстан» → «казакстан»,
 * «желі» → «жели», «ёлка» → «елка», "Äbliazov" → "abliazov". й stays apart from и. For comparing only, never to be shown.
 */
export function foldWord(word: string): string {
  return foldNativeWord(toNativeWord(word));
}

/** ё is as a rule written without its dots. */
export function withoutYo(native: string): string {
  return native.replaceAll('ё', 'е');
}

/** As `foldWord`, for a word that `toNativeWord` has been over. */
export function foldNativeWord(native: string): string {
  let folded = '';
  for (const letter of native) folded += foldLetter(letter);
  return folded;
}

function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter;
  const substitute = russianKeyboard.get(letter) ?? latinWithoutMark.get(letter);
  if (substitute !== undefined) return substitute;
  return letter < '\u0250' || (letter >= '\u1E00' && letter < '\u1F00') ? withoutLatinMarks(letter) : letter;
}

function withoutLatinMarks(letter: string): string {
  return letter.normalize('NFD').replace(latinWithMarks, (marked) => marked.charAt(0));
}

/** True for lower-case words of a–z, 0–9 and Cyrillic letters, which need no normalising. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const plain = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x430 && code <= 0x4ff);
    if (!plain) return false;
  }
  return true;
}
