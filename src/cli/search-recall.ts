/**
 * Tries the search with the queries of tests/search/queries.yaml and writes how many were answered, with the day, for
 * the page that says how to search.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parse } from 'yaml';
import { loadArchive } from '../build/load-archive.ts';
import {
  createTrial,
  measureRecall,
  type RecallSummary,
  summarizeRecall,
  type TriedQuery,
} from '../build/search-recall.ts';

const file = 'src/pages/_prose/search-recall.json';
const today = new Date().toISOString().slice(0, 10);
const sets = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Readonly<
  Record<string, readonly TriedQuery[]>
>;
const measured = measureRecall(createTrial(loadArchive(process.cwd(), today)), sets);

for (const { set, queries, found, missed } of measured) {
  console.log(`${set}: ${found} of ${queries}${missed.length > 0 ? `; missed: ${missed.join(' | ')}` : ''}`);
}
const summary: RecallSummary = { date: today, sets: summarizeRecall(measured) };
writeFileSync(file, `${JSON.stringify(summary, undefined, 2)}\n`);
console.log(`Written: ${file}`);
