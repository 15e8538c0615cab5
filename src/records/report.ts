import type { FieldPath } from './field-places.ts';
import type { Fix, Mend } from './mend.ts';
import type { Message } from './message.ts';
import type { Position } from './position.ts';
import type { Problem, Severity } from './problem.ts';
import type { FileOf } from './records.ts';

/** Where a check points: a field of a file by its way, or a place in its text. */
export type Spot = { readonly field: FieldPath } | { readonly key: FieldPath } | { readonly place: Position };

/** A mend at a spot of its own, or at that of the problem. */
export interface MendAt {
  readonly replaced: string;
  readonly by: string;
  readonly fix?: Fix | undefined;
  readonly spot?: Spot;
}

type Report = (file: FileOf<unknown>, spot: Spot, message: Message, mend?: MendAt) => Problem;

function toPlace(file: FileOf<unknown>, spot: Spot): Position {
  if ('field' in spot) return file.places.ofValue(spot.field);
  return 'key' in spot ? file.places.ofKey(spot.key) : spot.place;
}

function toMend(file: FileOf<unknown>, spot: Spot, { replaced, by, fix, spot: own }: MendAt): Mend {
  const { line, column } = toPlace(file, own ?? spot);
  return { line, column, replaced, by, ...(fix === undefined ? {} : { fix }) };
}

function createReport(rule: string, severity: Severity): Report {
  return (file, spot, message, mend) => {
    const { line, column } = toPlace(file, spot);
    const problem = { rule, severity, path: file.path, line, column, message };
    return mend === undefined ? problem : { ...problem, mend: toMend(file, spot, mend) };
  };
}

/** Makes problems of one rule that keep the archive from being made. */
export function createErrorReport(rule: string): Report {
  return createReport(rule, 'error');
}

/** Makes problems of one rule that a reviewer weighs. */
export function createWarningReport(rule: string): Report {
  return createReport(rule, 'warning');
}
