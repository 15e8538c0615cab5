import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'entry-has-source';
const report = createErrorReport(name);

export const entryHasSource: Check = {
  name,
  description: 'Every entry lists at least one source in which a reader can check it.',
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.sources.length > 0
        ? []
        : [
            report(
              file,
              { key: ['sources'] },
              'sources: the entry lists none, so nobody can check it. Name the source, or describe it here in place.',
            ),
          ],
    ),
  refused: 'sources: []',
  accepted: 'sources: [azattyq-2018]',
};
