import type { Archive } from '../../domain/archive.ts';
import { compareText } from '../../domain/edtf-date.ts';
import { copies } from '../../domain/source.ts';
import type { Source } from '../../domain/source.ts';
import { createTable } from './create-table.ts';

function countOf(sources: readonly Source[], is: (source: Source) => boolean): number {
  return sources.filter(is).length;
}

function createStates(sources: readonly Source[]): string {
  return createTable(
    ['sources', 'number'],
    [
      ['all', sources.length],
      ['with an archived copy', countOf(sources, (source) => source.archivedUrl !== undefined)],
      ['without an archived copy', countOf(sources, (source) => source.archivedUrl === undefined)],
      ['with a kept capture', countOf(sources, (source) => source.capture !== undefined)],
      ['without a publisher', countOf(sources, (source) => source.publisher === undefined)],
      ['without a title', countOf(sources, (source) => source.title === undefined)],
      ['without a date', countOf(sources, (source) => source.date === undefined)],
      ['without an address', countOf(sources, (source) => source.url === undefined)],
      ...copies.map((copy): [string, number] => [copy, countOf(sources, (source) => source.copy === copy)]),
    ],
  );
}

function createCopies(sources: readonly Source[]): string {
  const rows = sources
    .filter(({ copy }) => copy !== 'original')
    .sort((a, b) => compareText(a.id, b.id))
    .map((source) => [
      source.copy,
      source.id,
      source.publisher ?? 'not known',
      source.originalPublisher ?? 'not named',
    ]);
  return rows.length === 0 ? 'None.' : createTable(['copy', 'source', 'publisher', 'first published by'], rows);
}

function createList(sources: readonly Source[]): string {
  const lines = sources.map(({ id, publisher }) => `- ${id} (${publisher ?? 'publisher not known'})`).sort(compareText);
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

/** Sources with and without an archived copy, title, date and address; mirrors and reprints. */
export function createSourceCounts({ sources }: Archive): string {
  return [
    '## Sources',
    createStates(sources),
    '### Mirrors and reprints',
    createCopies(sources),
    '### Without an address',
    createList(sources.filter(({ url }) => url === undefined)),
  ].join('\n\n');
}
