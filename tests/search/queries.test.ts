import { readFileSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadArchive } from '../../src/build/load-archive.ts';
import {
  createTrial,
  measureRecall,
  type RecallSummary,
  type SetRecall,
  summarizeRecall,
  type Trial,
  type TriedQuery,
} from '../../src/build/search-recall.ts';

const sets = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Readonly<
  Record<string, readonly TriedQuery[]>
>;

/** Shares below which a set may not fall. */
const floors: Readonly<Record<string, number>> = {
  Q1: 0.93,
  Q2: 1,
  Q3a: 0.91,
  Q3b: 0.91,
  Q3c: 0.9,
  Q4: 0.91,
  Q5: 0.92,
  Q6: 0.91,
  Q7: 0.91,
  Q8: 0.9,
  Q9: 1,
  Q10: 1,
  phrases: 1,
  filters: 1,
  names: 0.92,
};
const shown = JSON.parse(readFileSync('src/pages/_prose/search-recall.json', 'utf8')) as RecallSummary;
const day = '9999-12-31';

describe('the search of the archive', () => {
  let trial: Trial;
  let measured: readonly SetRecall[];

  beforeAll(() => {
    trial = createTrial(loadArchive(process.cwd(), day));
    measured = measureRecall(trial, sets);
    for (const { set, queries, found, missed } of measured) {
      console.log(`${set}: ${found} of ${queries}${missed.length > 0 ? `; missed: ${missed.join(' | ')}` : ''}`);
    }
  }, 120_000);

  test('is tried with at least 150 queries, ten or more of every set', () => {
    expect(Object.values(sets).flat().length).toBeGreaterThanOrEqual(150);
    expect(Object.entries(sets).filter(([, queries]) => queries.length < 10)).toEqual([]);
    expect(Object.keys(sets)).toEqual(Object.keys(floors));
  });

  test.each(Object.entries(floors))('finds of the set %s at least %d', (name, floor) => {
    const { queries = 1, found = 0, missed } = measured.find(({ set }) => set === name) ?? {};
    expect(found / queries, `missed: ${missed?.join(' | ') ?? ''}`).toBeGreaterThanOrEqual(floor);
  });

  test('is as good as the page that says how to search tells', () => {
    const advice =
      'src/pages/_prose/search-recall.json is older than the content or the queries: npm run search:recall';
    expect(shown.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(shown.sets, advice).toEqual(summarizeRecall(measured));
  });

  test('puts a verbatim span first', () => {
    const first = (sets.Q9 ?? []).map(({ query }) => trial(query)[0]);
    const wanted = (sets.Q9 ?? []).map(({ must = [] }) => must[0]?.replace(/^(.*)#(.*)$/u, 'e/$1.html#$2'));
    expect(first).toEqual(wanted);
  });

  test('finds the same of one person under every spelling', () => {
    const spellings = ['Әблязов', 'Аблязов', 'Ablyazov', 'Abliazov', 'Äbliazov'];
    const [first = [], ...others] = spellings.map((spelling) => [...trial(spelling)].sort());
    expect(first.length).toBeGreaterThan(20);
    for (const found of others) expect(found).toEqual(first);
  });
});
