import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createThreadLedger } from '../../src/domain/ledger.ts';
import type { Ledger } from '../../src/domain/ledger.ts';
import { archive } from './archive.ts';

function ledgerOf(id: string): Ledger {
  const thread = archive.threadById.get(id);
  if (thread === undefined) throw new Error(`There is no thread "${id}" in content/threads/.`);
  return createThreadLedger(thread);
}

describe.for(['evening-slow-downs-2018', 'may-june-2019', 'january-2022'])('the ledger of %s', (id) => {
  test('says who said, ruled and reported', () => {
    const { said, reported } = ledgerOf(id);
    expect(said.length).toBeGreaterThan(0);
    expect(reported.length).toBeGreaterThan(0);
  });

  test('keeps what instruments measured apart from what was reported', () => {
    const { reported, measured } = ledgerOf(id);
    expect(reported.filter(({ evidence }) => evidence.kind === 'measurement')).toEqual([]);
    expect(measured.filter(({ evidence }) => evidence.kind !== 'measurement')).toEqual([]);
  });

  test('rests on sources that its entries name', () => {
    const { reported, measured } = ledgerOf(id);
    const strangers = [...reported, ...measured].filter(
      ({ outage, evidence }) => !outage.sources.includes(evidence.source),
    );
    expect(strangers).toEqual([]);
  });
});

test('a court stands in the ledger of 2018', () => {
  expect(ledgerOf('evening-slow-downs-2018').ruled.map(({ id }) => id)).toContain('dvk-ban-2018-03-13');
});

test('nothing was measured in 2018, so that cell of its ledger is empty', () => {
  expect(ledgerOf('evening-slow-downs-2018').measured).toEqual([]);
});

test('instruments measured in May and June 2019 and in January 2022', () => {
  expect(ledgerOf('may-june-2019').measured.length).toBeGreaterThan(0);
  expect(ledgerOf('january-2022').measured.length).toBeGreaterThan(0);
});

test('no file holds the text of a ledger', () => {
  const field = /^\s*(?:-\s*)?(?:ledger|said|ruled|reported|measured):/mu;
  const holding = globSync('content/**/*.{mdx,yaml}').filter((path) => field.test(readFileSync(path, 'utf8')));
  expect(holding).toEqual([]);
});
