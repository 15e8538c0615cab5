import { type Entry, toReadersEntryText } from '../domain/entry.ts';
import { type Language, toReadersText } from '../domain/language.ts';
import { type Quote, translationFor } from '../domain/quote.ts';
import { createCitation } from '../domain/quote-citation.ts';
import type { Source } from '../domain/source.ts';
import { formatDate } from './format-date.ts';
import { wordsIn } from './words.ts';

/** «Ержан Біржанов, директор»: who spoke, with the role then. */
export function formatSpeaker({ speaker, entry }: Quote, language: Language): string {
  const participant = entry.participants.find(({ actor }) => actor === speaker);
  const role = participant?.role && toReadersText(participant.role, language)?.text;
  const name = speaker?.names[language] ?? wordsIn(language).quote.speakerUnnamed;
  return role === undefined ? name : `${name}, ${role}`;
}

/** Publisher, title and date, those that are known. */
export function formatSource({ publisher, title, date }: Source, language: Language): string {
  const parts = [publisher, title && `«${title}»`, date && formatDate(date, language)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** A quote as it is cited, without the address. */
export function formatQuoteCitation(quote: Quote, language: Language): string {
  const translation = translationFor(quote, language);
  return createCitation({
    words: quote.exact,
    language: quote.language,
    speaker: formatSpeaker(quote, language),
    date: formatDate(quote.entry.date, language),
    source: formatSource(quote.source, language),
    address: '',
    translation: translation && {
      words: translation.text,
      language,
      note: wordsIn(language).quote.translationOurs,
    },
  });
}

/** An entry as it is cited, without the address: Kidiris. Title, date. */
export function formatEntryCitation(entry: Entry, language: Language): string {
  const { title } = toReadersEntryText(entry, language);
  return `${wordsIn(language).siteName}. ${title}, ${formatDate(entry.date, language)}.`;
}
