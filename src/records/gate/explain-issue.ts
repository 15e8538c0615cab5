import type { core } from 'zod';
import { formatDidYouMean } from '../did-you-mean.ts';
import type { FieldPath } from '../field-places.ts';

type Issue = core.$ZodIssue;

/** One problem with a field: which, on its name or its value, and what to say. */
export interface FieldIssue {
  readonly path: FieldPath;
  readonly side: 'key' | 'value';
  readonly message: string;
}

/** `quotes[0].source` as a contributor would say it. */
export function formatPath(path: FieldPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function valueAt(top: unknown, path: FieldPath): unknown {
  let value = top;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

function show(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

const wanted: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list, one value after each "-" or within [ ]',
  object: 'fields of its own, indented below it',
  record: 'fields of its own, indented below it',
  boolean: 'true or false',
};

function explainType(issue: Issue & { expected: string }, value: unknown): string {
  const name = formatPath(issue.path);
  const want = wanted[issue.expected] ?? issue.expected;
  if (value === undefined) return `${name} is missing. Add it.`;
  if (value === null) return `${name} has no value. Write one, or leave the field out and name it under "unknown".`;
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `${name} is read as a ${typeof value}. Put it in quotes: "${String(value)}".`;
  }
  return `${name} holds ${show(value).slice(0, 80)}, but needs ${want}.`;
}

function explainChoice(name: string, value: unknown, choices: readonly unknown[]): string {
  if (value === undefined) return `${name} is missing. It is one of ${choices.map(show).join(', ')}.`;
  const near = typeof value === 'string' ? formatDidYouMean(value, choices.map(String)) : '';
  return `${name} holds ${show(value)}, but it is one of ${choices.map(show).join(', ')}.${near}`;
}

/** Branch of a union that the contributor meant: the one whose problems lie deepest. */
function chooseBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number => Math.max(...issues.map((issue) => issue.path.length), 0);
  const ownFields = (issues: readonly Issue[]): number =>
    issues.some((issue) => issue.code === 'unrecognized_keys' || issue.code === 'invalid_format') ? 1 : 0;
  return [...branches].sort((a, b) => depth(b) - depth(a) || ownFields(b) - ownFields(a))[0] ?? [];
}

function explainUnknownKey(issue: Issue & { keys: readonly string[] }, fieldNames: ReadonlySet<string>): FieldIssue[] {
  const around = formatPath(issue.path);
  const where = around === '' ? 'this file' : around;
  return issue.keys.map((key) => {
    const mend = fieldNames.has(key)
      ? ' It belongs to another kind of entry, or to another level. Move or remove it.'
      : formatDidYouMean(key, fieldNames) || ' Remove it.';
    return { path: [...issue.path, key], side: 'key', message: `"${key}" is not a field of ${where}.${mend}` };
  });
}

/**
 * One issue of Zod in our words.
 * @param top the value that was checked
 * @param fieldNames all names that a field of such a file can have
 */
export function explainIssue(issue: Issue, top: unknown, fieldNames: ReadonlySet<string>): FieldIssue[] {
  const { path } = issue;
  const name = formatPath(path);
  const value = valueAt(top, path);
  const say = (message: string): FieldIssue[] => [{ path, side: 'value', message }];
  if (issue.code === 'unrecognized_keys') return explainUnknownKey(issue, fieldNames);
  if (issue.code === 'invalid_type') return say(explainType(issue, value));
  if (issue.code === 'invalid_value') return say(explainChoice(name, value, issue.values));
  if (issue.code === 'invalid_union') {
    if (issue.errors.length === 0) return say(explainChoice(name, value, 'options' in issue ? issue.options : []));
    return chooseBranch(issue.errors).flatMap((inner) =>
      explainIssue({ ...inner, path: [...path, ...inner.path] }, top, fieldNames),
    );
  }
  return say(
    value === undefined ? `${name} is missing. Add it.` : `${name}: ${show(value)} does not fit. ${issue.message}`,
  );
}
