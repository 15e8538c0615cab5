import type { Check } from '../check.ts';
import { createWarningReport } from '../report.ts';

const name = 'speaker-took-part';
const report = createWarningReport(name);

export const speakerTookPart: Check = {
  name,
  description: 'Who is quoted stands under "actors" with the role of that day, since a role without a day misleads.',
  check: ({ entries, actorById }) =>
    entries.flatMap((file) => {
      const actors = new Set(file.data.actors.map(({ actor }) => actor));
      return file.data.quotes.flatMap(({ speaker, id }, index) => {
        // An outlet speaks in its own headlines and reports, and takes part in nothing by that.
        if (speaker === undefined || actors.has(speaker) || actorById.get(speaker)?.data.type === 'media') return [];
        const message = `quotes[${index + 1}].speaker: "${speaker}" speaks in the quote "${id}", but does not stand under "actors". Add the speaker there, with the role of that day.`;
        return [report(file, { field: ['quotes', index, 'speaker'] }, message)];
      });
    }),
  refused: 'actors: []\nquotes: [{ speaker: yerzhan-birzhanov, … }]',
  accepted: 'actors: [{ actor: yerzhan-birzhanov, role: { … } }]\nquotes: [{ speaker: yerzhan-birzhanov, … }]',
};
