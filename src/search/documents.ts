import { entryPath, type PagePath, quotePath } from '../domain/address.ts';
import type { Archive } from '../domain/archive.ts';
import { toPlainText } from '../domain/body.ts';
import type { Entry } from '../domain/entry.ts';
import { type Language, languages, type LocalText } from '../domain/language.ts';
import type { Quote } from '../domain/quote.ts';

/** Words that can be found and shown; the first line of an entry's text is its title. */
export interface DocumentText {
  /** BCP 47 */
  readonly language: string;
  readonly text: string;
}

/** A quote or an entry as search knows it; the first text is the original, the others are our translations. */
export interface SearchDocument {
  /** Below the language of the reader: `e/dvk-ban.html#ban`. */
  readonly path: PagePath;
  readonly entry: Entry;
  /** Absent when the document is the entry itself. */
  readonly quote: Quote | undefined;
  readonly texts: readonly DocumentText[];
}

/** Everything that can be found: the entries, oldest first, each with its quotes behind it. */
export function createSearchDocuments(archive: Archive): readonly SearchDocument[] {
  return archive.entries.flatMap((entry) => [toEntryDocument(entry), ...entry.quotes.map(toQuoteDocument)]);
}

function toQuoteDocument(quote: Quote): SearchDocument {
  return {
    path: quotePath(quote.entry.id, quote.id),
    entry: quote.entry,
    quote,
    texts: [
      { language: quote.language, text: quote.exact },
      ...quote.translations.map(({ language, text }) => ({ language, text })),
    ],
  };
}

function toEntryDocument(entry: Entry): SearchDocument {
  const inOrder: readonly Language[] = [entry.language, ...languages.filter((language) => language !== entry.language)];
  return {
    path: entryPath(entry.id),
    entry,
    quote: undefined,
    texts: inOrder.flatMap((language) => {
      const text = entry.texts[language];
      if (text === undefined) return [];
      const { title, summary, body } = text;
      const lines = [title, summary, toPlainText(body), ...factsOf(entry, language)];
      return [{ language, text: lines.filter((line) => line !== '').join('\n') }];
    }),
  };
}

/** What is written in the fields of an entry, in one language; whole names are found by `namesOf`. */
function factsOf(entry: Entry, language: Language): readonly string[] {
  const inLanguage = (words: LocalText | undefined): string => words?.[language] ?? '';
  switch (entry.kind) {
    case 'statement':
      return [inLanguage(entry.occasion)];
    case 'ruling':
      return [entry.caseNumber ?? '', inLanguage(entry.outcome), inLanguage(entry.basis)];
    case 'outage':
      return entry.evidence.map(({ note }) => inLanguage(note));
    case 'measure':
      return [inLanguage(entry.document), entry.article ?? '', inLanguage(entry.powers)];
    case 'event':
      return [];
  }
}
