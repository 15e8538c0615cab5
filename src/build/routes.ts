import { type Language, languages } from '../domain/language.ts';

interface LanguageRoute {
  readonly params: { readonly lang: Language };
  readonly props: { readonly language: Language };
}

interface ItemRoute {
  readonly params: { readonly lang: Language; readonly id: string };
  readonly props: { readonly language: Language; readonly id: string };
}

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
