import type { EntryFacet, FacetValues } from '../domain/entry-facets.ts';
import { appendFacets, readFacets } from '../domain/facet-address.ts';
import { readMoment } from './chart-state.ts';

/** What the timeline is narrowed by. */
export interface TimelineChoice {
  readonly chosen: FacetValues;
  /** First and last year, month or day, as it is written (`2018`, `2018-03`, `2018-03-13`). */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What a reader sees of the timeline; all of it stands in the address, under the names that the chart uses too. */
export interface TimelineState extends TimelineChoice {
  /** How many entries are shown at most. */
  readonly shown: number;
}

/** How many entries come at once. */
export const pieceLength = 20;
/** An address can ask for no more than this at once. */
const mostShown = 500;

export const wholeTimeline: TimelineState = { chosen: {}, from: undefined, to: undefined, shown: pieceLength };

function readShown(text: string): number | undefined {
  const shown = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return shown < 1 ? undefined : Math.min(mostShown, Math.ceil(shown / pieceLength) * pieceLength);
}

/** Reads the part of an address behind the question mark, and names what made no sense. */
export function readTimelineState(
  search: string,
  hasValue: (facet: EntryFacet, value: string) => boolean,
): { readonly state: TimelineState; readonly refused: readonly string[] } {
  const parameters = new URLSearchParams(search);
  const refused: string[] = [];
  const read = <Value>(name: string, toValue: (text: string) => Value | undefined): Value | undefined => {
    const text = parameters.get(name);
    if (text === null || text === '') return undefined;
    const value = toValue(text);
    if (value === undefined) refused.push(`${name}=${text}`);
    return value;
  };
  const [from, to] = inOrder(
    read('from', (text) => (readMoment(text, 'from') === undefined ? undefined : text)),
    read('to', (text) => (readMoment(text, 'to') === undefined ? undefined : text)),
  );
  const { chosen, refused: unknown } = readFacets(parameters, hasValue);
  const shown = read('shown', readShown) ?? pieceLength;
  return { state: { chosen, from, to, shown }, refused: [...refused, ...unknown] };
}

/** Puts the ends of a period that stand the wrong way round right. */
export function inOrder(from: string | undefined, to: string | undefined): readonly (string | undefined)[] {
  if (from === undefined || to === undefined) return [from, to];
  return (readMoment(from, 'from') ?? 0) < (readMoment(to, 'to') ?? 0) ? [from, to] : [to, from];
}

/** The same state as `readTimelineState` reads, without what is as usual. */
export function writeTimelineState({ chosen, from, to, shown }: TimelineState): string {
  const parameters = new URLSearchParams();
  if (from !== undefined) parameters.set('from', from);
  if (to !== undefined) parameters.set('to', to);
  appendFacets(parameters, chosen);
  if (shown > pieceLength) parameters.set('shown', String(shown));
  // A colon may stand in a query as it is.
  const text = parameters.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
