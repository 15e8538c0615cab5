import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'quote-has-no-ellipsis';
const report = createErrorReport(name);

const ellipsis = /[[(<]?\s*(?:…|\.{3})\s*[\])>]?/u;

export const quoteHasNoEllipsis: Check = {
  name,
  description:
    'A quote holds words that stand together in the source: where words are left out, one quote ends and another begins. Dots that the source itself printed stand in a quote that was compared with its capture.',
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.quotes.flatMap(({ id, exact, verified }, index) => {
        const mark = ellipsis.exec(exact)?.[0].trim();
        if (mark === undefined || verified !== undefined) return [];
        const message = `quotes[${index + 1}].exact: "${mark}" in the quote "${id}" leaves words out. Make two quotes, one that ends before it and one that begins after it; if the source printed it, compare the quote with its capture and write the day under "verified".`;
        return [report(file, { field: ['quotes', index, 'exact'] }, message)];
      }),
    ),
  refused: 'exact: "Access was restricted […] for technical reasons"',
  accepted: 'exact: "Access was restricted"  # and a second quote: "for technical reasons"',
};
