import { compareText } from '../domain/edtf-date.ts';
import { type Entry, toLane } from '../domain/entry.ts';

/** A quarter of a year on the strip; the strip is as large with ten thousand entries as with a hundred. */
export interface StripQuarter {
  readonly year: number;
  /** 0–3 */
  readonly quarter: number;
  readonly said: number;
  readonly ruled: number;
  /** True when some outage can have fallen into this quarter by its first day. */
  readonly isCut: boolean;
}

export interface DensityStrip {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly quarters: readonly StripQuarter[];
}

function toQuarterKey(day: string): string {
  return `${day.slice(0, 4)}.${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
}

/** Counts entries by the quarter of their first possible day, from the first year of the archive to that of `asOf`. */
export function createDensityStrip(entries: readonly Entry[], asOf: string): DensityStrip {
  const counts = new Map<string, { said: number; ruled: number; observed: number; context: number }>();
  const days = entries.flatMap((entry) => entry.date.earliest ?? []);
  const firstYear = Number((days.toSorted(compareText)[0] ?? asOf).slice(0, 4));
  const lastYear = Number(asOf.slice(0, 4));
  for (const entry of entries) {
    if (entry.date.earliest === undefined) continue;
    const key = toQuarterKey(entry.date.earliest);
    const count = counts.get(key) ?? { said: 0, ruled: 0, observed: 0, context: 0 };
    count[toLane(entry.kind)] += 1;
    counts.set(key, count);
  }
  const quarters: StripQuarter[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const count = counts.get(`${year}.${quarter}`);
      quarters.push({
        year,
        quarter,
        said: count?.said ?? 0,
        ruled: count?.ruled ?? 0,
        isCut: (count?.observed ?? 0) > 0,
      });
    }
  }
  return { firstYear, lastYear, quarters };
}
