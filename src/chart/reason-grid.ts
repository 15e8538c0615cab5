import type { Actor, ActorType } from '../domain/actor.ts';
import { compareDates, isExactDay } from '../domain/edtf-date.ts';
import { type Entry, type Explanation, explanations, type Statement } from '../domain/entry.ts';
import { isSpeakersOwnWords, type Quote } from '../domain/quote.ts';
import type { Relation } from '../domain/relation.ts';

/** A statement that gave a reason, as one body's. */
export interface Reason {
  readonly statement: Statement;
  readonly body: Actor | undefined;
  readonly speakers: readonly Actor[];
  /** What it repeats or contradicts of the same speaker or body, and what repeats or contradicts it; oldest first. */
  readonly relations: readonly Relation[];
}

/** A reason in the months of one year; 1–12, both included. */
export interface ReasonPlace {
  readonly reason: Reason;
  readonly from: number;
  readonly to: number;
  /** True for what went on from the year before: the same statement, not a second one. */
  readonly isContinued: boolean;
}

/** Months of a row, from left to right, all twelve: each with the statements that can lie in just these months. */
export interface ReasonCell {
  readonly from: number;
  readonly to: number;
  readonly places: readonly ReasonPlace[];
}

export interface ReasonYear {
  readonly year: number;
  /** One row, and more where spans overlap. */
  readonly rows: readonly (readonly ReasonCell[])[];
}

export interface ReasonBody {
  /** Absent for statements whose speaker nobody named. */
  readonly body: Actor | undefined;
  /** Oldest first. */
  readonly reasons: readonly Reason[];
  readonly years: readonly ReasonYear[];
}

export interface ReasonGrid {
  readonly state: readonly ReasonBody[];
  /** Operators, platforms, media and whoever else gave a reason. */
  readonly others: readonly ReasonBody[];
}

const stateTypes: ReadonlySet<ActorType> = new Set([
  'ministry',
  'government-body',
  'security-body',
  'prosecutor',
  'court',
  'parliament',
]);

/**
 * Those whose statement it is: the speakers of its own words, else the first who took part. (Others who took part were
 * asked, or spoken of.)
 */
export function toSpeakers({ quotes, participants }: Statement): readonly Actor[] {
  const spoke = new Set(quotes.filter(isSpeakersOwnWords).map(({ speaker }) => speaker));
  const speakers = participants.map(({ actor }) => actor).filter((actor) => spoke.has(actor));
  return speakers.length > 0 ? speakers : participants.slice(0, 1).map(({ actor }) => actor);
}

/** The body that a speaker spoke for: of a person the organization of that day, if any; a body speaks for itself. */
function toBody(statement: Statement, speaker: Actor): Actor {
  const participant = statement.participants.find(({ actor }) => actor === speaker);
  return speaker.type === 'person' ? (participant?.organization ?? speaker) : speaker;
}

export function toBodies(statement: Statement): readonly Actor[] {
  return [...new Set(toSpeakers(statement).map((speaker) => toBody(statement, speaker)))];
}

function isStatement(entry: Entry): entry is Statement {
  return entry.kind === 'statement';
}

/** True when two statements have a speaker or a body in common. */
function haveOneVoice(a: Statement, b: Statement): boolean {
  const voices = new Set([...toSpeakers(a), ...toBodies(a)]);
  return [...toSpeakers(b), ...toBodies(b)].some((actor) => voices.has(actor));
}

function toOwnRelations(statement: Statement): readonly Relation[] {
  return statement.relations
    .filter(({ kind }) => kind === 'repeats' || kind === 'contradicts')
    .filter(({ to }) => isStatement(to) && haveOneVoice(statement, to))
    .sort((a, b) => compareDates(a.to.date, b.to.date));
}

/** The quotes that stand under a reason: all of its statement but those of a speaker for another body. */
export function toOwnQuotes({ statement, speakers }: Reason): readonly Quote[] {
  const others = new Set(toSpeakers(statement).filter((speaker) => !speakers.includes(speaker)));
  return statement.quotes.filter(({ speaker }) => speaker === undefined || !others.has(speaker));
}

