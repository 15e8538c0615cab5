import type { Check } from '../check.ts';
import type { ParsedBody } from '../body/parsed-body.ts';
import { createErrorReport } from '../report.ts';

const name = 'heading-order';
const report = createErrorReport(name);

/** The first heading that stands a step too deep. */
function findFirstTooDeep({ headings }: ParsedBody) {
  return headings[0]?.depth === 3 ? headings[0] : undefined;
}

export const headingOrder: Check = {
  name,
  description:
    'A heading of the third level stands below one of the second, so that a screen reader can tell how the page is built.',
  check: ({ entries, entryTranslations, threads, threadTranslations }) =>
    [entries, entryTranslations, threads, threadTranslations].flat().flatMap((file) => {
      const place = findFirstTooDeep(file.body);
      if (place === undefined) return [];
      return [
        report(file, { place }, 'The first heading of a body is one of the second level. Begin the line with "## ".'),
      ];
    }),
  refused: '### What is not known',
  accepted: '## What is not known',
};
