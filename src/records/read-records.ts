import type { Archive } from '../domain/archive.ts';
import { checks } from './checks.ts';
import type { ContentFile } from './content-file.ts';
import { createArchive } from './create-archive.ts';
import { openGate } from './gate/open-gate.ts';
import { toStation } from './gate/check-path.ts';
import { compareProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { createRecordIndex } from './record-index.ts';
import type { RecordIndex } from './record-index.ts';
import type { RecordFile } from './records.ts';

/** The archive, unless an error stands among the problems; those in the order of files and lines. */
export interface Reading {
  /** What the gate let in, whether sound or not. */
  readonly records: RecordIndex;
  readonly archive: Archive | undefined;
  readonly problems: readonly Problem[];
}

/** @param today the last day that can be past, `YYYY-MM-DD` */
export interface ReadOptions {
  readonly today: string;
  /** Hears how many files the gate has seen, after each. */
  readonly onFile?: ((count: number) => void) | undefined;
}

/** Lets each file through the gate, and gathers what was refused. */
export function openRecords(
  files: readonly ContentFile[],
  onFile?: (count: number) => void,
): { records: RecordIndex; problems: readonly Problem[] } {
  const records: RecordFile[] = [];
  const problems: Problem[] = [];
  const refused = new Set<string>();
  for (const [index, file] of files.entries()) {
    const step = openGate(file);
    if (step.passed) records.push(step.value);
    else {
      problems.push(...step.problems);
      const station = toStation(file.path);
      if (station !== undefined) refused.add(station.id);
    }
    onFile?.(index + 1);
  }
  return { records: createRecordIndex(records, refused), problems };
}

/** Reads everything under `content/`: the gate, then all checks, then the join. Never throws for what a file holds. */
export function readRecords(files: readonly ContentFile[], { today, onFile }: ReadOptions): Reading {
  const opened = openRecords(files, onFile);
  const found = checks.flatMap(({ check }) => check(opened.records, today));
  const problems = [...opened.problems, ...found].sort(compareProblems);
  const isSound = problems.every((problem) => problem.severity !== 'error');
  return { records: opened.records, archive: isSound ? createArchive(opened.records) : undefined, problems };
}
