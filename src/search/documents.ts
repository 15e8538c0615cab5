import { entryPath, type PagePath, quotePath } from '../domain/address.ts';
import type { Archive } from '../domain/archive.ts';
import { type Entry, toReadersEntryText } from '../domain/entry.ts';
import { type Language, languages } from '../domain/language.ts';
import type { Quote } from '../domain/quote.ts';

/** Words that can be found, with the BCP 47 tag of their language. */
export type SearchText = readonly [language: string, text: string];

/** A quote or an entry as search knows it; the first text is the original, the others are our translations. */
export interface SearchDocument {
  /** Below the language of the reader: `e/dvk-ban.html#ban`. */
  readonly path: PagePath;
  readonly kind: 'quote' | 'entry';
  readonly texts: readonly SearchText[];
}

function toQuoteDocument(quote: Quote): SearchDocument {
  return {
    path: quotePath(quote.entry.id, quote.id),
    kind: 'quote',
    texts: [
      [quote.language, quote.exact],
      ...quote.translations.map(({ language, text }): SearchText => [language, text]),
    ],
  };
}

function toEntryDocument(entry: Entry): SearchDocument {
  const inOrder: readonly Language[] = [entry.language, ...languages.filter((language) => language !== entry.language)];
  return {
    path: entryPath(entry.id),
    kind: 'entry',
    texts: inOrder
      .filter((language) => entry.texts[language] !== undefined)
      .map((language): SearchText => {
        const { title, summary } = toReadersEntryText(entry, language);
        return [language, `${title}. ${summary}`];
      }),
  };
}

/** Everything that can be found: the quotes in the order of the archive, then the entries, oldest first. */
export function createSearchDocuments(archive: Archive): readonly SearchDocument[] {
  return [...archive.quotes.map(toQuoteDocument), ...archive.entries.map(toEntryDocument)];
}
