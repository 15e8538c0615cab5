import { type PagePath, relativeLink, siteFile } from '../domain/address.ts';
import type { Language } from '../domain/language.ts';
import { type Words, wordsIn } from './words.ts';

/** Who reads which page: the language, its words, and how to link from here. */
export interface Reader {
  readonly language: Language;
  readonly words: Words;
  /** The page being read, below its language. */
  readonly path: PagePath;
  /** A link to another page in the same language. */
  readonly link: (path: PagePath) => string;
  /** A link to this page in another language. */
  readonly sibling: (language: Language) => string;
  /** A link to a file at the root of the site. */
  readonly file: (path: string) => string;
}

export function createReader(language: Language, path: PagePath): Reader {
  const here = siteFile(language, path);
  return {
    language,
    words: wordsIn(language),
    path,
    link: (to) => relativeLink(here, siteFile(language, to)),
    sibling: (other) => relativeLink(here, siteFile(other, path)),
    file: (to) => relativeLink(here, to),
  };
}
