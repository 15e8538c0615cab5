import type { FieldPath } from './field-places.ts';
import type { Position } from './position.ts';
import type { Problem, Severity } from './problem.ts';
import type { FileOf } from './records.ts';

/** Where a check points: a field of a file by its way, or a place in its text. */
export type Spot = { readonly field: FieldPath } | { readonly key: FieldPath } | { readonly place: Position };

type Report = (file: FileOf<unknown>, spot: Spot, message: string) => Problem;

function toPlace(file: FileOf<unknown>, spot: Spot): Position {
  if ('field' in spot) return file.places.ofValue(spot.field);
  return 'key' in spot ? file.places.ofKey(spot.key) : spot.place;
}

function createReport(rule: string, severity: Severity): Report {
  return (file, spot, message) => {
    const { line, column } = toPlace(file, spot);
    return { rule, severity, path: file.path, line, column, message };
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
