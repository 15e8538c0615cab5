import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'court-is-a-court';
const report = createErrorReport(name);

export const courtIsACourt: Check = {
  name,
  description: 'The court of a ruling is an actor of the type "court".',
  check: ({ entries, actorById }) =>
    entries.flatMap((file) => {
      const actor =
        file.data.kind === 'ruling' && file.data.court !== undefined ? actorById.get(file.data.court) : undefined;
      if (actor === undefined || actor.data.type === 'court') return [];
      const message = `court: "${actor.id}" is of the type "${actor.data.type}". Name the court, or write "unknown: [court]".`;
      return [report(file, { field: ['court'] }, message)];
    }),
  refused: 'kind: ruling\ncourt: ministry-of-information',
  accepted: 'kind: ruling\ncourt: yesil-district-court',
};
