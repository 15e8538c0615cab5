import type { Check } from '../check.ts';
import type { EntryKind } from '../../domain/entry.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { createWarningReport } from '../report.ts';

const name = 'relation-fits-kinds';
const report = createWarningReport(name);

const writers: Readonly<Partial<Record<RelationKind, readonly EntryKind[]>>> = {
  denies: ['statement'],
  repeats: ['statement'],
  upholds: ['ruling'],
  overturns: ['ruling', 'measure'],
  amends: ['measure', 'ruling'],
};

export const relationFitsKinds: Check = {
  name,
  description:
    'Only a statement denies or repeats, only a ruling upholds, only a ruling or a measure overturns or amends.',
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, to }, index) => {
        const allowed = writers[kind];
        if (allowed === undefined || allowed.includes(file.data.kind)) return [];
        const message = `relations[${index + 1}].kind: "${kind}" to "${to}" is written on an entry of the kind "${file.data.kind}"; it belongs to ${allowed.map((one) => `"${one}"`).join(' or ')}. Choose another word, or write it on the other side.`;
        return [report(file, { field: ['relations', index, 'kind'] }, message)];
      }),
    ),
  refused: 'kind: outage\nrelations: [{ to: dvk-ban, kind: upholds }]',
  accepted: 'kind: ruling\nrelations: [{ to: dvk-ban, kind: upholds }]',
};
