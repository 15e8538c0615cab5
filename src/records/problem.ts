import { compareText } from '../domain/edtf-date.ts';
import type { Language } from '../domain/language.ts';
import type { Mend } from './mend.ts';
import type { Message } from './message.ts';
import type { Position } from './position.ts';

/** An error keeps the archive from being made; a warning does not. */
export type Severity = 'error' | 'warning';

/** What is wrong with one place of one file, and how to mend it, in full sentences. */
export interface Problem extends Position {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly message: Message;
  /** How the line would be mended, where that can be said. */
  readonly mend?: Mend | undefined;
}

/** Something wrong in a text whose file is known to the caller. */
export interface Finding extends Position {
  readonly rule: string;
  readonly message: Message;
  readonly mend?: Mend | undefined;
}

/** What a step of the gate hands on: its value, or every reason why there is none. */
export type Step<Value> =
  { readonly passed: true; readonly value: Value } | { readonly passed: false; readonly problems: readonly Problem[] };

export function createError(path: string, finding: Finding): Problem {
  return { ...finding, severity: 'error', path };
}

export function createWarning(path: string, finding: Finding): Problem {
  return { ...finding, severity: 'warning', path };
}

export function pass<Value>(value: Value): Step<Value> {
  return { passed: true, value };
}

export function refuse(path: string, findings: readonly Finding[]): { passed: false; problems: readonly Problem[] } {
  return { passed: false, problems: findings.map((finding) => createError(path, finding)) };
}

/** By file, then by place, then by rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}

/** `path:line:column rule message`, in the language that is asked for. */
export function formatProblemIn(language: Language): (problem: Problem) => string {
  return ({ path, line, column, rule, message }) => `${path}:${line}:${column} ${rule} ${message[language]}`;
}

/** `path:line:column rule message`, in English. */
export const formatProblem = formatProblemIn('en');
