import type { Check } from '../check.ts';
import { toYear } from '../../domain/edtf-date.ts';
import type { EntryFile, EntryTranslationFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'year-folder';
const report = createErrorReport(name);

const says = {
  other: (date: string, year: string, folder: string): Message => ({
    kk: `date: «${date}» ${year} жылдан басталады, ал файл ${folder} қалтасында жатыр. Оны content/entries/${year}/ қалтасына көшіріңіз.`,
    ru: `date: «${date}» начинается в ${year} году, а файл лежит в папке ${folder}. Перенесите его в content/entries/${year}/.`,
    en: `date: "${date}" begins in ${year}, but the file lies in the folder ${folder}. Move it to content/entries/${year}/.`,
  }),
  apart: (year: string): Message => ({
    kk: `Жазба content/entries/${year}/ қалтасында жатыр. Аудармасын соның қасына қойыңыз.`,
    ru: `Запись лежит в content/entries/${year}/. Положите перевод рядом с ней.`,
    en: `The entry lies in content/entries/${year}/. Put its translation beside it.`,
  }),
} satisfies Messages;

function checkEntry(file: EntryFile, { readDate }: RecordIndex) {
  const date = readDate(file.data.date);
  if (date instanceof RangeError) return [];
  const year = String(toYear(date)).padStart(4, '0');
  if (year === file.year) return [];
  return [report(file, { field: ['date'] }, says.other(file.data.date, year, file.year))];
}

function checkTranslation(file: EntryTranslationFile, { entryById }: RecordIndex) {
  const lead = entryById.get(file.id);
  if (lead === undefined || lead.year === file.year) return [];
  return [report(file, { field: [] }, says.apart(lead.year))];
}

export const yearFolder: Check = {
  name,
  description: {
    kk: 'Файл ең ерте сәті тиесілі жылдың қалтасында, ал аудармасы жазбаның қасында жатады.',
    ru: 'Файл лежит в папке года своего самого раннего момента, а перевод – рядом с записью.',
    en: 'A file lies in the folder of the year of its earliest moment, and a translation beside its entry.',
  },
  check: (records) => [
    ...records.entries.flatMap((file) => checkEntry(file, records)),
    ...records.entryTranslations.flatMap((file) => checkTranslation(file, records)),
  ],
  refused: '# content/entries/2018/certificate-2015.mdx\ndate: "2015-11-30"',
  accepted: '# content/entries/2015/certificate-2015.mdx\ndate: "2015-11-30"',
};
