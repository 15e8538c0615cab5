import { readFileSync } from 'node:fs';
import { isFieldName } from '../../contribute/fields.ts';
import { parseIssue } from '../../contribute/parse-issue.ts';
import type { Draft } from '../../contribute/draft.ts';
import { languages } from '../../domain/language.ts';
import { issueQuestions } from '../../i18n/contribute-choices.ts';

const largestInput = 400_000;

function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  if (text.length > largestInput) throw new RangeError(`"${path}" has more than ${largestInput} letters.`);
  return JSON.parse(text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Answers by the names of the questions; a list is several lines. What is no question is named. */
export function toAnswers(value: unknown): { readonly answers: Draft; readonly unknown: readonly string[] } {
  if (!isRecord(value)) return { answers: {}, unknown: [JSON.stringify(value).slice(0, 40)] };
  const answers: [string, string][] = [];
  const unknown: string[] = [];
  for (const [name, answer] of Object.entries(value)) {
    const lines: unknown[] = Array.isArray(answer) ? answer : [answer];
    if (isFieldName(name) && lines.every((line) => typeof line === 'string')) answers.push([name, lines.join('\n')]);
    else unknown.push(name);
  }
  return { answers: Object.fromEntries(answers), unknown };
}

/** @throws Error when the file cannot be read as JSON */
export function readForm(path: string): ReturnType<typeof toAnswers> {
  return toAnswers(readJson(path));
}

/**
 * The answers in an issue: of GitHub's API, or the event of a workflow that
 * holds one. The language is the one whose questions are found most often.
 * Absent when no question is found.
 */
export function toIssueAnswers(value: unknown): Draft | undefined {
  const issue = isRecord(value) && isRecord(value.issue) ? value.issue : value;
  const body = isRecord(issue) && typeof issue.body === 'string' ? issue.body : '';
  const [best] = languages
    .map((language): Draft => ({ language, ...parseIssue(body, issueQuestions(language)) }))
    .sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  return best === undefined || Object.keys(best).length < 2 ? undefined : best;
}

/** @throws Error when the file cannot be read as JSON */
export function readIssue(path: string): Draft | undefined {
  return toIssueAnswers(readJson(path));
}
