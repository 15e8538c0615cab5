import type { Archive } from '../../domain/archive.ts';
import { toYear } from '../../domain/edtf-date.ts';
import { confidences, entryKinds } from '../../domain/entry.ts';
import type { Entry } from '../../domain/entry.ts';
import { languages } from '../../domain/language.ts';
import { createTable } from './create-table.ts';

function countOf(entries: readonly Entry[], is: (entry: Entry) => boolean): number {
  return entries.filter(is).length;
}

function toKindRow(entries: readonly Entry[]): readonly number[] {
  return [...entryKinds.map((kind) => countOf(entries, (entry) => entry.kind === kind)), entries.length];
}

function createYears(entries: readonly Entry[]): string {
  const years = [...new Set(entries.map((entry) => toYear(entry.date)))].sort((a, b) => a - b);
  const rows = years.map((year) => [
    String(year),
    ...toKindRow(entries.filter((entry) => toYear(entry.date) === year)),
  ]);
  return createTable(['year', ...entryKinds, 'all'], [...rows, ['all', ...toKindRow(entries)]]);
}

function createLanguages(entries: readonly Entry[]): string {
  const rows = languages.map((language) => {
    const texts = entries.flatMap((entry) => entry.texts[language] ?? []);
    const leads = countOf(entries, (entry) => entry.language === language);
    return [
      language,
      leads,
      texts.length - leads,
      entries.length - texts.length,
      texts.filter((text) => text.isStale).length,
    ];
  });
  return createTable(['language', 'leads', 'translations', 'missing', 'older than the lead'], rows);
}

function createConfidences(entries: readonly Entry[]): string {
  const rows = confidences.map((confidence) => {
    const held = entries.filter((entry) => entry.confidence === confidence);
    return [confidence, ...toKindRow(held)];
  });
  return createTable(['confidence', ...entryKinds, 'all'], rows);
}

/** Entries by year and kind, by language and by confidence. */
export function createEntryCounts({ entries }: Archive): string {
  return [
    '## Entries',
    '### By year and kind',
    createYears(entries),
    '### By language',
    createLanguages(entries),
    '### By confidence',
    createConfidences(entries),
  ].join('\n\n');
}
