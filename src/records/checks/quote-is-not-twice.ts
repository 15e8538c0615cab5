import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'quote-is-not-twice';
const report = createErrorReport(name);

export const quoteIsNotTwice: Check = {
  name,
  description: 'The same words from the same source stand once in the archive; another entry links to them.',
  check: ({ entries }) => {
    const first = new Map<string, string>();
    return entries.flatMap((file) =>
      file.data.quotes.flatMap(({ id, exact, source }, index) => {
        const key = `${source} ${exact.replace(/\s+/gu, ' ')}`;
        const before = first.get(key);
        first.set(key, before ?? `"${id}" of "${file.id}"`);
        if (before === undefined) return [];
        const message = `quotes[${index + 1}]: these words of "${source}" are already the quote ${before}. Link that entry with <Entry id="…">, and remove the quote here.`;
        return [report(file, { field: ['quotes', index, 'exact'] }, message)];
      }),
    );
  },
  refused: '# in two entries\nquotes: [{ source: azattyq-2018, exact: "Бұл мәселенің бізге еш қатысы жоқ", … }]',
  accepted: '# in one entry only\nquotes: [{ source: azattyq-2018, exact: "Бұл мәселенің бізге еш қатысы жоқ", … }]',
};
