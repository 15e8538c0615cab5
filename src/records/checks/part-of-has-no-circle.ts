import type { Check } from '../check.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';

const name = 'part-of-has-no-circle';
const report = createErrorReport(name);

function toWholes(id: string, { entryById }: RecordIndex): string[] {
  const relations = entryById.get(id)?.data.relations ?? [];
  return relations.filter(({ kind, to }) => kind === 'part-of' && to !== id).map(({ to }) => to);
}

/** Entries from which the way up leads back to themselves. */
function findCircles(records: RecordIndex): Set<string> {
  const state = new Map<string, 'open' | 'done'>();
  const inCircle = new Set<string>();
  for (const { id: start } of records.entries) {
    const path: { id: string; wholes: string[] }[] = [];
    const enter = (id: string): void => {
      state.set(id, 'open');
      path.push({ id, wholes: toWholes(id, records) });
    };
    if (!state.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.wholes.pop();
      if (next === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(next) === 'open') {
        for (const { id } of path.slice(path.findIndex((step) => step.id === next))) inCircle.add(id);
      } else if (!state.has(next)) enter(next);
    }
  }
  return inCircle;
}

export const partOfHasNoCircle: Check = {
  name,
  description: 'A part is not the whole of its own whole.',
  check: (records) => {
    const circles = findCircles(records);
    return records.entries.flatMap((file) => {
      if (!circles.has(file.id)) return [];
      const index = file.data.relations.findIndex(({ kind, to }) => kind === 'part-of' && circles.has(to));
      const message = `relations[${index + 1}]: following "part-of" from here leads back to "${file.id}". Remove the one that is not so.`;
      return [report(file, { field: ['relations', index] }, message)];
    });
  },
  refused: '# in a.mdx\nrelations: [{ to: b, kind: part-of }]\n# in b.mdx\nrelations: [{ to: a, kind: part-of }]',
  accepted: '# in a.mdx only\nrelations: [{ to: b, kind: part-of }]',
};
