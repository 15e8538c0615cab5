import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'relation-is-not-to-itself';
const report = createErrorReport(name);

export const relationIsNotToItself: Check = {
  name,
  description: 'An entry stands in a relation to another, never to itself.',
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ to, kind }, index) => {
        if (to !== file.id) return [];
        const message = `relations[${index + 1}].to: the entry cannot stand in the relation "${kind}" to itself. Name the other entry.`;
        return [report(file, { field: ['relations', index, 'to'] }, message)];
      }),
    ),
  refused: '# dvk-ban.mdx\nrelations: [{ to: dvk-ban, kind: explains }]',
  accepted: '# dvk-ban.mdx\nrelations: [{ to: evening-outages-2018, kind: explains }]',
};
