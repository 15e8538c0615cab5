import type { Check } from '../check.ts';
import type { Language } from '../../domain/language.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';

const name = 'translation-has-lead';
const report = createErrorReport(name);

type Translation = FileOf<unknown> & { readonly language: Language };
type Lead = FileOf<{ readonly language: Language }>;

function checkTranslation(file: Translation, lead: Lead | undefined, isRefused: boolean): Problem[] {
  if (lead === undefined) {
    if (isRefused) return [];
    return [
      report(
        file,
        { field: [] },
        `There is no "${file.id}.mdx" to be translated. Name the file after the one it translates.`,
      ),
    ];
  }
  if (lead.data.language !== file.language) return [];
  const message = `"${file.id}.mdx" is itself written in "${file.language}". Remove this file, or correct the language of one of the two.`;
  return [report(file, { field: [] }, message)];
}

export const translationHasLead: Check = {
  name,
  description: 'A translation stands beside the file that it translates, and is in another language.',
  check: ({ entryTranslations, threadTranslations, entryById, threadById, refused }) => [
    ...entryTranslations.flatMap((file) => checkTranslation(file, entryById.get(file.id), refused.has(file.id))),
    ...threadTranslations.flatMap((file) => checkTranslation(file, threadById.get(file.id), refused.has(file.id))),
  ],
  refused: '# dvk-ban.mdx says "language: kk", and beside it stands dvk-ban.kk.mdx',
  accepted: '# dvk-ban.mdx says "language: kk", and beside it stands dvk-ban.ru.mdx',
};
