/** The language of a BCP 47 tag: `kk` of `kk-Latn`. */
export function primaryTag(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/**
 * Texts in the order in which an index has them: those of one language together, the languages as they first occur.
 * Positions of a word lie closer so, and take fewer bytes.
 */
export function inLanguageOrder<Text>(texts: readonly Text[], tagOf: (text: Text) => string): readonly Text[] {
  return [...Map.groupBy(texts, (text) => primaryTag(tagOf(text))).values()].flat();
}
