import type { Check } from '../check.ts';
import { formatDidYouMean } from '../did-you-mean.ts';
import type { EntryFile, EntryTranslationFile } from '../records.ts';
import type { Problem } from '../problem.ts';
import { createErrorReport } from '../report.ts';

const name = 'quote-is-shown-once';
const report = createErrorReport(name);

function checkBody(lead: EntryFile, file: EntryFile | EntryTranslationFile): Problem[] {
  const ids = new Set(lead.data.quotes.map(({ id }) => id));
  const shown = new Set<string>();
  const wrong = file.body.quotes.flatMap(({ id, line, column }) => {
    const again = shown.has(id);
    shown.add(id);
    if (!ids.has(id)) {
      const near = formatDidYouMean(id, ids) || ' Write the quote into the fields, or remove the line.';
      return [report(file, { place: { line, column } }, `<Quote id="${id}" /> names no quote of this entry.${near}`)];
    }
    if (!again) return [];
    return [
      report(
        file,
        { place: { line, column } },
        `<Quote id="${id}" /> stands a second time. Leave it where it is read first.`,
      ),
    ];
  });
  const missing = [...ids].filter((id) => !shown.has(id));
  const place = { line: file.body.line, column: 1 };
  return [
    ...wrong,
    ...missing.map((id) =>
      report(
        file,
        { place },
        `The quote "${id}" is not shown. Write <Quote id="${id}" /> on a line of its own, where it is to stand.`,
      ),
    ),
  ];
}

export const quoteIsShownOnce: Check = {
  name,
  description: 'Each quote of an entry stands once in its body, and once in the body of each translation.',
  check: ({ entries, entryTranslations, entryById }) => [
    ...entries.flatMap((file) => checkBody(file, file)),
    ...entryTranslations.flatMap((file) => {
      const lead = entryById.get(file.id);
      return lead === undefined ? [] : checkBody(lead, file);
    }),
  ],
  refused: 'quotes: [{ id: not-us, … }]\n---\nHe answered briefly.',
  accepted: 'quotes: [{ id: not-us, … }]\n---\nHe answered briefly.\n\n<Quote id="not-us" />',
};
