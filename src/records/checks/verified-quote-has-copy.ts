import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'verified-quote-has-copy';
const report = createErrorReport(name);

const says = {
  noCopy: (name: string, source: string): Message => ({
    kk: `${name}: «${source}» дереккөзінде сақталған көшірме аталмаған. Оған «capture» не «archivedUrl» қосыңыз не «verified» өрісін алып тастаңыз.`,
    ru: `${name}: источник «${source}» не называет сохранённой копии. Добавьте к нему «capture» или «archivedUrl» или уберите «verified».`,
    en: `${name}: the source "${source}" names no kept copy. Add "capture" or "archivedUrl" to it, or remove "verified".`,
  }),
} satisfies Messages;

export const verifiedQuoteHasCopy: Check = {
  name,
  description: {
    kk: 'Дәйексөз сақталған көшірмемен салыстырылғанда ғана тексерілген болып саналады, ал қай көшірме екенін дереккөз айтады.',
    ru: 'Цитата считается сверенной, когда её сравнили с сохранённой копией, и источник говорит, с какой.',
    en: 'A quote counts as verified when it was compared with a kept copy, and the source says which.',
  },
  check: ({ entries, sourceById }) =>
    entries.flatMap((file) =>
      file.data.quotes.flatMap(({ verified, source }, index) => {
        const described = sourceById.get(source)?.data;
        if (verified === undefined || described === undefined) return [];
        if (described.capture !== undefined || described.archivedUrl !== undefined) return [];
        const message = says.noCopy(`quotes[${index + 1}].verified`, source);
        return [report(file, { field: ['quotes', index, 'verified'] }, message)];
      }),
    ),
  refused: 'verified: "2026-11-24"  # of a source without capture and archivedUrl',
  accepted: 'verified: "2026-11-24"  # of a source with "capture: azattyq-2018.html"',
};
