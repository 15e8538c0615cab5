import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'statement-has-speaker';
const report = createErrorReport(name);

export const statementHasSpeaker: Check = {
  name,
  description: 'A statement is somebody’s: a person or a body stands under "actors", or "actors" under "unknown".',
  check: ({ entries }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'statement' || data.actors.length > 0 || data.unknown.includes('actors')) return [];
      const message =
        'actors: nobody is named who made the statement. Add the person or body, or, if the source names none, "unknown: [actors]".';
      return [report(file, { key: ['actors'] }, message)];
    }),
  refused: 'kind: statement\nactors: []',
  accepted: 'kind: statement\nactors: [{ actor: yerzhan-birzhanov }]',
};