/** Each reason once for each body whose it is, oldest first. */
export function createReasons(entries: readonly Entry[]): readonly Reason[] {
  return entries
    .filter(isStatement)
    .filter(({ explanations }) => explanations.length > 0)
    .flatMap((statement): Reason[] => {
      const speakers = toSpeakers(statement);
      const bodies = toBodies(statement);
      const shared = { statement, relations: toOwnRelations(statement) };
      if (bodies.length === 0) return [{ ...shared, body: undefined, speakers }];
      return bodies.map((body) => ({
        ...shared,
        body,
        speakers: speakers.filter((speaker) => toBody(statement, speaker) === body),
      }));
    });
}

/** True for a statement whose month is not known for sure. */
export function isRoughlyDated({ date }: Statement): boolean {
  if (isExactDay(date)) return false;
  const parts = date.form === 'single' ? [date.part] : [date.start, date.end];
  const isSure = parts.every((part) => part !== undefined && !part.isApproximate && !part.isUncertain);
  return !isSure || date.earliest?.slice(0, 7) !== date.latest?.slice(0, 7);
}

function monthOf(day: string): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The months in which a statement can lie, year by year; an open side is its known one. */
function toPlaces(reason: Reason): readonly (ReasonPlace & { readonly year: number })[] {
  const { earliest, latest } = reason.statement.date;
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === undefined || last === undefined) return [];
  const from = monthOf(first);
  const to = monthOf(last);
  return Array.from({ length: to.year - from.year + 1 }, (_, index) => ({
    reason,
    year: from.year + index,
    from: index === 0 ? from.month : 1,
    to: from.year + index === to.year ? to.month : 12,
    isContinued: index > 0,
  }));
}

/** Puts what lies in the same months into one cell, and cells that overlap into rows of their own. */
function toRows(places: readonly ReasonPlace[]): readonly (readonly ReasonCell[])[] {
  const cells = new Map<string, ReasonPlace[]>();
  for (const place of places) {
    const key = `${place.from} ${place.to}`;
    cells.set(key, [...(cells.get(key) ?? []), place]);
  }
  const rows: ReasonCell[][] = [];
  const inOrder = [...cells.values()].sort(
    ([a], [b]) => (a?.from ?? 0) - (b?.from ?? 0) || (a?.to ?? 0) - (b?.to ?? 0),
  );
  for (const group of inOrder) {
    const [first] = group;
    if (first === undefined) continue;
    const cell: ReasonCell = { from: first.from, to: first.to, places: group };
    const free = rows.find((row) => (row.at(-1)?.to ?? 0) < cell.from);
    if (free === undefined) rows.push([cell]);
    else free.push(cell);
  }
  return rows.map(withEmptyMonths);
}

function withEmptyMonths(row: readonly ReasonCell[]): readonly ReasonCell[] {
  const cells: ReasonCell[] = [];
  for (let month = 1; month <= 12;) {
    const cell = row.find(({ from }) => from === month) ?? { from: month, to: month, places: [] };
    cells.push(cell);
    month = cell.to + 1;
  }
  return cells;
}

function toYears(reasons: readonly Reason[]): readonly ReasonYear[] {
  const places = reasons.flatMap(toPlaces);
  const years = [...new Set(places.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, rows: toRows(places.filter((place) => place.year === year)) }));
}

/** Bodies in the order of their first reason; only years in which one was given. */
export function createReasonGrid(entries: readonly Entry[]): ReasonGrid {
  const byBody = new Map<Actor | undefined, Reason[]>();
  for (const reason of createReasons(entries)) {
    const own = byBody.get(reason.body);
    if (own === undefined) byBody.set(reason.body, [reason]);
    else own.push(reason);
  }
  const bodies = [...byBody].map(([body, reasons]): ReasonBody => ({ body, reasons, years: toYears(reasons) }));
  const isState = ({ body }: ReasonBody) => body !== undefined && stateTypes.has(body.type);
  return { state: bodies.filter(isState), others: bodies.filter((body) => !isState(body)) };
}

/** How often each reason was given, the most frequent first, then in the order of the closed list; none that nobody gave. */
export function countExplanations(
  entries: readonly Entry[],
): readonly { readonly explanation: Explanation; readonly count: number }[] {
  const given = entries.filter(isStatement).flatMap((statement) => statement.explanations);
  return explanations
    .map((explanation) => ({ explanation, count: given.filter((one) => one === explanation).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
