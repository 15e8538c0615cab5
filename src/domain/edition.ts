import { homePath, type PagePath } from './address.ts';
import type { Language } from './language.ts';

/** The folder of the Kazakh pages that are generated once more in Latin letters. */
export const latinEdition = 'kk-latn';

/** A folder of pages: one for each language, and the Latin edition of the Kazakh one. */
export type Edition = Language | typeof latinEdition;

export function toLanguage(edition: Edition): Language {
  return edition === latinEdition ? 'kk' : edition;
}

/** BCP 47 tag of what the pages of an edition are written in; Kazakh is in Cyrillic unless it says otherwise. */
export function toLanguageTag(edition: Edition): string {
  return edition === latinEdition ? 'kk-Latn' : edition;
}

/** The Latin edition is for reading: the home page, entries and threads, and nothing else. */
export function hasLatinEdition(path: PagePath): boolean {
  return path === homePath || /^[et]\/.*\.html(?:#|$)/.test(path);
}

/** The edition that a link from one edition leads to: the same one where it has the page, else the Kazakh one. */
export function toEditionOf(path: PagePath, edition: Edition): Edition {
  return edition === latinEdition && !hasLatinEdition(path) ? 'kk' : edition;
}
