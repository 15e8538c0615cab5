/** A Kazakh ending that is written with a hyphen behind a foreign word, a number or an abbreviation: VPN-нің, 50-ден. */
const hyphenEnding = /(?<=[A-Za-z\d\p{Lu}])-[а-яәғқңөұүһі]{1,6}(?![\p{L}\p{N}])/gu;

/** Words that join others and say nothing by themselves. */
const joining = new Set(
  (
    'a an the of in on at to and for by with from ' +
    'и в во на с со о об по к ко из за для от у ' +
    'мен пен бен және да де та те'
  ).split(' '),
);

/** The query without endings behind a hyphen, which differ from text to text. Verbatim phrases are better looked for before. */
export function withoutHyphenEndings(words: string): string {
  return words.replace(hyphenEnding, '');
}

/** The query without joining words; as it is when nothing else would be left. */
export function withoutJoiningWords(words: string): string {
  const kept = words.split(' ').filter((word) => !joining.has(word.toLowerCase()));
  return kept.length === 0 ? words : kept.join(' ');
}
