/** A row of what is shown. */
export interface CsvRow {
  readonly id: string;
  readonly kind: string;
  /** EDTF */
  readonly date: string;
  readonly dateWords: string;
  readonly title: string;
  readonly who: string;
  readonly quote: string;
  readonly quoteLanguage: string;
  readonly url: string;
}

const columns = [
  ['id', 'id'],
  ['kind', 'kind'],
  ['date', 'date'],
  ['date_in_words', 'dateWords'],
  ['title', 'title'],
  ['who', 'who'],
  ['quote', 'quote'],
  ['quote_language', 'quoteLanguage'],
  ['url', 'url'],
] as const;

/** A field as RFC 4180 writes it. A leading sign of a formula gets an apostrophe, so that no spreadsheet runs it. */
export function toCsvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows under a head of names, with line ends of RFC 4180; UTF-8, comma. */
export function toCsv(rows: readonly CsvRow[]): string {
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, property]) => toCsvField(row[property]))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
