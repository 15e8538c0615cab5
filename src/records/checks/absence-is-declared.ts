import type { Check } from '../check.ts';
import { isExactDay } from '../../domain/edtf-date.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile } from '../records.ts';
import type { DescribedSource, RecordIndex } from '../record-index.ts';
import { knowableFields } from '../../domain/entry.ts';
import { knowableSourceFields } from '../schemas/register-schemas.ts';
import { createErrorReport } from '../report.ts';

const name = 'absence-is-declared';
const report = createErrorReport(name);

function isPresent(value: unknown, field: string): boolean {
  // An empty list of explanations is an answer: the statement explains nothing.
  return Array.isArray(value) ? value.length > 0 || field === 'explanations' : value !== undefined;
}

function explainAbsent(field: string): string {
  return `${field} is missing. Write it, or, if it was looked for and not found, name it: "unknown: [${field}]".`;
}

function explainPresent(field: string): string {
  return `unknown names "${field}", but the field has a value. Remove one of the two.`;
}

function checkEntry(file: EntryFile, { readDate }: RecordIndex): Problem[] {
  const { data } = file;
  const values = data as unknown as Readonly<Record<string, unknown>>;
  const unknown: readonly string[] = data.unknown;
  // Evidence has a check of its own, which says more.
  const absent = knowableFields[data.kind].filter(
    (field) => field !== 'evidence' && !isPresent(values[field], field) && !unknown.includes(field),
  );
  const date = readDate(data.date);
  const isDateKnown = !(date instanceof RangeError) && isExactDay(date);
  const present = unknown.flatMap((field, index) => {
    const isKnown = field === 'date' ? isDateKnown : isPresent(values[field], field);
    return isKnown ? [report(file, { field: ['unknown', index] }, explainPresent(field))] : [];
  });
  return [...absent.map((field) => report(file, { field: [] }, explainAbsent(field))), ...present];
}

function checkSource({ file, at, data }: DescribedSource): Problem[] {
  return knowableSourceFields.flatMap((field) => {
    const isKnown = data[field] !== undefined;
    const index = data.unknown.indexOf(field);
    if (isKnown && index !== -1) return [report(file, { field: [...at, 'unknown', index] }, explainPresent(field))];
    return isKnown || index !== -1
      ? []
      : [report(file, { field: at }, `sources: "${data.id}": ${explainAbsent(field)}`)];
  });
}

export const absenceIsDeclared: Check = {
  name,
  description:
    'What a kind of entry, or a source, should have and has not is named under "unknown"; the page says so, and nobody guesses.',
  check: (records) => [
    ...records.entries.flatMap((file) => checkEntry(file, records)),
    ...records.describedSources.flatMap(checkSource),
  ],
  refused: 'kind: ruling\n# no court, and nothing under unknown',
  accepted: 'kind: ruling\nunknown: [court]',
};
