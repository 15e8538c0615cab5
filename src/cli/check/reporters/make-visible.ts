/** Controls, format characters, lone surrogates, private use and the separators of lines and paragraphs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * A text of others in which nothing can command a terminal or turn words round:
 * each character that is not seen stands as its number, `‹U+001B›`.
 */
export function makeVisible(text: string): string {
  return text.replace(unseen, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}
