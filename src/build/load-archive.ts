import type { Archive } from '../domain/archive.ts';
import { formatProblem } from '../records/problem.ts';
import type { Problem } from '../records/problem.ts';
import type { RecordIndex } from '../records/record-index.ts';
import { readRecords } from '../records/read-records.ts';
import { readContentFiles } from './read-content-files.ts';

/** Thrown when `content/` holds an error; its message names every problem in place. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      [
        `The archive cannot be built: ${problems.length} problem(s) in the content.`,
        ...problems.map(formatProblem),
        'Mend these, then check again with: npm run check:content',
      ].join('\n'),
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** An archive, and the records that it was made of. */
export interface LoadedArchive {
  readonly archive: Archive;
  readonly records: RecordIndex;
}

/**
 * Reads `content/` below `root` into one archive. `today` (`YYYY-MM-DD`) is the
 * day after which an entry would lie in the future.
 * @throws ContentError with all problems at once.
 */
export function loadArchiveWithRecords(root: string, today: string): LoadedArchive {
  const { archive, records, problems } = readRecords(readContentFiles(root), { today });
  if (archive === undefined) throw new ContentError(problems.filter((problem) => problem.severity === 'error'));
  return { archive, records };
}

/** The archive alone. @throws ContentError with all problems at once. */
export function loadArchive(root: string, today: string): Archive {
  return loadArchiveWithRecords(root, today).archive;
}
