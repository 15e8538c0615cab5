import { isFailure } from './finding.ts';
import type { DatedFinding, Finding } from './finding.ts';
import { isDay, toFinding } from './journal.ts';

/** How an address has fared: the last finding, and the days on which it failed since it last answered. */
export interface Fate {
  readonly finding: Finding;
  /** `YYYY-MM-DD`, oldest first. */
  readonly failedOn: readonly string[];
}

/** Fates by address, as one round hands them to the next. */
export type History = ReadonlyMap<string, Fate>;

const fewestFailures = 3;
const fewestDays = 14;
const mostDaysKept = 60;
const dayInMilliseconds = 86_400_000;

/**
 * One failure says nothing: a server may be down for a night. Only one that lasts
 * is worth an editor's time; a server that refuses programs may open to readers
 * for ever.
 */
export function isLasting({ finding, failedOn }: Fate): boolean {
  if (finding.kind === 'blocked') return false;
  const [first = '', last = ''] = [failedOn[0], failedOn.at(-1)];
  if (failedOn.length < fewestFailures) return false;
  return (Date.parse(last) - Date.parse(first)) / dayInMilliseconds >= fewestDays;
}

function addFinding(old: Fate | undefined, { day, ...finding }: DatedFinding): Fate {
  if (!isFailure(finding)) return { finding, failedOn: [] };
  const [first, ...others] = (old?.failedOn ?? []).filter((one) => one !== day);
  // The first day stays, however long it lasts.
  return { finding, failedOn: first === undefined ? [day] : [first, ...others.slice(2 - mostDaysKept), day] };
}

/** The fate of each address after some findings; an address that was not asked keeps the one it had. */
export function addFindings(
  before: History,
  findings: ReadonlyMap<string, DatedFinding>,
  addresses: readonly string[],
): History {
  return new Map(
    addresses.flatMap((address): [string, Fate][] => {
      const found = findings.get(address);
      const old = before.get(address);
      const fate = found === undefined ? old : addFinding(old, found);
      return fate === undefined ? [] : [[address, fate]];
    }),
  );
}

function toFate(value: unknown): Fate | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { finding, failedOn } = value as Readonly<Record<string, unknown>>;
  const found = toFinding(finding);
  if (found === undefined || !Array.isArray(failedOn)) return undefined;
  const days = failedOn.filter(isDay);
  return { finding: found, failedOn: days.slice(0, mostDaysKept) };
}

/** The history in a value from a file; what is none of it is passed over. */
export function toHistory(value: unknown): History {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([address, fate]): [string, Fate][] => {
      const read = toFate(fate);
      return read === undefined ? [] : [[address, read]];
    }),
  );
}
