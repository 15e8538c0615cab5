import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createWarningReport } from '../report.ts';
import { toEntryTranslates, toThreadTranslates } from '../translates.ts';

const name = 'translation-is-not-stale';
const report = createWarningReport(name);

function compare(file: FileOf<{ readonly translates?: string | undefined }>, translates: string): Problem[] {
  const written = file.data.translates;
  if (written === translates) return [];
  if (written === undefined) {
    return [
      report(
        file,
        { field: [] },
        `translates is missing. Write "translates: '${translates}'", or run "npm run check:content -- --fix".`,
      ),
    ];
  }
  const message = `translates: "${file.id}.mdx" has changed since this translation was made. Compare the two, then write "translates: '${translates}'", or run "npm run check:content -- --fix".`;
  return [report(file, { field: ['translates'] }, message)];
}

export const translationIsNotStale: Check = {
  name,
  description: 'A translation remembers the text it was made from, so that a reader is told when that has changed.',
  check: ({ entryTranslations, threadTranslations, entryById, threadById }) => [
    ...entryTranslations.flatMap((file) => {
      const lead = entryById.get(file.id);
      return lead === undefined ? [] : compare(file, toEntryTranslates(lead));
    }),
    ...threadTranslations.flatMap((file) => {
      const lead = threadById.get(file.id);
      return lead === undefined ? [] : compare(file, toThreadTranslates(lead));
    }),
  ],
  refused: "translates: '000000000000'",
  accepted: "translates: 'b5d4045c3f46'  # what the check says",
};
