import { entryKinds } from '../domain/entry.ts';
import { ColumnReader, ColumnWriter } from './columns.ts';
import type { DocumentFacts, TextFacts } from './document-facts.ts';
import { inLanguageOrder } from './language-order.ts';

/** Facts of all documents, and of all texts in the order of the index. */
export interface Facts {
  readonly documents: readonly DocumentFacts[];
  readonly texts: readonly TextFacts[];
}

/** Days are counted with 31 to a month and 12 months to a year, from 1 for the first of the year 0; 0 is no day. */
const daysInMonth = 31;
const daysInYear = 372;

/**
 * The facts as bytes. What documents of one entry have in common is told once; an entry has the speakers of its quotes, a
 * year is that of the first day, and the order of the texts follows from their languages.
 */
export function packFacts({ documents, texts }: Facts): Uint8Array {
  const entries = [...Map.groupBy(documents, ({ entry }) => entry).values()];
  const firsts = entries.flatMap(([first]) => first ?? []);
  const languages = [...new Set(texts.map(({ language }) => language))];
  const textsOf = Map.groupBy(texts, ({ document }) => document);
  const columns = new ColumnWriter();
  columns.numbers(entries.map((group) => group.length));
  columns.numbers(firsts.map(({ kind }) => entryKinds.indexOf(kind)));
  columns.changes(firsts.map(({ earliest }) => toNumberOfDay(earliest)));
  columns.changes(firsts.map(({ earliest, latest }) => toNumberOfDay(latest) - toNumberOfDay(earliest)));
  columns.lists(firsts.map(({ services }) => services));
  columns.numbers(documents.map(({ isQuote, isVerified }) => +isQuote * 2 + +isVerified));
  columns.lists(documents.map(({ isQuote, speakers }) => (isQuote ? speakers : [])));
  columns.numbers(documents.map(({ nameWords }) => nameWords));
  columns.text(languages.join(' '));
  columns.lists(
    documents.map((_, document) =>
      (textsOf.get(document) ?? [])
        .toSorted((one, other) => one.place - other.place)
        .map(({ language }) => languages.indexOf(language)),
    ),
  );
  return columns.toBytes();
}

export function unpackFacts(bytes: Uint8Array): Facts {
  const columns = new ColumnReader(bytes);
  const counts = columns.numbers();
  const [kinds, days, spans] = [columns.numbers(), columns.changes(), columns.changes()];
  const services = columns.lists();
  const marks = columns.numbers();
  const speakers = columns.lists();
  const nameWords = columns.numbers();
  const languages = columns.text().split(' ');
  const texts = columns
    .lists()
    .flatMap((tags, document) =>
      tags.map((tag, place): TextFacts => ({ document, place, language: languages[tag] ?? '' })),
    );
  let start = 0;
  const documents = counts.flatMap((count, entry) => {
    const [first, end] = [start, (start += count)];
    const [earliest, latest] = [toDay(days[entry] ?? 0), toDay((days[entry] ?? 0) + (spans[entry] ?? 0))];
    const common = {
      kind: entryKinds[kinds[entry] ?? 0] ?? 'event',
      entry,
      earliest,
      latest,
      year: Number((earliest ?? latest ?? '').slice(0, 4)),
      services: services[entry] ?? [],
    };
    const all = [...new Set(speakers.slice(first, end).flat())];
    return marks.slice(first, end).map((mark, at): DocumentFacts => {
      const isQuote = mark >= 2;
      return {
        ...common,
        isQuote,
        isVerified: mark % 2 === 1,
        speakers: isQuote ? (speakers[first + at] ?? []) : all,
        nameWords: nameWords[first + at] ?? 0,
      };
    });
  });
  return { documents, texts: inLanguageOrder(texts, ({ language }) => language) };
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
