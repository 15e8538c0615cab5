const word = /[\p{L}\p{M}\p{N}]+(?:[-.’'][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in their order, in small letters; «Telegram-ға» and “41-1” are one word each. */
export function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}
