import type { Check } from '../check.ts';
import { formatPath } from '../gate/explain-issue.ts';
import { createErrorReport } from '../report.ts';
import { toWrittenDates } from './date-is-real.ts';
import type { Message, Messages } from '../message.ts';

const name = 'date-not-in-future';
const report = createErrorReport(name);

const says = {
  future: (name: string, text: string, today: string): Message => ({
    kk: `${name}: «${text}» – болашақ күн; бүгін ${today}. Күнін түзетіңіз не жазбаны кейінге қалдырыңыз.`,
    ru: `${name}: «${text}» – в будущем; сегодня ${today}. Исправьте дату или подождите с записью.`,
    en: `${name}: "${text}" lies in the future; today is ${today}. Correct the date, or wait with the entry.`,
  }),
  verified: (name: string, text: string, today: string): Message => ({
    kk: `${name}: «${text}» – болашақ күн; бүгін ${today}. Салыстырған күнді жазыңыз.`,
    ru: `${name}: «${text}» – в будущем; сегодня ${today}. Напишите день сверки.`,
    en: `${name}: "${text}" lies in the future; today is ${today}. Write the day of the comparison.`,
  }),
} satisfies Messages;

export const dateNotInFuture: Check = {
  name,
  description: {
    kk: 'Мұрағат болып өткенді айтады: ешбір күн бүгіннен кейін басталмайды, ешбір дәйексөз бүгіннен кейін салыстырылмайды.',
    ru: 'Архив рассказывает о том, что было: ни одна дата не начинается позже сегодняшнего дня, и ни одна цитата не сверена позже.',
    en: 'The archive tells what has happened: no date begins after today, and no quote was verified after it.',
  },
  check: (records, today) => [
    ...toWrittenDates(records).flatMap(({ file, at, text }) => {
      const date = records.readDate(text);
      if (date instanceof RangeError || date.earliest === undefined || date.earliest <= today) return [];
      return [report(file, { field: at }, says.future(formatPath(at), text, today))];
    }),
    ...records.entries.flatMap((file) =>
      file.data.quotes.flatMap(({ verified }, index) => {
        if (verified === undefined || verified <= today) return [];
        const at = ['quotes', index, 'verified'];
        return [report(file, { field: at }, says.verified(formatPath(at), verified, today))];
      }),
    ),
  ],
  refused: 'date: "2099-01-01"',
  accepted: 'date: "2018-03-13"',
};
