import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'verified-quote-has-copy';
const report = createErrorReport(name);

export const verifiedQuoteHasCopy: Check = {
  name,
  description: 'A quote counts as verified when it was compared with a kept copy, and the source says which.',
  check: ({ entries, sourceById }) =>
    entries.flatMap((file) =>
      file.data.quotes.flatMap(({ verified, source }, index) => {
        const described = sourceById.get(source)?.data;
        if (verified === undefined || described === undefined) return [];
        if (described.capture !== undefined || described.archivedUrl !== undefined) return [];
        const message = `quotes[${index + 1}].verified: the source "${source}" names no kept copy. Add "capture" or "archivedUrl" to it, or remove "verified".`;
        return [report(file, { field: ['quotes', index, 'verified'] }, message)];
      }),
    ),
  refused: 'verified: "2026-11-24"  # of a source without capture and archivedUrl',
  accepted: 'verified: "2026-11-24"  # of a source with "capture: azattyq-2018.html"',
};
