import type { ChangedRecord } from './changed-facts.ts';
import { toCodeSpans } from './code-spans.ts';
import { createFactsTable } from './create-facts-table.ts';

/** A problem as `check:content -- --json` prints it. */
export interface ReportedProblem {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

const mostProblems = 50;
/** A forge takes comments of 65,536 letters. */
const longestComment = 60_000;
const factsTitle = '### Өзгерген фактілер · Изменённые факты · Facts that change';
const ownPath = /^content\/[a-z0-9./-]{1,200}$/i;

function isProblem(value: unknown): value is ReportedProblem {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, severity, path, line, message } = value as Readonly<Record<string, unknown>>;
  return (
    typeof rule === 'string' &&
    /^[a-z0-9-]{1,60}$/.test(rule) &&
    (severity === 'error' || severity === 'warning') &&
    typeof path === 'string' &&
    ownPath.test(path) &&
    Number.isSafeInteger(line) &&
    typeof message === 'string'
  );
}

/** Problems in what a check has left behind: a list, or a value that holds one. What is none is passed over. */
export function toReportedProblems(value: unknown): readonly ReportedProblem[] {
  const list: unknown = typeof value === 'object' && value !== null && 'problems' in value ? value.problems : value;
  return Array.isArray(list) ? list.filter(isProblem) : [];
}

function toRow({ severity, path, line, rule, message }: ReportedProblem): string {
  return `| ${severity} | ${toCodeSpans(`${path}:${line}`)} | ${rule} | ${toCodeSpans(message)} |`;
}

/** What a check found, and which facts change, as the comment below its pull request; `run` is the address of the check. */
export function createReportComment(
  problems: readonly ReportedProblem[],
  run: { url: string; isGood: boolean },
  facts: readonly ChangedRecord[] = [],
): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const shown = [...errors, ...problems.filter(({ severity }) => severity !== 'error')].slice(0, mostProblems);
  const verdict = run.isGood
    ? 'Бәрі тексерілді, қате жоқ. · Всё проверено, ошибок нет. · Everything was checked, nothing is wrong.'
    : 'Түзететін жері бар. · Есть что исправить. · There is something to mend.';
  const table = ['| | | | |', '|---|---|---|---|', ...shown.map(toRow)];
  const more = problems.length > shown.length ? [`… ${problems.length - shown.length}`] : [];
  const preview = `[Алдын ала қарау (preview) · предпросмотр · preview](${run.url}#artifacts)`;
  const ofProblems = [verdict, ...(shown.length === 0 ? [] : [table.join('\n')]), ...more, preview].join('\n\n');
  const changed = createFactsTable(facts, longestComment - ofProblems.length - factsTitle.length - 2);
  return changed === '' ? ofProblems : [ofProblems, factsTitle, changed].join('\n\n');
}
