import type { Check } from '../check.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { createWarningReport } from '../report.ts';

const name = 'relation-fits-time';
const report = createWarningReport(name);

/** Relations that look back: what they speak of has begun before them. */
const lookBack: ReadonlySet<RelationKind> = new Set([
  'answers',
  'repeats',
  'cites',
  'enforces',
  'upholds',
  'overturns',
  'amends',
]);

export const relationFitsTime: Check = {
  name,
  description:
    'Nothing answers, repeats, cites, enforces, upholds, overturns or amends what came only later; and nothing led to what was before it.',
  check: ({ entries, entryById, readDate }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, to }, index) => {
        const target = entryById.get(to);
        const own = readDate(file.data.date);
        const other = target && readDate(target.data.date);
        if (other === undefined || own instanceof RangeError || other instanceof RangeError) return [];
        const [earlier, later] = kind === 'led-to' ? [own, other] : [other, own];
        if (kind !== 'led-to' && !lookBack.has(kind)) return [];
        if (earlier.earliest === undefined || later.latest === undefined || earlier.earliest <= later.latest) return [];
        const message = `relations[${index + 1}]: this entry, of ${own.text}, cannot stand as "${kind}" to "${to}", of ${other.text}. Check the direction, or the dates.`;
        return [report(file, { field: ['relations', index] }, message)];
      }),
    ),
  refused: '# date: "2018-03-13"\nrelations: [{ to: an-entry-of-2019, kind: answers }]',
  accepted: '# date: "2018-03-13"\nrelations: [{ to: an-entry-of-2017, kind: answers }]',
};
