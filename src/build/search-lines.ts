import type { Language } from '../domain/language.ts';
import { toReadersEntryText } from '../domain/entry.ts';
import { isSpeakersOwnWords, type Quote } from '../domain/quote.ts';
import { formatSource, formatSpeaker } from '../i18n/format-citation.ts';
import { formatDate } from '../i18n/format-date.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Registers } from '../search/document-facts.ts';
import type { SearchDocument } from '../search/documents.ts';
import type { FacetLabels, ResultLine } from '../search/index-parts.ts';

/** What stands beside a document among the results, in the reader's language. */
export function createResultLine({ path, entry, quote }: SearchDocument, language: Language): ResultLine {
  return {
    path,
    title: toReadersEntryText(entry, language).title,
    date: formatDate(entry.date, language),
    ...(quote === undefined ? {} : quoteLine(quote, language)),
  };
}

function quoteLine(quote: Quote, language: Language): Pick<ResultLine, 'speaker' | 'source' | 'voice'> {
  return {
    speaker: formatSpeaker(quote, language),
    source: formatSource(quote.source, language),
    ...(isSpeakersOwnWords(quote) ? {} : { voice: wordsIn(language).voices[quote.voice] }),
  };
}

/** Names of what the facets list by number, in the order of the registers. */
export function createFacetLabels({ speakers, services }: Registers, language: Language): FacetLabels {
  return {
    speaker: speakers.map(({ id, names }) => [id, names[language]]),
    service: services.map(({ id, names }) => [id, names[language]]),
  };
}
