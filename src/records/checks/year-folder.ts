import type { Check } from '../check.ts';
import { toYear } from '../../domain/edtf-date.ts';
import type { EntryFile, EntryTranslationFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';

const name = 'year-folder';
const report = createErrorReport(name);

function checkEntry(file: EntryFile, { readDate }: RecordIndex) {
  const date = readDate(file.data.date);
  if (date instanceof RangeError) return [];
  const year = String(toYear(date)).padStart(4, '0');
  if (year === file.year) return [];
  const message = `date: "${file.data.date}" begins in ${year}, but the file lies in the folder ${file.year}. Move it to content/entries/${year}/.`;
  return [report(file, { field: ['date'] }, message)];
}

function checkTranslation(file: EntryTranslationFile, { entryById }: RecordIndex) {
  const lead = entryById.get(file.id);
  if (lead === undefined || lead.year === file.year) return [];
  const message = `The entry lies in content/entries/${lead.year}/. Put its translation beside it.`;
  return [report(file, { field: [] }, message)];
}

export const yearFolder: Check = {
  name,
  description: 'A file lies in the folder of the year of its earliest moment, and a translation beside its entry.',
  check: (records) => [
    ...records.entries.flatMap((file) => checkEntry(file, records)),
    ...records.entryTranslations.flatMap((file) => checkTranslation(file, records)),
  ],
  refused: '# content/entries/2018/certificate-2015.mdx\ndate: "2015-11-30"',
  accepted: '# content/entries/2015/certificate-2015.mdx\ndate: "2015-11-30"',
};
