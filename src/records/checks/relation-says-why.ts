import type { Check } from '../check.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { createErrorReport } from '../report.ts';

const name = 'relation-says-why';
const report = createErrorReport(name);

const needWhy: ReadonlySet<RelationKind> = new Set([
  'denies',
  'contradicts',
  'led-to',
  'repeats',
  'explains',
  'confirms',
]);

export const relationSaysWhy: Check = {
  name,
  description:
    'Who writes that one entry denies, contradicts, confirms, repeats or explains another, or led to it, says in what sense.',
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, why, to }, index) => {
        if (!needWhy.has(kind) || why !== undefined) return [];
        const message = `relations[${index + 1}]: "${kind}" to "${to}" does not say in what sense. Add "why" with one short clause in each language.`;
        return [report(file, { field: ['relations', index] }, message)];
      }),
    ),
  refused: 'relations: [{ to: evening-outages-2018, kind: denies }]',
  accepted: 'relations: [{ to: evening-outages-2018, kind: denies, why: { kk: …, ru: …, en: … } }]',
};
