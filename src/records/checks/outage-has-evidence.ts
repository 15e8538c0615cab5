import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'outage-has-evidence';
const report = createErrorReport(name);

export const outageHasEvidence: Check = {
  name,
  description: 'An outage is in the archive because somebody noticed it: users, media, officials or an instrument.',
  check: ({ entries }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage' || data.evidence.length > 0 || data.unknown.includes('evidence')) return [];
      const message =
        'evidence: nothing says who noticed the outage. Add an item with "kind" (users, media, measurement or official) and "source".';
      return [report(file, { key: ['evidence'] }, message)];
    }),
  refused: 'kind: outage\nevidence: []',
  accepted: 'kind: outage\nevidence: [{ kind: users, source: azattyq-2018 }]',
};
