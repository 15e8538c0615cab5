/** A character, or a run of them, that must not stand where it stands. */
export interface OddCharacter {
  readonly offset: number;
  readonly rule: 'characters' | 'normalization';
  readonly message: string;
}

const suspicious = new RegExp(
  '[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F' +
    '\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uD800-\\uDFFF\\uE000-\\uF8FF\\uFDD0-\\uFDEF\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFF' +
    '\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{1FFFE}\\u{1FFFF}\\u{E0000}-\\u{10FFFF}]|\\p{M}{5,}',
  'u',
);
const everySuspicious = new RegExp(suspicious.source, 'gu');

const names: Readonly<Record<number, string>> = {
  0x00: 'NUL',
  0x09: 'a tab',
  0x0d: 'a lone carriage return',
  0x1b: 'an escape for terminals',
  0xad: 'a soft hyphen',
  0x200b: 'a zero width space',
  0x200c: 'a zero width non-joiner',
  0x200d: 'a zero width joiner',
  0x200e: 'a left-to-right mark',
  0x200f: 'a right-to-left mark',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x202d: 'a left-to-right override',
  0x202e: 'a right-to-left override',
  0x2060: 'a word joiner',
  0xfeff: 'a zero width no-break space',
  0xfffd: 'the mark of a letter that was lost in copying',
};

const arabicBefore = /\p{Script=Arabic}\p{M}*$/u;
const arabicAfter = /^\p{Script=Arabic}/u;
const emojiBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
const canTakeVariation = /[\p{Emoji}\p{Extended_Pictographic}]$/u;
const hasRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Joiners belong to Arabic writing and to emoji, variation selectors to emoji, direction marks beside right-to-left letters. */
function isAtHome(code: number, before: string, after: string): boolean {
  switch (code) {
    case 0x200c:
      return arabicBefore.test(before) && arabicAfter.test(after);
    case 0x200d:
      return (
        (arabicBefore.test(before) && (arabicAfter.test(after) || !/^\p{L}/u.test(after))) ||
        (emojiBefore.test(before) && emojiAfter.test(after))
      );
    case 0xfe0e:
    case 0xfe0f:
      return canTakeVariation.test(before);
    case 0x200e:
    case 0x200f:
      return hasRightToLeft.test(before) || hasRightToLeft.test(after);
    default:
      return isDirectionPair(code);
  }
}

/** Embeddings and isolates are judged by their balance; an override turns letters round and is never needed. */
function isDirectionPair(code: number): boolean {
  return code === 0x202a || code === 0x202b || code === 0x202c || (code >= 0x2066 && code <= 0x2069);
}

function describe(match: string): string {
  const code = match.codePointAt(0) ?? 0;
  const label = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/^\p{M}{5}/u.test(match)) return 'More than four marks stand on one letter. Leave those that the language needs.';
  if (code === 0x09) return 'A tab (U+0009) stands here. Write spaces instead.';
  const known = names[code];
  const what = known === undefined ? `The character ${label}` : `${label}, ${known},`;
  return `${what} cannot be seen by a reader. Remove it and type the words anew.`;
}

function findUnbalanced(text: string): OddCharacter[] {
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const start = lineStart;
    lineStart += line.length + 1;
    const open: string[] = [];
    for (const sign of line) {
      if ('\u202A\u202B'.includes(sign)) open.push('\u202C');
      else if ('\u2066\u2067\u2068'.includes(sign)) open.push('\u2069');
      else if ('\u202C\u2069'.includes(sign) && open.pop() !== sign) return [explainUnbalanced(start, line)];
    }
    return open.length > 0 ? [explainUnbalanced(start, line)] : [];
  });
}

function explainUnbalanced(start: number, line: string): OddCharacter {
  const message =
    'A control of writing direction is opened and not closed in this line, so words would be shown in another order than they stand. Remove it.';
  return { offset: start + line.search(/[\u202A-\u202C\u2066-\u2069]/), rule: 'characters', message };
}

function findUnnormalized(text: string): OddCharacter[] {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  let offset = 0;
  while (text[offset] === normal[offset]) offset += 1;
  const message =
    'From here the text is not in the normal form NFC: a letter is written as two characters, which search would not find. Type it as one letter; in most editors "Normalize to NFC" does it.';
  return [{ offset, rule: 'normalization', message }];
}

/**
 * Characters that a reader cannot see, that turn the order of others round, or
 * that are not in the normal form NFC (Unicode Standard Annex 15; for
 * direction, Annex 9).
 */
export function findOddCharacters(text: string): readonly OddCharacter[] {
  const unnormalized = findUnnormalized(text);
  if (!suspicious.test(text)) return unnormalized;
  const odd = [...text.matchAll(everySuspicious)].flatMap((match): OddCharacter[] => {
    const code = match[0].codePointAt(0) ?? 0;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (match[0].length <= 2 && isAtHome(code, before, after)) return [];
    return [{ offset: match.index, rule: 'characters', message: describe(match[0]) }];
  });
  return [...odd, ...findUnbalanced(text), ...unnormalized].slice(0, 20);
}
