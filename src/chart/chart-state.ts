import type { EntryFacet, FacetValues } from '../domain/entry-facets.ts';
import { appendFacets, readFacets } from '../domain/facet-address.ts';
import { type DayNumber, toDay, toDayNumber } from './chart-item.ts';
import { toPeriod } from './period.ts';
import type { TimeWindow } from './time-axis.ts';

/** What a reader sees of the chart; all of it stands in the address. */
export interface ChartState {
  /** Absent while the whole archive is in view. */
  readonly window: TimeWindow | undefined;
  readonly chosen: FacetValues;
  /** Id of the entry whose card is open. */
  readonly entry: string | undefined;
}

/** What the archive knows, by which an address is judged. */
export interface KnownValues {
  readonly whole: TimeWindow;
  readonly hasEntry: (id: string) => boolean;
  readonly hasValue: (facet: EntryFacet, value: string) => boolean;
}

/** The shortest stretch of time that can be shown: a quarter of an hour. */
export const shortestWindow = 1 / 96;
/** Below so many days hours stand in the address too. */
const hoursMatter = 20;

const moment = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/;

/**
 * A year, month or day (`2018`, `2018-03`, `2018-03-13`) as its beginning or, as the last one, as its end; a day with a
 * time (`T20:00`) as the very minute.
 */
export function readMoment(text: string, side: 'from' | 'to'): DayNumber | undefined {
  const period = toPeriod(text);
  if (period !== undefined) return period[side];
  const [, day = '', hours, minutes] = moment.exec(text) ?? [];
  const number = toDayNumber(day);
  if (Number.isNaN(number) || toDay(number) !== day) return undefined;
  if (hours === undefined) return side === 'to' ? number + 1 : number;
  const time = Number(hours) * 60 + Number(minutes);
  return time > 1440 ? undefined : number + time / 1440;
}

/** The counterpart of `readMoment`; without hours the last day is named, not the one after. */
export function writeMoment(at: DayNumber, side: 'from' | 'to', withHours: boolean): string {
  if (!withHours) return toDay(side === 'to' ? Math.ceil(at) - 1 : at);
  const minutes = Math.round(at * 1440);
  const time = minutes - Math.floor(minutes / 1440) * 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${toDay(Math.floor(minutes / 1440))}T${two(Math.floor(time / 60))}:${two(time % 60)}`;
}

/** Keeps a stretch of time inside the archive, in order, and no shorter than can be shown. */
export function fitWindow(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const [first, last] = window.from <= window.to ? [window.from, window.to] : [window.to, window.from];
  const length = Math.min(whole.to - whole.from, Math.max(shortestWindow, last - first));
  const from = Math.min(Math.max(whole.from, first), whole.to - length);
  return { from, to: from + length };
}

/** Reads the part of an address behind the question mark, and names what made no sense. */
export function readChartState(
  search: string,
  known: KnownValues,
): { readonly state: ChartState; readonly refused: readonly string[] } {
  const parameters = new URLSearchParams(search);
  const refused: string[] = [];
  const read = <Value>(name: string, toValue: (text: string) => Value | undefined): Value | undefined => {
    const text = parameters.get(name);
    if (text === null || text === '') return undefined;
    const value = toValue(text);
    if (value === undefined) refused.push(`${name}=${text}`);
    return value;
  };
  const from = read('from', (text) => readMoment(text, 'from'));
  const to = read('to', (text) => readMoment(text, 'to'));
  const { chosen, refused: unknown } = readFacets(parameters, known.hasValue);
  refused.push(...unknown);
  const { whole } = known;
  const window = from === undefined && to === undefined ? undefined : { from: from ?? whole.from, to: to ?? whole.to };
  return {
    state: {
      window: window && fitWindow(window, whole),
      chosen,
      entry: read('entry', (id) => (known.hasEntry(id) ? id : undefined)),
    },
    refused,
  };
}

/** The same state as `readChartState` reads, without what is as usual. */
export function writeChartState({ window, chosen, entry }: ChartState): string {
  const parameters = new URLSearchParams();
  if (window !== undefined) {
    const withHours = window.to - window.from < hoursMatter;
    parameters.set('from', writeMoment(window.from, 'from', withHours));
    parameters.set('to', writeMoment(window.to, 'to', withHours));
  }
  appendFacets(parameters, chosen);
  if (entry !== undefined) parameters.set('entry', entry);
  // A colon may stand in a query as it is.
  const text = parameters.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
