import type { Entry } from '../../domain/entry.ts';
import type { Relation } from '../../domain/relation.ts';
import type { FieldComparison } from './compare-fields.ts';
import { toMappedRelation } from './relation-words.ts';
import type { MappedRelation } from './relation-words.ts';
import type { ResearchRecord } from './research-record.ts';

function formatRelation({ kind, direction, to }: Relation): string {
  return direction === 'written' ? `${kind} → ${to.id}` : `${kind} ← ${to.id}`;
}

function isMapped({ relations }: Entry, to: Entry, { kind, direction }: MappedRelation): boolean {
  return relations.some(
    (relation) =>
      relation.to === to && relation.kind === kind && (direction === undefined || relation.direction === direction),
  );
}

/**
 * Whether each one-way word of a record became a relation of its entry. Words
 * of time become none, and words that are mapped by reading may become any; a
 * relation that only the entry has comes from another record, or from reading.
 */
export function compareRelations(
  entry: Entry,
  { related }: ResearchRecord,
  entryOf: (record: string) => Entry | undefined,
): FieldComparison {
  const lost = related.filter(({ id, relation }) => {
    const to = entryOf(id);
    const expected = toMappedRelation(relation);
    return expected !== undefined && to !== undefined && to !== entry && !isMapped(entry, to, expected);
  });
  return {
    field: 'relations',
    record: related.map(({ id, relation }) => `${relation} ${id}`).join('; '),
    entry: entry.relations.map(formatRelation).join('; '),
    difference:
      lost.length === 0
        ? undefined
        : `only the record: ${lost.map(({ id, relation }) => `${relation} ${id}`).join('; ')}`,
  };
}
