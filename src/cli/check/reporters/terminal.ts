import { checkWords } from '../../../i18n/check-words.ts';
import type { Problem } from '../../../records/problem.ts';
import { toRule } from '../../../records/rules.ts';
import { formatSummary, toLineToPaste } from './check-report.ts';
import type { CheckReport, Reporter } from './check-report.ts';
import { makeVisible } from './make-visible.ts';

type Paint = (code: 'bold' | 'red' | 'yellow' | 'grey' | 'green', text: string) => string;

const codes = { bold: 1, red: 31, green: 32, yellow: 33, grey: 90 } as const;
const colour: Paint = (code, text) => `\u001B[${codes[code]}m${text}\u001B[0m`;
const plain: Paint = (_, text) => text;

/** Letters of a long line that are shown on each side of the place. */
const around = 60;

/** Columns that a text takes: its characters without the marks that stand on others. */
function toWidth(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}

/** The line with a caret below the place, cut to what is near it; a column is a UTF-16 code unit. */
function formatLine(source: string, { line, column }: Problem, paint: Paint): string[] {
  const at = Math.min(column - 1, source.length);
  const start = Math.max(0, at - around);
  const before = `${start > 0 ? '…' : ''}${makeVisible(source.slice(start, at))}`;
  const after = `${makeVisible(source.slice(at, at + around))}${source.length > at + around ? '…' : ''}`;
  const gutter = String(line).padStart(4);
  return [
    `${paint('grey', `${gutter} |`)} ${before}${after}`,
    `${paint('grey', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(toWidth(before))}${paint('red', '^')}`,
  ];
}

function formatProblem(problem: Problem, report: CheckReport, paint: Paint): string {
  const { path, line, column, rule, severity, message } = problem;
  const { language, findLine } = report;
  const { severities, why, write } = checkWords[language];
  const source = findLine(path, line);
  const toPaste = toLineToPaste(problem, report);
  const label = paint(severity === 'error' ? 'red' : 'yellow', severities[severity]);
  return [
    `${paint('bold', `${makeVisible(path)}:${line}:${column}`)} ${rule}`,
    ...(source === undefined || source === '' ? [] : formatLine(source, problem, paint)),
    `  ${label}: ${makeVisible(message[language])}`,
    `  ${paint('grey', `${why}:`)} ${toRule(rule).description[language]}`,
    ...(toPaste === undefined ? [] : [`  ${paint('green', `${write}:`)} ${makeVisible(toPaste)}`]),
  ].join('\n');
}

/** For people: each problem with the line of the file, and a line that counts. */
export function createTerminalReporter({ isColoured }: { readonly isColoured: boolean }): Reporter {
  const paint = isColoured ? colour : plain;
  return (report) =>
    [...report.problems.map((problem) => formatProblem(problem, report, paint)), formatSummary(report)].join('\n\n');
}
