import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { findingKinds } from './finding.ts';
import type { DatedFinding, Finding, FindingKind } from './finding.ts';

/** What a round has found so far, on the disk from the moment it is found, so that a crash loses nothing. */
export interface Journal {
  /** What an unfinished round before has found. */
  readonly before: ReadonlyMap<string, DatedFinding>;
  readonly write: (address: string, finding: DatedFinding) => void;
  /** Ends the round. */
  readonly drop: () => void;
}

const longestAddress = 2_000;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestAddress;
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

function isFindingKind(value: unknown): value is FindingKind {
  return (findingKinds as readonly unknown[]).includes(value);
}

/** A finding in a value from a file; absent when it is none. */
export function toFinding(value: unknown): Finding | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, status, to } = value as Readonly<Record<string, unknown>>;
  if (!isFindingKind(kind)) return undefined;
  return {
    kind,
    ...(Number.isInteger(status) ? { status: Number(status) } : {}),
    ...(isText(to) ? { to } : {}),
  };
}

/** A line that a crash has cut is passed over. */
function parseLine(line: string): readonly [string, DatedFinding] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const [address, day, found] = Array.isArray(value) ? (value as unknown[]) : [];
    const finding = toFinding(found);
    return isText(address) && isDay(day) && finding !== undefined ? [address, { ...finding, day }] : undefined;
  } catch {
    return undefined;
  }
}

export function openJournal(path: string): Journal {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  mkdirSync(dirname(path), { recursive: true });
  return {
    before: new Map(lines.flatMap((line) => [parseLine(line)].filter((parsed) => parsed !== undefined))),
    write: (address, { day, ...finding }) => {
      // The break comes first: after a line that a crash has cut, this one still stands by itself.
      appendFileSync(path, `\n${JSON.stringify([address, day, finding])}`);
    },
    drop: () => {
      rmSync(path, { force: true });
    },
  };
}
