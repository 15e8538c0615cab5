/**
 * Asks 100,000 random queries, of any Unicode (lone surrogates too) and of 1 to 10,000 characters:
 * `node bench/search-fuzz.ts [count]`. None may throw; how long they took is printed, in milliseconds of processor time.
 * Progress is kept in node_modules/.cache, so that an interrupted run goes on where it stopped; `--anew` begins again.
 * Every query follows from its number alone: `--only 4711` asks that one.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createIndex, findHits, neededShards } from '../src/search/engine.ts';
import { parseFilters } from '../src/search/filters.ts';
import { createFilterTest, noValues } from '../src/search/match-filters.ts';
import { createRandom } from '../src/cli/facts/create-random.ts';
import { loadSlice } from './search-material.ts';

interface Slow {
  readonly number: number;
  readonly milliseconds: number;
  readonly length: number;
  readonly start: string;
}

interface Progress {
  readonly asked: number;
  readonly answered: number;
  /** How many queries took at most 1, 2, 4, 8, … milliseconds. */
  readonly times: readonly number[];
  readonly slowest: readonly Slow[];
}

const longestQuery = 10_000;
const between = 500;
const mostSlow = 5;
const folder = 'node_modules/.cache';
const file = `${folder}/search-fuzz.json`;
const none: Progress = { asked: 0, answered: 0, times: [], slowest: [] };

const { texts } = loadSlice();
const index = createIndex(texts);
const words = texts.flatMap(({ text }) => text.split(' '));
const signs = ['"', '«', '»', '-', '*', ' OR ', ' | ', "'", ' ', '\u0301', '\u00AD', ':', '2018', '~', '..', '['];
const filters = ['speaker:', 'before:', 'after:', 'date:', '-lang:', 'дейін:', 'год:'];

/** The query of this number, the same in every run. Short queries are as frequent as long ones are rare. */
function createQuery(number: number): string {
  const random = createRandom(1 + number * 7_919);
  for (let turn = 0; turn < 5; turn += 1) random();
  const below = (limit: number): number => Math.floor(random() * limit);
  const pieces: readonly (() => string)[] = [
    () => String.fromCodePoint(below(0x11_0000)),
    () => String.fromCharCode(0xd800 + below(0x800)),
    () => String.fromCharCode(below(0x1_0000)),
    () => String.fromCharCode(0x0400 + below(0x100)),
    () => String.fromCharCode(0x61 + below(26)),
    () => signs[below(signs.length)] ?? '',
    () => filters[below(filters.length)] ?? '',
    () => `${words[below(words.length)] ?? ''} `,
    () => String.fromCharCode(0x43_0 + below(32)).repeat(1 + below(400)),
  ];
  const length = Math.ceil(longestQuery ** random());
  const kinds = Array.from({ length: 1 + below(3) }, () => pieces[below(pieces.length)]);
  let query = '';
  while (query.length < length) query += kinds[below(kinds.length)]?.() ?? '';
  return query.slice(0, length);
}

/** Asks a query in all the ways in which the page does; true when something is found. */
function isAnswered(query: string): boolean {
  const { words: plain, filters: read } = parseFilters(query);
  createFilterTest(read, noValues);
  neededShards(index, plain);
  return findHits(index, plain, 10).length > 0;
}

function readProgress(): Progress {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Progress;
  } catch {
    return none;
  }
}

function ask(progress: Progress, number: number): Progress {
  const query = createQuery(number);
  const start = process.cpuUsage();
  const found = isAnswered(query);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const times = [...progress.times];
  const place = Math.max(0, Math.ceil(Math.log2(milliseconds)));
  while (times.length <= place) times.push(0);
  times[place] = (times[place] ?? 0) + 1;
  const slow = { number, milliseconds, length: query.length, start: query.slice(0, 40) };
  return {
    asked: number + 1,
    answered: progress.answered + (found ? 1 : 0),
    times,
    slowest: [...progress.slowest, slow].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, mostSlow),
  };
}

function print({ asked, answered, times, slowest }: Progress): void {
  console.log(`${asked} random queries, ${answered} answered, none threw`);
  times.forEach((count, place) => {
    console.log(`  up to ${2 ** place} ms: ${count}`);
  });
  for (const { number, milliseconds, length, start } of slowest)
    console.log(`  ${milliseconds.toFixed(0)} ms: query ${number}, ${length} characters, ${JSON.stringify(start)} …`);
}

function run(count: number): void {
  if (process.argv.includes('--anew')) rmSync(file, { force: true });
  mkdirSync(folder, { recursive: true });
  let progress = readProgress();
  while (progress.asked < count) {
    progress = ask(progress, progress.asked);
    if (progress.asked % between > 0 && progress.asked < count) continue;
    writeFileSync(file, JSON.stringify(progress));
    const megabytes = Math.round(process.memoryUsage().rss / 1e6);
    console.log(`${progress.asked} of ${count}, ${megabytes} MB`);
  }
  print(progress);
}

const only = process.argv.indexOf('--only');
if (only > 0) print(ask(none, Number(process.argv[only + 1])));
else run(Number(process.argv.slice(2).find((argument) => /^\d+$/u.test(argument)) ?? 100_000));
