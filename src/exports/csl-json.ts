import { entryPath, siteFile } from '../domain/address.ts';
import type { DatePart, EdtfDate } from '../domain/edtf-date.ts';
import { type Entry, toReadersEntryText } from '../domain/entry.ts';
import type { Language } from '../domain/language.ts';
import type { Source } from '../domain/source.ts';
import { formatDate } from '../i18n/format-date.ts';
import { wordsIn } from '../i18n/words.ts';

/** A date of CSL-JSON: as numbers where they can say it, else in words of the reader's language. */
export type CslDate =
  { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true } | { readonly literal: string };

/** An item of CSL-JSON 1.0.2, with the variables used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly language: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  /** When the source came out. */
  readonly issued?: CslDate;
  /** When it happened. */
  readonly 'event-date'?: CslDate;
  readonly URL?: string;
  readonly note?: string;
}

function toNumbers({ year, month, day }: DatePart): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function toParts(date: EdtfDate): readonly DatePart[] {
  if (date.form === 'single') return [date.part];
  if (date.form === 'interval' && date.start !== undefined && date.end !== undefined) return [date.start, date.end];
  return [];
}

export function toCslDate(date: EdtfDate, language: Language): CslDate {
  const parts = toParts(date);
  if (parts.length === 0 || parts.some(({ isDecade }) => isDecade)) return { literal: formatDate(date, language) };
  const isRough = parts.some(({ isApproximate, isUncertain }) => isApproximate || isUncertain);
  return { 'date-parts': parts.map(toNumbers), ...(isRough && { circa: true }) };
}

function toSourceItem(source: Source, language: Language): CslItem {
  const { id, title, publisher, date, url, archivedUrl } = source;
  return {
    id,
    type: 'webpage',
    language: source.language,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(date !== undefined && { issued: toCslDate(date, language) }),
    ...(url !== undefined && { URL: url }),
    ...(archivedUrl !== undefined && { note: `${wordsIn(language).source.archived}: ${archivedUrl}` }),
  };
}

/**
 * An entry as a reader in a language sees it, then the sources it rests on.
 * Only what is known is told: a source without a title has none.
 * @param siteUrl with its last slash; without it the entry carries no address
 */
export function createCslItems(entry: Entry, language: Language, siteUrl: string | undefined): readonly CslItem[] {
  const text = toReadersEntryText(entry, language);
  return [
    {
      id: entry.id,
      type: 'webpage',
      language: text.language,
      title: text.title,
      author: [{ literal: entry.author }],
      'container-title': wordsIn(language).siteName,
      'event-date': toCslDate(entry.date, language),
      ...(siteUrl !== undefined && { URL: siteUrl + siteFile(language, entryPath(entry.id)) }),
    },
    ...entry.sources.map((source) => toSourceItem(source, language)),
  ];
}
