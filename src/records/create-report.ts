import type { Problem } from './problem.ts';
import { formatProblem } from './problem.ts';
import type { RecordIndex } from './record-index.ts';

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

function formatGroup(path: string, problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `  ${problem.severity} ${formatProblem(problem)}`);
  return [path, ...lines].join('\n');
}

function countQuotes({ entries }: RecordIndex): number {
  return entries.reduce((sum, { data }) => sum + data.quotes.length, 0);
}

/** Problems grouped by file, in their order, and a line that counts what was read and what was found. */
export function createReport(problems: readonly Problem[], records: RecordIndex): string {
  const groups = Map.groupBy(problems, ({ path }) => path);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const read = [
    count(records.entries.length, 'entry', 'entries'),
    count(countQuotes(records), 'quote', 'quotes'),
    count(records.entryTranslations.length + records.threadTranslations.length, 'translation', 'translations'),
    count(records.threads.length, 'thread', 'threads'),
    count(records.actors.length, 'actor', 'actors'),
    count(records.describedSources.length, 'source', 'sources'),
  ].join(', ');
  const found =
    problems.length === 0
      ? '0 problems'
      : `${count(errors, 'error', 'errors')}, ${count(problems.length - errors, 'warning', 'warnings')}`;
  const groupTexts = [...groups].map(([path, inFile]) => formatGroup(path, inFile));
  return [...groupTexts, `${read}: ${found}.`].join('\n\n');
}
