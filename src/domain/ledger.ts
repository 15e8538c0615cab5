import { compareDates } from './edtf-date.ts';
import type { Entry, Evidence, Measure, Outage, Ruling, Statement } from './entry.ts';
import type { Thread } from './thread.ts';

/** Evidence together with the outage it speaks of. */
export interface LedgerEvidence {
  readonly outage: Outage;
  readonly evidence: Evidence;
}

/**
 * What was said, ruled, reported and measured about one thing, side by side.
 * An empty cell means "no data"; it never means that nothing happened.
 * Each cell is oldest first.
 */
export interface Ledger {
  readonly said: readonly Statement[];
  readonly ruled: readonly (Ruling | Measure)[];
  /** Evidence of users, media and officials. */
  readonly reported: readonly LedgerEvidence[];
  /** Evidence of instruments only. */
  readonly measured: readonly LedgerEvidence[];
}

function isStatement(entry: Entry): entry is Statement {
  return entry.kind === 'statement';
}

function isRuled(entry: Entry): entry is Ruling | Measure {
  return entry.kind === 'ruling' || entry.kind === 'measure';
}

function isOutage(entry: Entry): entry is Outage {
  return entry.kind === 'outage';
}

function createLedger(entries: readonly Entry[], outages: readonly Outage[]): Ledger {
  const inTime = [...new Set(entries)].sort((a, b) => compareDates(a.date, b.date));
  const evidence = outages.flatMap((outage) => outage.evidence.map((item) => ({ outage, evidence: item })));
  return {
    said: inTime.filter(isStatement),
    ruled: inTime.filter(isRuled),
    reported: evidence.filter((item) => item.evidence.kind !== 'measurement'),
    measured: evidence.filter((item) => item.evidence.kind === 'measurement'),
  };
}

/** The ledger of an outage: statements, rulings and measures that stand in a relation to it, and its own evidence. */
export function createOutageLedger(outage: Outage): Ledger {
  return createLedger(
    outage.relations.map((relation) => relation.to),
    [outage],
  );
}

/** The ledger of a thread: its statements, rulings and measures, and the evidence of its outages. */
export function createThreadLedger(thread: Thread): Ledger {
  return createLedger(thread.entries, thread.entries.filter(isOutage));
}
