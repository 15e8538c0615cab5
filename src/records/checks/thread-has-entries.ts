import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'thread-has-entries';
const report = createErrorReport(name);

export const threadHasEntries: Check = {
  name,
  description: 'A thread ties at least two entries, each once.',
  check: ({ threads }) =>
    threads.flatMap((file) => {
      const { entries } = file.data;
      const few =
        entries.length < 2
          ? [
              report(
                file,
                { field: ['entries'] },
                `entries: a thread ties at least two entries, and this one has ${entries.length}. Add what belongs to the story.`,
              ),
            ]
          : [];
      const repeated = entries.flatMap((id, index) =>
        entries.indexOf(id) === index
          ? []
          : [
              report(
                file,
                { field: ['entries', index] },
                `entries[${index + 1}]: "${id}" stands here twice. Keep it where it is read first.`,
              ),
            ],
      );
      return [...few, ...repeated];
    }),
  refused: 'entries: [dvk-ban, dvk-ban]',
  accepted: 'entries: [dvk-ban, evening-outages-2018]',
};
