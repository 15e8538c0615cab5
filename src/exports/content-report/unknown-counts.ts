import type { Archive } from '../../domain/archive.ts';
import { compareText } from '../../domain/edtf-date.ts';
import { entryKinds } from '../../domain/entry.ts';
import { createTable } from './create-table.ts';

function toFields(items: readonly { readonly unknown: readonly string[] }[]): readonly string[] {
  return [...new Set(items.flatMap(({ unknown }) => unknown))].sort(compareText);
}

function countOf(items: readonly { readonly unknown: readonly string[] }[], field: string): number {
  return items.filter(({ unknown }) => unknown.includes(field)).length;
}

/** Fields that were looked for and not found, and how often. */
export function createUnknownCounts({ entries, sources }: Archive): string {
  const ofEntries = toFields(entries).map((field) => [
    field,
    ...entryKinds.map((kind) =>
      countOf(
        entries.filter((entry) => entry.kind === kind),
        field,
      ),
    ),
    countOf(entries, field),
  ]);
  const ofSources = toFields(sources).map((field) => [field, countOf(sources, field)]);
  return [
    '## What is not known',
    'Fields that were looked for and not found.',
    '### Of entries',
    createTable(['field', ...entryKinds, 'all'], ofEntries),
    '### Of sources',
    createTable(['field', 'sources'], ofSources),
  ].join('\n\n');
}
