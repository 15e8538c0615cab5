const border =
  /[\p{Script=Latin}\p{Script=Greek}]\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*[\p{Script=Latin}\p{Script=Greek}]|\p{Script=Latin}\p{M}*\p{Script=Greek}|\p{Script=Greek}\p{M}*\p{Script=Latin}/u;

export interface MixedWord {
  readonly offset: number;
  readonly word: string;
  readonly message: string;
}

/**
 * The first word that mixes the letters of two alphabets, as in "Қазaқстан"
 * with a Latin "a": it looks right and is never found. «Telegram-ға» is two
 * words joined by a hyphen.
 */
export function findMixedWord(text: string): MixedWord | undefined {
  const match = border.exec(text);
  if (match === null) return undefined;
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(match.index))?.[0] ?? '';
  const word = before + after;
  return { offset: match.index - before.length, word, message: explain(word) };
}

function explain(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const others = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? [];
  const rare = latin.length <= others.length ? latin : others;
  const alphabet = rare === latin ? 'Latin' : 'not Latin';
  const letters = [...new Set(rare)].map((letter) => `"${letter}"`).join(', ');
  return `The word "${word}" mixes alphabets: ${letters} is ${alphabet}, so search would not find it. Type the word anew on one keyboard, or put a hyphen between the two parts.`;
}
