import { expect, test } from 'vitest';
import { createOutageLedger, createThreadLedger } from '../../src/domain/ledger.ts';
import type { Archive } from '../../src/domain/archive.ts';
import type { Outage } from '../../src/domain/entry.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { change, createWorld, outage, thread, today, toFiles } from '../records/builders.ts';
import type { Draft } from '../records/builders.ts';

function createFrom(changes: Readonly<Record<string, Draft>>): Archive {
  const { archive } = readRecords(toFiles(createWorld(changes)), { today });
  if (archive === undefined) throw new Error('The small archive has errors.');
  return archive;
}

function outageOf(archive: Archive): Outage {
  const entry = archive.entryById.get('evening-outages-2018');
  if (entry?.kind !== 'outage') throw new Error('The small archive has no outage.');
  return entry;
}

test('an outage sets side by side what was said, ruled, reported and measured about it', () => {
  const related = change(outage, { relations: [{ to: 'movement-ban-2018', kind: 'part-of' }] });
  const ledger = createOutageLedger(outageOf(createFrom({ outage: related })));
  expect(ledger.said.map(({ id }) => id)).toEqual(['not-us-2018']);
  expect(ledger.ruled.map(({ id }) => id)).toEqual(['movement-ban-2018']);
  expect(ledger.reported.map(({ evidence }) => evidence.kind)).toEqual(['users']);
  expect(ledger.measured.map(({ evidence }) => evidence.by?.id)).toEqual(['ooni']);
});

test('a cell of which nothing is known is empty, and an event fills none', () => {
  const ledger = createOutageLedger(outageOf(createFrom({})));
  expect(ledger.ruled).toEqual([]);
});

test('a thread sets side by side its entries and the evidence of its outages, oldest first', () => {
  const entries = ['not-us-2018', 'evening-outages-2018', 'movement-ban-2018', 'law-41-1-2014', 'livestream-2018'];
  const [first] = createFrom({ thread: change(thread, { entries }) }).threads;
  const ledger = first && createThreadLedger(first);
  expect(ledger?.said.map(({ id }) => id)).toEqual(['not-us-2018']);
  expect(ledger?.ruled.map(({ id }) => id)).toEqual(['law-41-1-2014', 'movement-ban-2018']);
  expect(ledger?.reported.length).toBe(1);
  expect(ledger?.measured.map((item) => item.outage.id)).toEqual(['evening-outages-2018']);
});
