import type { Language } from '../domain/language.ts';

const noBreak = '\u00A0';

/**
 * Spaces at which a line does not break. In all: before a dash, after №. Kazakh and Russian: between a number and its
 * word. Kazakh: before a particle that leans on the word before it. Russian: after a preposition, conjunction or
 * particle of one or two letters. English: within a day and month, and between a part of a law and its number.
 */
const spaces: { readonly [language in Language]: RegExp } = {
  kk: / (?=[–—] )|(?<=№) (?=\d)|(?<=\d) (?=\p{Ll})| (?=(?:да|де|та|те|ма|ме|ба|бе|па|пе|ше)(?![\p{L}-]))/gu,
  ru: / (?=[–—] )|(?<=№|ст\.) (?=\d)|(?<=\d) (?=\p{Ll})|(?<=(?<![\p{L}-])(?:а|в|и|к|о|с|у|во|до|за|из|ко|на|не|ни|но|об|от|по|со)) /giu,
  en: / (?=[–—] )|(?<=\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December))|(?<=(?<!\p{L})(?:Article|No\.)) (?=\d)/gu,
};

/** Words of ours with spaces at which a line does not break. Quotes are never passed through here. */
export function typeset(text: string, language: Language): string {
  return text.replaceAll(spaces[language], noBreak);
}
