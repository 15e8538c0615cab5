import type { Check } from '../check.ts';
import { createWarningReport } from '../report.ts';

const name = 'text-is-short';
const report = createWarningReport(name);

const longestTitle = 110;
const longestSummary = 420;

export const textIsShort: Check = {
  name,
  description: `A title has at most ${longestTitle} letters and no full stop, a summary at most ${longestSummary}: they are read in lists, on phones.`,
  check: ({ entries, entryTranslations, threads, threadTranslations }) =>
    [entries, entryTranslations, threads, threadTranslations].flat().flatMap((file) => {
      const { title, summary } = file.data;
      const isLong = title.length > longestTitle;
      return [
        ...(isLong
          ? [
              report(
                file,
                { field: ['title'] },
                `title: it has ${title.length} letters. Shorten it to at most ${longestTitle}.`,
              ),
            ]
          : []),
        ...(/[^.]\.$/.test(title)
          ? [
              report(
                file,
                { field: ['title'] },
                'title: it ends with a full stop, which a headline has not. Remove it.',
              ),
            ]
          : []),
        ...(summary.length > longestSummary
          ? [
              report(
                file,
                { field: ['summary'] },
                `summary: it has ${summary.length} letters. Shorten it to at most ${longestSummary}; what is left goes into the body.`,
              ),
            ]
          : []),
      ];
    }),
  refused: 'title: "A court bans the movement."',
  accepted: 'title: "A court bans the movement"',
};
