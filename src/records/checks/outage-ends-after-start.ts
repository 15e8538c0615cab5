import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'outage-ends-after-start';
const report = createErrorReport(name);

export const outageEndsAfterStart: Check = {
  name,
  description: 'An outage ends after it starts, whichever of its sources one follows.',
  check: ({ entries }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage' || data.starts.length === 0) return [];
      const start = data.starts.map(({ at }) => at).reduce((a, b) => (a < b ? a : b));
      return data.ends.flatMap(({ at }, index) => {
        if (at > start) return [];
        const message = `ends[${index + 1}].at: "${at}" is not after the start, "${start}". Correct one of the two; after midnight the next day is written.`;
        return [report(file, { field: ['ends', index, 'at'] }, message)];
      });
    }),
  refused: 'starts: [{ at: "2018-04-10T20:30", … }]\nends: [{ at: "2018-04-10T19:00", … }]',
  accepted: 'starts: [{ at: "2018-04-10T20:30", … }]\nends: [{ at: "2018-04-10T22:00", … }]',
};
