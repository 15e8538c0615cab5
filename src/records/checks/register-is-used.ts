import type { Check } from '../check.ts';
import { toEntryReferences } from '../named-ids.ts';
import { createWarningReport } from '../report.ts';

const name = 'register-is-used';
const report = createWarningReport(name);

export const registerIsUsed: Check = {
  name,
  description: 'An actor, service, place or source that no entry names has an empty page.',
  check: ({ entries, actors, services, places, sources }) => {
    const used = new Set(entries.flatMap((file) => toEntryReferences(file).map(({ to, id }) => `${to} ${id}`)));
    return [actors, services, places, sources].flat().flatMap((file) => {
      if (used.has(`${file.room} ${file.id}`)) return [];
      return [
        report(
          file,
          { field: ['id'] },
          `No entry names the ${file.room} "${file.id}". Name it where it belongs, or remove the file.`,
        ),
      ];
    });
  },
  refused: '# content/actors/nobody.yaml, which no entry names',
  accepted: '# content/actors/yerzhan-birzhanov.yaml, which an entry names',
};
