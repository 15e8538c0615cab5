import { checkWords } from '../../../i18n/check-words.ts';
import type { Problem } from '../../../records/problem.ts';
import { toRule } from '../../../records/rules.ts';
import { formatSummary, toLineToPaste } from './check-report.ts';
import type { CheckReport } from './check-report.ts';
import { makeVisible } from './make-visible.ts';

/** In the words of a workflow command, a percent sign and the ends of lines mean something. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In its properties, a colon and a comma do too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function toCommand(problem: Problem, report: CheckReport): string {
  const { path, line, column, rule, severity, message } = problem;
  const { why, write } = checkWords[report.language];
  const toPaste = toLineToPaste(problem, report);
  const words = [
    makeVisible(message[report.language]),
    `${why}: ${toRule(rule).description[report.language]}`,
    ...(toPaste === undefined ? [] : [`${write}: ${makeVisible(toPaste)}`]),
  ];
  const properties = `file=${escapeProperty(makeVisible(path))},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${severity} ${properties}::${escapeData(words.join('\n'))}`;
}

/**
 * Workflow commands of GitHub Actions, one a line, which show each problem at its
 * place in a pull request. What contributors wrote is escaped, so that no title
 * can give a command of its own.
 */
export function createGithubReport(report: CheckReport): string {
  return [...report.problems.map((problem) => toCommand(problem, report)), formatSummary(report)].join('\n');
}
