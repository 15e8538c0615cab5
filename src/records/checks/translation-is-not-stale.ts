import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createWarningReport } from '../report.ts';
import { toEntryTranslates, toThreadTranslates } from '../translates.ts';
import type { Message, Messages } from '../message.ts';

const name = 'translation-is-not-stale';
const report = createWarningReport(name);

const says = {
  missing: (translates: string): Message => ({
    kk: `translates жоқ. «translates: '${translates}'» деп жазыңыз не «npm run check:content -- --fix» бұйрығын іске қосыңыз.`,
    ru: `translates отсутствует. Напишите «translates: '${translates}'» или запустите «npm run check:content -- --fix».`,
    en: `translates is missing. Write "translates: '${translates}'", or run "npm run check:content -- --fix".`,
  }),
  stale: (id: string, translates: string, path: string): Message => ({
    kk: `translates: осы аударма жасалғаннан кейін «${id}.mdx» өзгерген. Екеуін салыстырып, содан соң «translates: '${translates}'» деп жазыңыз не «npm run check:content -- --fix ${path}» бұйрығын іске қосыңыз.`,
    ru: `translates: «${id}.mdx» изменился после этого перевода. Сравните оба, затем напишите «translates: '${translates}'» или запустите «npm run check:content -- --fix ${path}».`,
    en: `translates: "${id}.mdx" has changed since this translation was made. Compare the two, then write "translates: '${translates}'", or run "npm run check:content -- --fix ${path}".`,
  }),
} satisfies Messages;

function compare(file: FileOf<{ readonly translates?: string | undefined }>, translates: string): Problem[] {
  const written = file.data.translates;
  if (written === translates) return [];
  if (written === undefined) {
    const mend = { replaced: '', by: `translates: '${translates}'\n`, fix: 'always' } as const;
    return [report(file, { field: [] }, says.missing(translates), mend)];
  }
  // Only who has compared the two can say that the translation is fresh.
  const mend = {
    replaced: file.places.sourceOf(['translates']) ?? written,
    by: `'${translates}'`,
    fix: 'when-named',
  } as const;
  return [report(file, { field: ['translates'] }, says.stale(file.id, translates, file.path), mend)];
}

export const translationIsNotStale: Check = {
  name,
  description: {
    kk: 'Аударма қай мәтіннен жасалғанын есте сақтайды, сонда ол өзгергенде оқырманға айтылады.',
    ru: 'Перевод помнит, с какого текста сделан, чтобы читатель узнал, когда тот изменится.',
    en: 'A translation remembers the text it was made from, so that a reader is told when that has changed.',
  },
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
