import type { Archive } from '../../domain/archive.ts';
import type { Entry } from '../../domain/entry.ts';
import { createTable } from '../../exports/content-report/create-table.ts';
import { compareFields } from './compare-fields.ts';
import type { FieldComparison } from './compare-fields.ts';
import { toRecordsByEntry } from './compare-with-records.ts';
import { drawSample } from './draw-sample.ts';
import type { ResearchRecord } from './research-record.ts';

interface Drawn {
  readonly entry: Entry;
  readonly record: ResearchRecord;
  readonly fields: readonly FieldComparison[];
}

function createPart({ entry, record, fields }: Drawn): string {
  const rows = fields.map(({ field, record: theirs, entry: ours, difference }) => [
    field,
    theirs === '' ? '–' : theirs,
    ours === '' ? '–' : ours,
    difference ?? 'same',
  ]);
  const title = entry.id === record.id ? entry.id : `${entry.id} (record ${record.id})`;
  return [`## ${title}`, createTable(['field', 'record', 'entry', 'result'], rows)].join('\n\n');
}

function createSummary(drawn: readonly Drawn[]): string {
  const fields = drawn[0]?.fields.map(({ field }) => field) ?? [];
  const rows = fields.map((field, place) => {
    const differing = drawn.filter(({ fields: found }) => found[place]?.difference !== undefined);
    return [field, drawn.length - differing.length, differing.map(({ entry }) => entry.id).join(', ') || '–'];
  });
  return createTable(['field', 'same', 'differs in'], rows);
}

/** Entries drawn by a seed, compared field by field with the records they cover: a page of Markdown with a heading. */
export function createSampleComparison(
  archive: Archive,
  records: readonly ResearchRecord[],
  { count, seed }: { readonly count: number; readonly seed: number },
): string {
  const recordsByEntry = toRecordsByEntry(archive, records);
  const entryByRecord = new Map(archive.entries.flatMap((entry) => entry.covers.map((id) => [id, entry] as const)));
  const covering = archive.entries.filter((entry) => (recordsByEntry.get(entry) ?? []).length > 0);
  const drawn = drawSample(covering, { count, seed }).flatMap((entry) =>
    (recordsByEntry.get(entry) ?? []).map((record) => ({
      entry,
      record,
      fields: compareFields(entry, record, (id) => entryByRecord.get(id)),
    })),
  );
  return [
    '# Sample compared with the records',
    `${Math.min(count, covering.length)} of ${covering.length} entries, drawn with the seed ${seed} by \`npm run compare:facts -- --sample ${count} --seed ${seed}\`. Addresses are compared without tracking tails, and names by any of their spellings.`,
    createSummary(drawn),
    ...drawn.map(createPart),
  ].join('\n\n');
}
