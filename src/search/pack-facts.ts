import { entryKinds } from '../domain/entry.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { DocumentFacts, TextFacts } from './document-facts.ts';

/** Facts of all documents, and of all texts in the order of the index. */
export interface Facts {
  readonly documents: readonly DocumentFacts[];
  readonly texts: readonly TextFacts[];
}

/** Days are counted with 31 to a month and 12 months to a year, from 1 for the first of the year 0; 0 is no day. */
const daysInMonth = 31;
const daysInYear = 372;
/** Texts of one document: the original and its translations. */
const mostTexts = 8;

/** The facts as bytes, column after column, so that like stands beside like. */
export function packFacts({ documents, texts }: Facts): Uint8Array {
  const languages = [...new Set(texts.map(({ language }) => language))];
  const writer = new ByteWriter();
  const column = <Item>(items: readonly Item[], toNumber: (item: Item) => number): void => {
    for (const item of items) writer.number(toNumber(item));
  };
  const changes = <Item>(items: readonly Item[], toNumber: (item: Item) => number): void => {
    let before = 0;
    column(items, (item) => {
      const change = toNumber(item) - before;
      before += change;
      return change < 0 ? -2 * change - 1 : 2 * change;
    });
  };
  writer.number(documents.length);
  column(documents, ({ kind, isQuote, isVerified }) => entryKinds.indexOf(kind) * 4 + +isQuote * 2 + +isVerified);
  changes(documents, ({ entry }) => entry);
  changes(documents, ({ earliest }) => toNumberOfDay(earliest));
  changes(documents, ({ earliest, latest }) => toNumberOfDay(latest) - toNumberOfDay(earliest));
  changes(documents, ({ year }) => year);
  for (const name of ['speakers', 'services', 'sources'] as const) {
    column(documents, (facts) => facts[name].length);
    column(
      documents.flatMap((facts) => facts[name]),
      (number) => number,
    );
  }
  writer.part(new TextEncoder().encode(languages.join(' ')));
  writer.number(texts.length);
  changes(texts, ({ document }) => document);
  column(texts, ({ language, place }) => languages.indexOf(language) * mostTexts + place);
  return writer.toBytes();
}

export function unpackFacts(bytes: Uint8Array): Facts {
  const reader = new ByteReader(bytes);
  const column = (length: number): readonly number[] => Array.from({ length }, () => reader.number());
  const changes = (length: number): readonly number[] => {
    let value = 0;
    return column(length).map((change) => (value += change % 2 === 0 ? change / 2 : -(change + 1) / 2));
  };
  const size = reader.number();
  const marks = column(size);
  const [entries, days, spans, years] = [changes(size), changes(size), changes(size), changes(size)];
  const lists = (): readonly (readonly number[])[] => column(size).map((length) => column(length));
  const [speakers, services, sources] = [lists(), lists(), lists()];
  const languages = new TextDecoder().decode(reader.part()).split(' ');
  const textCount = reader.number();
  const owners = changes(textCount);
  const places = column(textCount);
  return {
    documents: marks.map((mark, at) => ({
      isQuote: (mark & 2) > 0,
      isVerified: (mark & 1) > 0,
      kind: entryKinds[mark >> 2] ?? 'event',
      entry: entries[at] ?? 0,
      earliest: toDay(days[at] ?? 0),
      latest: toDay((days[at] ?? 0) + (spans[at] ?? 0)),
      year: years[at] ?? 0,
      speakers: speakers[at] ?? [],
      services: services[at] ?? [],
      sources: sources[at] ?? [],
    })),
    texts: places.map((place, at) => ({
      document: owners[at] ?? 0,
      place: place % mostTexts,
      language: languages[Math.floor(place / mostTexts)] ?? '',
    })),
  };
}

function toNumberOfDay(day: string | undefined): number {
  if (day === undefined) return 0;
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return year * daysInYear + (month - 1) * daysInMonth + dayOfMonth;
}

function toDay(number: number): string | undefined {
  if (number === 0) return undefined;
  const day = ((number - 1) % daysInMonth) + 1;
  const months = (number - day) / daysInMonth;
  return [
    String(Math.floor(months / 12)).padStart(4, '0'),
    String((months % 12) + 1).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
}
