import process from 'node:process';
import { type EdtfDate, toYear } from '../domain/edtf-date.ts';
import { applyEntryFacets, toFacetValues } from '../domain/entry-facets.ts';
import { createTimeline } from '../domain/timeline.ts';
import { loadArchiveWithRecords } from './load-archive.ts';
import { createSettings } from './settings.ts';

/** The settings of this build. */
export const settings = createSettings(process.env);

/** The one archive of this build and its records; `KIDIRIS_CONTENT` names another folder that holds a `content/`. */
export const { archive, records } = loadArchiveWithRecords(
  process.env.KIDIRIS_CONTENT ?? process.cwd(),
  new Date().toISOString().slice(0, 10),
);

/** How many of the dates fall into each year, in the order in which the years come. */
export function countByYearOf(dates: readonly EdtfDate[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const year of dates.map(toYear)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/** All entries by year and month, newest first. */
export const timeline = createTimeline(archive.entries);

/** How many entries each year has, oldest year first. */
export const countByYear = countByYearOf(archive.entries.map((entry) => entry.date));

/** How many entries there are for each value of each facet. */
export const { counts } = applyEntryFacets(archive.entries.map(toFacetValues), {});

/** How many quotes the entries of each year have, oldest year first. */
export const quoteCountByYear = countByYearOf(archive.quotes.map((quote) => quote.entry.date));
