import type { Problem } from '../../../records/problem.ts';
import { toRule } from '../../../records/rules.ts';
import { toLineToPaste } from './check-report.ts';
import type { CheckReport } from './check-report.ts';

function toPlainProblem(problem: Problem, report: CheckReport) {
  const { path, line, column, rule, severity, message, mend } = problem;
  return {
    path,
    line,
    column,
    rule,
    severity,
    message: message[report.language],
    why: toRule(rule).description[report.language],
    lineToPaste: toLineToPaste(problem, report),
    mend,
  };
}

/**
 * For programs, version 1:
 * `{ version, language, counts: { entries, quotes, … }, problems: [{ path, line, column, rule, severity, message, why, lineToPaste?, mend? }] }`.
 * Lines and columns are counted from 1, columns in UTF-16 code units; `severity`
 * is `error` or `warning`; `mend` is `{ line, column, replaced, by, fix? }`.
 */
export function createJsonReport(report: CheckReport): string {
  const { language, counts, problems } = report;
  return JSON.stringify(
    { version: 1, language, counts, problems: problems.map((problem) => toPlainProblem(problem, report)) },
    undefined,
    2,
  );
}
