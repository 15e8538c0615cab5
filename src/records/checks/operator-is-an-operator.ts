import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'operator-is-an-operator';
const report = createErrorReport(name);

export const operatorIsAnOperator: Check = {
  name,
  description: 'What stands under "operators" is an actor of the type "operator".',
  check: ({ entries, actorById }) =>
    entries.flatMap((file) =>
      file.data.operators.flatMap((id, index) => {
        const actor = actorById.get(id);
        if (actor === undefined || actor.data.type === 'operator') return [];
        const message = `operators[${index + 1}]: "${id}" is of the type "${actor.data.type}". Move it to "actors", or correct its type in ${actor.path}.`;
        return [report(file, { field: ['operators', index] }, message)];
      }),
    ),
  refused: 'operators: [ministry-of-information]',
  accepted: 'operators: [kazakhtelecom]',
};
