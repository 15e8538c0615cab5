import type { Archive } from '../../src/domain/archive.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { createWorld, today, toFiles } from '../records/builders.ts';
import type { Draft } from '../records/builders.ts';

/** The archive of the small world of the builders, with some drafts changed. */
export function archiveOf(changes: { readonly [name: string]: Draft | undefined } = {}): Archive {
  const { archive, problems } = readRecords(toFiles(createWorld(changes)), { today });
  if (archive === undefined) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return archive;
}
