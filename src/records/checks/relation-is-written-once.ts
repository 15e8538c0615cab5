import type { Check } from '../check.ts';
import { isSymmetric } from '../../domain/relation.ts';
import type { EntryFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';

const name = 'relation-is-written-once';
const report = createErrorReport(name);

function checkEntry(file: EntryFile, { entryById }: RecordIndex) {
  const seen = new Set<string>();
  return file.data.relations.flatMap(({ to, kind }, index) => {
    const at = ['relations', index];
    const key = `${kind} ${to}`;
    if (seen.has(key)) {
      return [
        report(
          file,
          { field: at },
          `relations[${index + 1}]: "${kind}" to "${to}" stands here twice. Keep one of the two.`,
        ),
      ];
    }
    seen.add(key);
    const twin = to === file.id ? undefined : entryById.get(to);
    if (twin?.data.relations.some((back) => back.to === file.id && back.kind === kind) !== true) return [];
    if (isSymmetric(kind)) {
      if (file.id < to) return [];
      const message = `relations[${index + 1}]: "${kind}" is written in "${to}" too, and holds both ways by itself. Remove one of the two.`;
      return [report(file, { field: at }, message)];
    }
    const message = `relations[${index + 1}]: "${to}" says "${kind}" of this entry as well; the other side is generated. Keep the one whose direction fits the word.`;
    return file.id < to ? [] : [report(file, { field: at }, message)];
  });
}

export const relationIsWrittenOnce: Check = {
  name,
  description: 'A relation is written on one side, once: its inverse, or the twin of a symmetric one, is generated.',
  check: (records) => records.entries.flatMap((file) => checkEntry(file, records)),
  refused:
    '# in a.mdx\nrelations: [{ to: b, kind: coincides-with }]\n# in b.mdx\nrelations: [{ to: a, kind: coincides-with }]',
  accepted: '# in b.mdx only\nrelations: [{ to: a, kind: coincides-with }]',
};
