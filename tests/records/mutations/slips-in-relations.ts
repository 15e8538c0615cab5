import { add, indexOf, idOf } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { statement, outage, ruling, denial, whole, order, appeal } from './real-files.ts';

export const inRelations: readonly Mutation[] = [
  {
    rule: 'relation-is-not-to-itself',
    slip: 'a relation to itself',
    change: add(statement, ['relations'], { to: idOf(statement), kind: 'cites' }),
  },
  {
    rule: 'relation-is-written-once',
    slip: 'a relation written twice',
    change: (archive) => {
      archive.add(denial, ['relations'], archive.valueOf(denial, ['relations', 0]));
    },
  },
  {
    rule: 'relation-says-why',
    slip: 'a denial of nothing in particular',
    change: (archive) => {
      const index = indexOf(archive, denial, ['relations', 'kind', 'denies']);
      archive.cut(denial, ['relations', index, 'why']);
    },
  },
  {
    rule: 'led-to-has-source',
    slip: 'a cause without a source',
    change: (archive) => {
      const index = indexOf(archive, order, ['relations', 'kind', 'led-to']);
      archive.cut(order, ['relations', index, 'source']);
    },
  },
  {
    rule: 'relation-fits-kinds',
    slip: 'a statement that upholds a ruling',
    change: add(statement, ['relations'], { to: idOf(appeal), kind: 'upholds' }),
  },
  {
    rule: 'relation-fits-time',
    slip: 'a reference to what came later',
    change: add(statement, ['relations'], { to: idOf(ruling), kind: 'cites' }),
  },
  {
    rule: 'part-of-has-no-circle',
    slip: 'a whole that is part of its part',
    change: (archive) => {
      archive.add(whole, ['relations'], { to: idOf(outage), kind: 'part-of' });
      archive.add(outage, ['relations'], { to: idOf(denial), kind: 'part-of' });
      archive.add(denial, ['relations'], { to: idOf(whole), kind: 'part-of' });
    },
  },
];
