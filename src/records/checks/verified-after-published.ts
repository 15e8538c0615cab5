import type { Check } from '../check.ts';
import type { Message, Messages } from '../message.ts';
import { createErrorReport } from '../report.ts';

const name = 'verified-after-published';
const report = createErrorReport(name);

const says = {
  early: (place: string, verified: string, source: string, date: string): Message => ({
    kk: `${place}: «${verified}» күні «${source}» дереккөзі (${date}) әлі шықпаған. Салыстырған күнді не дереккөздің күнін түзетіңіз.`,
    ru: `${place}: «${verified}» источник «${source}» (${date}) ещё не вышел. Исправьте день сверки или дату источника.`,
    en: `${place}: on "${verified}" the source "${source}" (${date}) was not yet published. Correct the day of the comparison, or the date of the source.`,
  }),
} satisfies Messages;

export const verifiedAfterPublished: Check = {
  name,
  description: {
    kk: 'Дәйексөз дереккөзі шыққаннан кейін ғана салыстырылады: одан бұрынғы күн – қате.',
    ru: 'Цитату сверяют не раньше, чем вышел её источник: более ранний день – ошибка.',
    en: 'A quote is compared after its source was published: an earlier day is a slip of the pen.',
  },
  check: ({ entries, sourceById, readDate }) =>
    entries.flatMap((file) =>
      file.data.quotes.flatMap(({ verified, source }, index) => {
        const written = sourceById.get(source)?.data.date;
        const date = written === undefined ? undefined : readDate(written);
        if (verified === undefined || date === undefined || date instanceof RangeError) return [];
        if (date.earliest === undefined || date.earliest <= verified) return [];
        const message = says.early(`quotes[${index + 1}].verified`, verified, source, date.text);
        return [report(file, { field: ['quotes', index, 'verified'] }, message)];
      }),
    ),
  refused: '# the source is of "2018-04-01"\nverified: "2018-03-31"',
  accepted: '# the source is of "2018-04-01"\nverified: "2026-11-24"',
};
