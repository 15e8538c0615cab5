import { type EntryFacet, entryFacets, type FacetValues } from '../domain/entry-facets.ts';
import type { DayNumber } from './chart-item.ts';

/** What an entry is narrowed by. */
export interface TimelineMark {
  /** Year by which it is filed. */
  readonly year: number;
  /** First moment it can be, and end of the last; whole days. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly values: FacetValues;
}

/** Values of each facet with their names, in the alphabetical order of the reader's language. */
export type NamedFacets = Readonly<Record<EntryFacet, readonly (readonly [value: string, name: string])[]>>;

/**
 * The marks of all entries, newest first, in columns: a text for each, since ten thousand small lists would be a long
 * file. In a column entries are parted by `;`, numbers are in base 36.
 */
export interface TimelineColumns {
  readonly facets: NamedFacets;
  /** Places in the lists of `facets`, parted by `,`. */
  readonly values: Readonly<Record<EntryFacet, string>>;
  /** First day less that of the entry before, and the number of days, parted by `,`. */
  readonly days: string;
  /** How many entries are filed by each year. */
  readonly years: readonly (readonly [year: number, count: number])[];
}

const base = 36;

function joinNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(base)).join(',');
}

function splitNumbers(text: string): readonly number[] {
  return text === '' ? [] : text.split(',').map((number) => Number.parseInt(number, base));
}

/** `marks` newest first. */
export function writeColumns(marks: readonly TimelineMark[], facets: NamedFacets): TimelineColumns {
  const values = Object.fromEntries(
    entryFacets.map((facet) => {
      const places = new Map(facets[facet].map(([value], place) => [value, place]));
      const column = marks.map((mark) =>
        joinNumbers((mark.values[facet] ?? []).flatMap((value) => places.get(value) ?? [])),
      );
      return [facet, column.join(';')];
    }),
  ) as Record<EntryFacet, string>;
  const days = marks.map(({ from, to }, at) => joinNumbers([from - (marks[at - 1]?.from ?? 0), to - from]));
  const years = Map.groupBy(marks, ({ year }) => year);
  return { facets, values, days: days.join(';'), years: [...years].map(([year, ofYear]) => [year, ofYear.length]) };
}

/** The counterpart of `writeColumns`. */
export function readColumns({ facets, values, days, years }: TimelineColumns): readonly TimelineMark[] {
  const columns = entryFacets.map((facet) =>
    values[facet].split(';').map((text) => splitNumbers(text).map((place) => facets[facet][place]?.[0] ?? '')),
  );
  const filed = years.flatMap(([year, count]) => Array.from({ length: count }, () => year));
  const spans = days.split(';').map(splitNumbers);
  let from = 0;
  return filed.map((year, at) => {
    const [step = 0, length = 0] = spans[at] ?? [];
    from += step;
    const ofEntry = Object.fromEntries(entryFacets.map((facet, place) => [facet, columns[place]?.[at] ?? []]));
    return { year, from, to: from + length, values: ofEntry };
  });
}
