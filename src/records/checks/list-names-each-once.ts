import type { Check } from '../check.ts';
import type { FieldPath } from '../field-places.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile, FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';

const name = 'list-names-each-once';
const report = createErrorReport(name);

function findRepeated(file: FileOf<unknown>, list: FieldPath, ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      report(
        file,
        { field: [...list, index] },
        `${list.map(String).join('.')}: "${id}" stands here twice. Keep one of the two.`,
      ),
    ];
  });
}

function checkEntry(file: EntryFile): Problem[] {
  const { data } = file;
  return [
    ...findRepeated(file, ['places'], data.places),
    ...findRepeated(file, ['services'], data.services),
    ...findRepeated(file, ['operators'], data.operators),
    ...findRepeated(
      file,
      ['actors'],
      data.actors.map(({ actor }) => actor),
    ),
    ...findRepeated(
      file,
      ['sources'],
      data.sources.map((source) => (typeof source === 'string' ? source : source.id)),
    ),
    ...findRepeated(file, ['unknown'], data.unknown),
    ...findRepeated(file, ['covers'], data.covers),
  ];
}

export const listNamesEachOnce: Check = {
  name,
  description: 'A list names each place, service, operator, actor and source once.',
  check: ({ entries, actors, services, places }) => [
    ...entries.flatMap(checkEntry),
    ...[...actors, ...services, ...places].flatMap((file) => findRepeated(file, ['aliases'], file.data.aliases)),
  ],
  refused: 'services: [facebook, youtube, facebook]',
  accepted: 'services: [facebook, youtube]',
};
