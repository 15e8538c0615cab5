import type { Language } from '../domain/language.ts';
import { toReadersText } from '../domain/language.ts';
import { toReadersEntryText } from '../domain/entry.ts';
import { isSpeakersOwnWords, type Quote } from '../domain/quote.ts';
import type { Source } from '../domain/source.ts';
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
  const words = wordsIn(language);
  const participant = quote.entry.participants.find(({ actor }) => actor === quote.speaker);
  const role = participant?.role && toReadersText(participant.role, language)?.text;
  const speaker = quote.speaker?.names[language] ?? words.quote.speakerUnnamed;
  return {
    speaker: role === undefined ? speaker : `${speaker}, ${role}`,
    source: formatSource(quote.source, language),
    ...(isSpeakersOwnWords(quote) ? {} : { voice: words.voices[quote.voice] }),
  };
}

function formatSource({ publisher, title, date }: Source, language: Language): string {
  const parts = [publisher, title && `«${title}»`, date && formatDate(date, language)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Names of what the facets list by number, in the order of the registers. */
export function createFacetLabels({ speakers, services }: Registers, language: Language): FacetLabels {
  return {
    speaker: speakers.map(({ id, names }) => [id, names[language]]),
    service: services.map(({ id, names }) => [id, names[language]]),
  };
}
