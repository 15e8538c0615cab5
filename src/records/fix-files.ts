import type { ContentFile } from './content-file.ts';
import { decodeText } from './gate/decode-text.ts';
import { openGate } from './gate/open-gate.ts';
import { applyMends } from './mend.ts';
import type { Fix, Mend } from './mend.ts';
import type { Problem } from './problem.ts';
import { readRecords } from './read-records.ts';
import type { ReadOptions } from './read-records.ts';

/** A problem that was mended by itself. */
export interface FixedProblem extends Problem {
  readonly mend: Mend;
}

/** A file as it should be written, and what was mended in it, in the order in which it was. */
export interface FixedFile {
  readonly path: string;
  readonly text: string;
  readonly fixes: readonly FixedProblem[];
}

interface FixOptions extends ReadOptions {
  /** Whether a file may be mended in this way. */
  readonly mayFix: (path: string, fix: Fix) => boolean;
}

const encoder = new TextEncoder();
/** Each round mends a place at least, so this many are never honest. */
const mostRounds = 10_000;

function isFixable(problem: Problem, { mayFix }: FixOptions): problem is FixedProblem {
  const { mend, path } = problem;
  return mend?.fix !== undefined && mayFix(path, mend.fix);
}

function fixOnce(file: ContentFile, problems: readonly FixedProblem[]) {
  const decoded = decodeText(file.path, file.bytes);
  if (!decoded.passed || problems.length === 0) return undefined;
  const { text, done } = applyMends(
    decoded.value,
    problems.map(({ mend }) => mend),
  );
  if (done.length === 0 || text === decoded.value) return undefined;
  return {
    file: { ...file, bytes: encoder.encode(text) },
    text,
    fixes: problems.filter(({ mend }) => done.includes(mend)),
  };
}

/** Mends what the checks found, then what the gate finds in what has become of the file. */
function fixFile(file: ContentFile, problems: readonly FixedProblem[], options: FixOptions) {
  const fixes: FixedProblem[] = [];
  let text = '';
  let current = file;
  let open: readonly FixedProblem[] = problems;
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = fixOnce(current, open);
    if (fixed === undefined) break;
    ({ file: current, text } = fixed);
    fixes.push(...fixed.fixes);
    const step = openGate(current);
    open = step.passed ? [] : step.problems.filter((problem) => isFixable(problem, options));
  }
  return fixes.length === 0 ? undefined : { file: current, fixed: { path: file.path, text, fixes } };
}

function toFixable(files: readonly ContentFile[], options: FixOptions): Map<string, FixedProblem[]> {
  const { problems } = readRecords(files, options);
  return Map.groupBy(
    problems.filter((problem) => isFixable(problem, options)),
    ({ path }) => path,
  );
}

/**
 * Mends by itself where nothing is lost and nothing claimed, until it finds no
 * more: a second run changes nothing. Line ends of a file that is changed become
 * LF. Never throws for what a file holds.
 */
export function fixFiles(files: readonly ContentFile[], options: FixOptions): readonly FixedFile[] {
  const changed = new Map<string, FixedFile>();
  let current = files;
  for (let isChanged = true; isChanged;) {
    const fixable = toFixable(current, options);
    isChanged = false;
    current = current.map((file) => {
      const result = fixFile(file, fixable.get(file.path) ?? [], options);
      if (result === undefined) return file;
      isChanged = true;
      const before = changed.get(file.path)?.fixes ?? [];
      changed.set(file.path, { ...result.fixed, fixes: [...before, ...result.fixed.fixes] });
      return result.file;
    });
  }
  return [...changed.values()];
}
