import { applyEntryFacets, type EntryFacet, type EntryFacetCounts, entryFacets } from '../domain/entry-facets.ts';
import { readMoment } from './chart-state.ts';
import { toPeriod } from './period.ts';
import type { TimelineMark } from './timeline-columns.ts';
import type { TimelineChoice } from './timeline-state.ts';

export interface NarrowedTimeline {
  /** Places of the entries that are left, in the order in which they came. */
  readonly places: readonly number[];
  /** How many entries of the period each value would leave, the other facets being as they are. */
  readonly counts: EntryFacetCounts;
  /** How many entries that have all of the facets fall into each year, or can. */
  readonly yearCounts: ReadonlyMap<number, number>;
}

/** One of the things by which the timeline is narrowed. */
export type Condition = EntryFacet | 'period';

/** The same rule as on the chart: some of what an entry can have lasted lies in the period. */
function isInPeriod({ from: first, to: last }: TimelineMark, { from, to }: TimelineChoice): boolean {
  const begins = from === undefined ? -Infinity : (readMoment(from, 'from') ?? -Infinity);
  const ends = to === undefined ? Infinity : (readMoment(to, 'to') ?? Infinity);
  return last > begins && first < ends;
}

function countByYear(marks: readonly TimelineMark[], years: readonly number[]): ReadonlyMap<number, number> {
  return new Map(
    years.map((year) => {
      const { from = 0, to = 0 } = toPeriod(String(year)) ?? {};
      return [year, marks.filter((mark) => mark.to > from && mark.from < to).length];
    }),
  );
}

/** What is left of the timeline. Facets and period hold together; values of one facet are alternatives. */
export function narrowTimeline(marks: readonly TimelineMark[], choice: TimelineChoice): NarrowedTimeline {
  const inPeriod = marks.map((mark) => isInPeriod(mark, choice));
  const values = marks.map((mark) => mark.values);
  const { passing } = applyEntryFacets(values, choice.chosen);
  const { counts } = applyEntryFacets(
    values.filter((_, place) => inPeriod[place] === true),
    choice.chosen,
  );
  return {
    places: marks.flatMap((_, place) => (inPeriod[place] === true && passing[place] === true ? [place] : [])),
    counts,
    yearCounts: countByYear(
      marks.filter((_, place) => passing[place] === true),
      [...new Set(marks.map(({ year }) => year))],
    ),
  };
}

export function withoutCondition(choice: TimelineChoice, condition: Condition): TimelineChoice {
  return condition === 'period'
    ? { ...choice, from: undefined, to: undefined }
    : { ...choice, chosen: { ...choice.chosen, [condition]: [] } };
}

/** What the timeline is narrowed by, the period last. */
export function toConditions({ chosen, from, to }: TimelineChoice): readonly Condition[] {
  const facets = entryFacets.filter((facet) => (chosen[facet] ?? []).length > 0);
  return from === undefined && to === undefined ? facets : [...facets, 'period'];
}

/** What to give up where nothing is left: conditions that stand alone in the way, the one that gives most first. */
export function offerLooser(
  marks: readonly TimelineMark[],
  choice: TimelineChoice,
): readonly { readonly condition: Condition; readonly count: number }[] {
  return toConditions(choice)
    .map((condition) => ({
      condition,
      count: narrowTimeline(marks, withoutCondition(choice, condition)).places.length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
