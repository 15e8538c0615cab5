import type { Check } from '../check.ts';
import type { FieldPath } from '../field-places.ts';
import type { Problem } from '../problem.ts';
import type { FileOf, EntryFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';
import { formatPath } from '../gate/explain-issue.ts';

const name = 'date-is-real';
const report = createErrorReport(name);

interface WrittenDate {
  readonly file: FileOf<unknown>;
  readonly at: FieldPath;
  readonly text: string;
}

function toEntryDates(file: EntryFile): WrittenDate[] {
  const { data } = file;
  const version = data.kind === 'measure' ? data.version : undefined;
  return [
    { file, at: ['date'], text: data.date },
    ...data.otherDates.map(({ date }, index) => ({ file, at: ['otherDates', index, 'date'], text: date })),
    ...(version === undefined ? [] : [{ file, at: ['version'], text: version }]),
    ...(data.kind === 'ruling'
      ? data.status.map(({ date }, index) => ({ file, at: ['status', index, 'date'], text: date }))
      : []),
  ];
}

/** Every date in EDTF that records write, with its place. */
export function toWrittenDates({ entries, describedSources }: RecordIndex): WrittenDate[] {
  const ofSources = describedSources.flatMap(({ file, at, data }) =>
    data.date === undefined ? [] : [{ file, at: [...at, 'date'], text: data.date }],
  );
  return [...entries.flatMap(toEntryDates), ...ofSources];
}

const forms =
  'Forms are "2018", "2018-03", "2018-03-13", "2018-03~" (about), "2018-03/2018-06" and "[2018-03-13..2018-12-31]" (one day between).';

function checkDate({ file, at, text }: WrittenDate, { readDate }: RecordIndex): Problem[] {
  const date = readDate(text);
  if (!(date instanceof RangeError)) {
    if (at[0] !== 'date' || date.earliest !== undefined) return [];
    return [
      report(
        file,
        { field: at },
        `date: "${text}" has no beginning, so the entry cannot stand in time. Write the year at least.`,
      ),
    ];
  }
  return [report(file, { field: at }, `${formatPath(at)}: "${text}" cannot be read: ${date.message}. ${forms}`)];
}

export const dateIsReal: Check = {
  name,
  description:
    'A date is written in EDTF and exists in the calendar; what is not known of it is left out, never guessed.',
  check: (records) => toWrittenDates(records).flatMap((date) => checkDate(date, records)),
  refused: 'date: "2018-02-30"',
  accepted: 'date: "2018-02-28"',
};
