import type { Entry } from '../../domain/entry.ts';
import { languages } from '../../domain/language.ts';
import type { Quote, QuoteTranslation } from '../../domain/quote.ts';
import type { EntryTranslationFile } from '../records.ts';
import type { QuoteData } from '../schemas/quote-schema.ts';
import type { Resolver } from './resolver.ts';

/** Those of the quote itself, then those of the translated files, in the order of languages. */
function toTranslations(quote: QuoteData, files: readonly EntryTranslationFile[]): QuoteTranslation[] {
  return languages.flatMap((language): QuoteTranslation[] => {
    const own = quote.translations[language];
    if (own !== undefined) return [{ language, ...own }];
    const file = files.find((candidate) => candidate.language === language);
    const text =
      file === undefined || !Object.hasOwn(file.data.quotes, quote.id) ? undefined : file.data.quotes[quote.id];
    return file === undefined || text === undefined ? [] : [{ language, text, by: file.data.translator }];
  });
}

/** One quote of an entry, with its speaker, its source and its translations. */
export function createQuote(
  quote: QuoteData,
  entry: Entry,
  { files, resolver }: { files: readonly EntryTranslationFile[]; resolver: Resolver },
): Quote {
  return {
    id: quote.id,
    entry,
    speaker: quote.speaker === undefined ? undefined : resolver.toActor(quote.speaker),
    voice: quote.voice,
    language: quote.language,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    source: resolver.toSource(quote.source),
    translations: toTranslations(quote, files),
    verified: quote.verified,
  };
}
