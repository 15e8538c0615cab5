import { type Edition, latinEdition } from '../domain/edition.ts';
import { type Language, languages } from '../domain/language.ts';

interface LanguageRoute {
  readonly params: { readonly lang: Language };
  readonly props: { readonly language: Language };
}

interface ItemRoute {
  readonly params: { readonly lang: Language; readonly id: string };
  readonly props: { readonly language: Language; readonly id: string };
}

interface EditionRoute {
  readonly params: { readonly lang: Edition };
  readonly props: { readonly edition: Edition };
}

interface EditionItemRoute {
  readonly params: { readonly lang: Edition; readonly id: string };
  readonly props: { readonly edition: Edition; readonly id: string };
}

const editions: readonly Edition[] = [...languages, latinEdition];

/** One page in each language. */
export function routesInEachLanguage(): LanguageRoute[] {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}

/** One page for each id in each language; a page looks its record up by the id. */
export function routesForEach(ids: Iterable<string>): ItemRoute[] {
  return [...ids].flatMap((id) =>
    languages.map((language) => ({ params: { lang: language, id }, props: { language, id } })),
  );
}

/** One page in each language, and one in the Latin edition. */
export function routesInEachEdition(): EditionRoute[] {
  return editions.map((edition) => ({ params: { lang: edition }, props: { edition } }));
}

/** One page for each id in each language and in the Latin edition; a page looks its record up by the id. */
export function routesForEachInEachEdition(ids: Iterable<string>): EditionItemRoute[] {
  return [...ids].flatMap((id) =>
    editions.map((edition) => ({ params: { lang: edition, id }, props: { edition, id } })),
  );
}
