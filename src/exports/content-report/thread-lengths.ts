import type { Archive } from '../../domain/archive.ts';
import { toPlainText } from '../../domain/body.ts';
import { compareText } from '../../domain/edtf-date.ts';
import { languages } from '../../domain/language.ts';
import { toReadersThreadText } from '../../domain/thread.ts';
import type { Thread } from '../../domain/thread.ts';
import { toWords } from '../to-words.ts';
import { createTable } from './create-table.ts';

function toRow(thread: Thread): readonly (string | number)[] {
  const words = languages.map((language) => toWords(toPlainText(thread.texts[language]?.body ?? [])).length);
  return [thread.id, toReadersThreadText(thread, 'en').title, thread.entries.length, ...words];
}

/** Threads with the number of their entries, and of the words of their introductions. */
export function createThreadLengths({ threads, entries }: Archive): string {
  const told = new Set(threads.flatMap((thread) => thread.entries));
  const rows = [...threads].sort((a, b) => compareText(a.id, b.id)).map(toRow);
  return [
    '## Threads',
    `${threads.length} threads hold ${told.size} of ${entries.length} entries.`,
    createTable(['thread', 'title', 'entries', ...languages.map((language) => `words in ${language}`)], rows),
  ].join('\n\n');
}
