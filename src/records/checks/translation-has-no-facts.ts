import type { Check } from '../check.ts';
import type { ParsedBody } from '../body/parsed-body.ts';
import { formatDidYouMean } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { TextOf } from '../records.ts';
import { createErrorReport } from '../report.ts';

const name = 'translation-has-no-facts';
const report = createErrorReport(name);

function checkLinks(file: TextOf<unknown>, lead: ParsedBody): Problem[] {
  const known = new Set([...lead.links, ...lead.entries].map(({ id }) => id));
  return [...file.body.links, ...file.body.entries].flatMap(({ id, line, column }) => {
    if (known.has(id)) return [];
    const message = `The link to "${id}" does not stand in the text that is translated. Add it there first, or remove it here.`;
    return [report(file, { place: { line, column } }, message)];
  });
}

export const translationHasNoFacts: Check = {
  name,
  description:
    'Facts live once, in the file that is translated: a translation has no fields but its words, translates no other quotes and adds no links.',
  check: ({ entryTranslations, threadTranslations, entryById, threadById }) => [
    ...entryTranslations.flatMap((file) => {
      const lead = entryById.get(file.id);
      if (lead === undefined) return [];
      const ids = new Set(lead.data.quotes.map(({ id }) => id));
      const strangers = Object.keys(file.data.quotes).filter((id) => !ids.has(id));
      const inQuotes = strangers.map((id) => {
        const near = formatDidYouMean(id, ids) || ' Remove it, or write the quote into the entry.';
        return report(file, { key: ['quotes', id] }, `quotes: the entry has no quote "${id}".${near}`);
      });
      return [...inQuotes, ...checkLinks(file, lead.body)];
    }),
    ...threadTranslations.flatMap((file) => {
      const lead = threadById.get(file.id);
      return lead === undefined ? [] : checkLinks(file, lead.body);
    }),
  ],
  refused: '# dvk-ban.ru.mdx\nquotes: { a-quote-the-entry-has-not: "…" }',
  accepted: '# dvk-ban.ru.mdx\nquotes: { a-quote-of-the-entry: "…" }',
};
