import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'led-to-has-source';
const report = createErrorReport(name);

export const ledToHasSource: Check = {
  name,
  description: 'Only a source can say that one thing led to another; we say that they coincided.',
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, source, to }, index) => {
        if (kind !== 'led-to' || source !== undefined) return [];
        const message = `relations[${index + 1}]: no source says that this led to "${to}". Name it under "source", or write "coincides-with".`;
        return [report(file, { field: ['relations', index] }, message)];
      }),
    ),
  refused: 'relations: [{ to: evening-outages-2018, kind: led-to, why: { … } }]',
  accepted: 'relations: [{ to: evening-outages-2018, kind: led-to, why: { … }, source: azattyq-2018 }]',
};
