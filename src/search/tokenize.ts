/** A word where it stands in a text; `start` and `end` count UTF-16 code units, `word` is the text between them. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const soft = '\\u00AD\\u200B-\\u200D\\u2060';
const wordPattern = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${soft}]*(?:['’ʼ‘\`]\\p{L}[\\p{L}\\p{N}\\p{M}${soft}]*)*`,
  'gu',
);

/**
 * The words of a text in order: letters of any script with their marks, and digits. An apostrophe between letters
 * belongs to the word (teatral'nym, don't); a hyphen parts two words (Telegram-ға, 3-інші).
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
