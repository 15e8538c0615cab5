import { compareDates, compareText } from '../../domain/edtf-date.ts';
import { relationKinds } from '../../domain/relation.ts';
import type { Relation } from '../../domain/relation.ts';
import { toLocalText } from './create-entry.ts';
import type { EntryToFill } from './create-entry.ts';
import type { Resolver } from './resolver.ts';

const rank = new Map(relationKinds.map((kind, index) => [kind, index]));

function compareRelations(a: Relation, b: Relation): number {
  return (
    (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
    compareText(b.direction, a.direction) ||
    compareDates(a.to.date, b.to.date) ||
    compareText(a.to.id, b.to.id)
  );
}

/**
 * Gives each entry the relations that its file writes, and to the other side
 * the inverse of each. In the order of the closed list; of one kind the written
 * ones stand first, then the oldest.
 */
export function fillRelations(all: readonly EntryToFill[], resolver: Resolver): void {
  const byId = new Map(all.map((item) => [item.entry.id, item]));
  for (const { file, entry, relations } of all) {
    for (const written of file.data.relations) {
      const target = byId.get(written.to);
      if (target === undefined) throw new Error(`No entry has the id "${written.to}"; the checks should have said so.`);
      const source = written.source === undefined ? undefined : resolver.toSource(written.source);
      const shared = { kind: written.kind, why: toLocalText(written.why), source };
      relations.push({ ...shared, direction: 'written', to: target.entry });
      target.relations.push({ ...shared, direction: 'inverse', to: entry });
    }
  }
  for (const { relations } of all) relations.sort(compareRelations);
}
