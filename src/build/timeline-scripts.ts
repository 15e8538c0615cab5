import { createHash } from 'node:crypto';
import { linesInFile } from '../chart/timeline-line.ts';
import { languages } from '../domain/language.ts';
import { toEntries } from '../domain/timeline.ts';
import { createDaysData } from './create-days-data.ts';
import { createTimelineFile, createTimelineLine } from './create-timeline-data.ts';
import { toScript } from './script-expressions.ts';
import { archive, timeline } from './site.ts';

const entries = toEntries(timeline);
const pieces = Array.from({ length: Math.ceil(entries.length / linesInFile) }, (_, at) =>
  entries.slice(at * linesInFile, (at + 1) * linesInFile),
);
const thisYear = Number(archive.asOf.slice(0, 4));

const values = languages.flatMap((language): readonly (readonly [name: string, value: unknown])[] => [
  [`columns-${language}`, createTimelineFile(archive, timeline, language)],
  ...pieces.map(
    (piece, at) => [`lines-${language}-${at}`, piece.map((entry) => createTimelineLine(entry, language))] as const,
  ),
  ...createDaysData(archive.entries, language, thisYear).map(
    (days, month) => [`days-${language}-${String(month + 1).padStart(2, '0')}`, days] as const,
  ),
]);

const expressions = values.map(([name, value]) => [name, JSON.stringify(value)] as const);

/** Eight hexadecimal digits that change with what is in the files, so that those of two builds are never mixed. */
export const timelineVersion = createHash('sha256').update(JSON.stringify(expressions)).digest('hex').slice(0, 8);

/** The files of the timeline by name, as JavaScript: columns by which it is narrowed, lines of results, days of the year. */
export const timelineScripts: ReadonlyMap<string, string> = new Map(
  expressions.map(([name, expression]) => [name, toScript(`${timelineVersion}/${name}`, expression)]),
);
