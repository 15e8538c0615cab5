import type { Archive } from '../domain/archive.ts';
import type { Entry } from '../domain/entry.ts';
import { type Language, toReadersText } from '../domain/language.ts';
import { isSpeakersOwnWords, type Quote } from '../domain/quote.ts';
import { formatDate } from '../i18n/format-date.ts';
import { wordsIn } from '../i18n/words.ts';

/** What stands below a result, in the reader's language: «Ержан Біржанов, директор · 2018 жыл». */
export type ResultLine = string;

function toQuoteLine(quote: Quote, language: Language): ResultLine {
  const words = wordsIn(language);
  const participant = quote.entry.participants.find(({ actor }) => actor === quote.speaker);
  const role = participant?.role && toReadersText(participant.role, language)?.text;
  const speaker = quote.speaker?.names[language] ?? words.quote.speakerUnnamed;
  return [
    [speaker, role].filter((part) => part !== undefined).join(', '),
    formatDate(quote.entry.date, language),
    words.search.quote,
    isSpeakersOwnWords(quote) ? undefined : words.voices[quote.voice],
    quote.verified === undefined ? words.quote.unverified : words.quote.verified,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function toEntryLine(entry: Entry, language: Language): ResultLine {
  return `${formatDate(entry.date, language)} · ${wordsIn(language).kinds[entry.kind]}`;
}

/** One line for each search document, in the same order. */
export function createResultLines(archive: Archive, language: Language): readonly ResultLine[] {
  return [
    ...archive.quotes.map((quote) => toQuoteLine(quote, language)),
    ...archive.entries.map((entry) => toEntryLine(entry, language)),
  ];
}
