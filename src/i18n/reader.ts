import { type PagePath, relativeLink, siteFile } from '../domain/address.ts';
import { type Edition, toEditionOf, toLanguage, toLanguageTag } from '../domain/edition.ts';
import type { Language } from '../domain/language.ts';
import { type Words, wordsIn } from './words.ts';

/** Who reads which page: the language, its words, and how to link from here. */
export interface Reader {
  readonly language: Language;
  /** The folder of the page; the Latin edition is made of Kazakh pages. */
  readonly edition: Edition;
  /** BCP 47 tag of what the page is written in. */
  readonly languageTag: string;
  readonly words: Words;
  /** The page being read, below its edition. */
  readonly path: PagePath;
  /** A link to another page in the same edition, or in the same language where the edition has no such page. */
  readonly link: (path: PagePath) => string;
  /** A link to this page in another edition. */
  readonly sibling: (edition: Edition) => string;
  /** A link to a file at the root of the site. */
  readonly file: (path: string) => string;
}

export function createReader(edition: Edition, path: PagePath): Reader {
  const here = siteFile(edition, path);
  const language = toLanguage(edition);
  return {
    language,
    edition,
    languageTag: toLanguageTag(edition),
    words: wordsIn(language),
    path,
    link: (to) => relativeLink(here, siteFile(toEditionOf(to, edition), to)),
    sibling: (other) => relativeLink(here, siteFile(other, path)),
    file: (to) => relativeLink(here, to),
  };
}
