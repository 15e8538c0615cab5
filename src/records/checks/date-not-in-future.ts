import type { Check } from '../check.ts';
import { formatPath } from '../gate/explain-issue.ts';
import { createErrorReport } from '../report.ts';
import { toWrittenDates } from './date-is-real.ts';

const name = 'date-not-in-future';
const report = createErrorReport(name);

export const dateNotInFuture: Check = {
  name,
  description: 'The archive tells what has happened: no date begins after today, and no quote was verified after it.',
  check: (records, today) => [
    ...toWrittenDates(records).flatMap(({ file, at, text }) => {
      const date = records.readDate(text);
      if (date instanceof RangeError || date.earliest === undefined || date.earliest <= today) return [];
      const message = `${formatPath(at)}: "${text}" lies in the future; today is ${today}. Correct the date, or wait with the entry.`;
      return [report(file, { field: at }, message)];
    }),
    ...records.entries.flatMap((file) =>
      file.data.quotes.flatMap(({ verified }, index) => {
        if (verified === undefined || verified <= today) return [];
        const at = ['quotes', index, 'verified'];
        return [
          report(
            file,
            { field: at },
            `${formatPath(at)}: "${verified}" lies in the future; today is ${today}. Write the day of the comparison.`,
          ),
        ];
      }),
    ),
  ],
  refused: 'date: "2099-01-01"',
  accepted: 'date: "2018-03-13"',
};
