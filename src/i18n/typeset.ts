import type { Language } from '../domain/language.ts';

const noBreak = '\u00A0';

/** Spaces at which no line of any of the three languages breaks: before a dash, and between a number and its word. */
const everywhere = / (?=[–—] )|(?<=\d) (?=\p{Ll})|(?<=№) (?=\d)/gu;

/**
 * Spaces that belong to one language. Russian: after a preposition, conjunction or particle of one or two letters
 * (Мильчин, Чельцова, «Справочник издателя и автора», on hanging short words). Kazakh: before a particle that leans
 * on the word before it. English: between a part of a law and its number.
 */
const ofLanguage: { readonly [language in Language]: RegExp } = {
  kk: / (?=(?:да|де|та|те|ма|ме|ба|бе|па|пе|ше)(?![\p{L}-]))/giu,
  ru: /(?<=(?<![\p{L}-])(?:а|в|и|к|о|с|у|во|до|за|из|ко|на|не|ни|но|об|от|по|со|ст\.)) /giu,
  en: /(?<=(?<!\p{L})(?:Article|No\.)) (?=\d)/gu,
};

/** Words of ours with spaces at which a line does not break. Quotes are never passed through here. */
export function typeset(text: string, language: Language): string {
  return text.replaceAll(everywhere, noBreak).replaceAll(ofLanguage[language], noBreak);
}
