import { createHash } from 'node:crypto';
import type { EntryFile, ThreadFile } from './records.ts';

function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/**
 * First 12 hexadecimal digits of SHA-256 over texts joined by LF: NFC, lines
 * end with LF and without trailing space, empty lines around a text do not count.
 */
export function createTranslates(texts: readonly string[]): string {
  return createHash('sha256').update(texts.map(normalize).join('\n')).digest('hex').slice(0, 12);
}

/** What a translation of the entry must carry in `translates` to be up to date. */
export function toEntryTranslates({ data, body }: Pick<EntryFile, 'data' | 'body'>): string {
  return createTranslates([data.title, data.summary, body.text, ...data.quotes.map((quote) => quote.exact)]);
}

/** What a translation of the thread must carry in `translates` to be up to date. */
export function toThreadTranslates({ data, body }: Pick<ThreadFile, 'data' | 'body'>): string {
  return createTranslates([data.title, data.summary, data.missing, body.text]);
}
