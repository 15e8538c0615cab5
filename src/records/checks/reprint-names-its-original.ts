import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'reprint-names-its-original';
const report = createErrorReport(name);

export const reprintNamesItsOriginal: Check = {
  name,
  description: 'A mirror or a reprint says who published the text first; an original names nobody else.',
  check: ({ describedSources }) =>
    describedSources.flatMap(({ data, file, at }) => {
      const isOriginal = data.copy === 'original';
      const namesOriginal = data.originalPublisher !== undefined || data.unknown.includes('originalPublisher');
      if (isOriginal !== namesOriginal) return [];
      const message = isOriginal
        ? `sources: "${data.id}" is an original, yet names "${data.originalPublisher ?? ''}" as its first publisher. Write "copy: reprint", or remove "originalPublisher".`
        : `sources: "${data.id}" is a ${data.copy} and does not say of whom. Add "originalPublisher", or name it under "unknown".`;
      return [report(file, { field: [...at, 'copy'] }, message)];
    }),
  refused: 'copy: reprint',
  accepted: 'copy: reprint\noriginalPublisher: Азаттық радиосы',
};
