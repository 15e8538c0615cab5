import type { Archive } from '../../domain/archive.ts';
import { relationKinds } from '../../domain/relation.ts';
import { createTable } from './create-table.ts';
import { linkToEntry } from './link-to-entry.ts';

/** How often each word of the closed list is used, and which entries stand alone. */
export function createRelationCounts({ entries }: Archive): string {
  const written = entries.flatMap(({ relations }) => relations).filter(({ direction }) => direction === 'written');
  const rows = relationKinds.map((kind) => {
    const used = written.filter((relation) => relation.kind === kind);
    return [
      kind,
      used.length,
      used.filter(({ why }) => why !== undefined).length,
      used.filter(({ source }) => source !== undefined).length,
    ];
  });
  const alone = entries.filter(({ relations }) => relations.length === 0);
  return [
    '## Relations',
    `${written.length} relations are written; the other side of each is generated.`,
    createTable(['word', 'used', 'with a reason', 'with a source'], rows),
    '### Entries without relations',
    `${alone.length} of ${entries.length} entries stand in no relation, written or generated.`,
    ...(alone.length === 0 ? [] : [alone.map((entry) => `- ${linkToEntry(entry)}`).join('\n')]),
  ].join('\n\n');
}
