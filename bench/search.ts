/**
 * How well, how small and how fast the search is, beside other engines: `node bench/search.ts [part …]`. The parts are
 * `load`, `quality`, `bytes` and a number of texts, of which queries are timed; without any, all are measured. The public
 * slice is read from ../shared/search, or from the folder `search` in KIDIRIS_MATERIAL.
 */
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { SearchText } from '../src/search/engine.ts';
import { packIndex } from '../src/search/engine.ts';
import type { Engine } from './search-engines.ts';
import { engines, fuseTokens, miniSearch, ours } from './search-engines.ts';
import type { JudgedQuery } from './search-material.ts';
import { growTexts, loadSlice } from './search-material.ts';
import type { Score, Searcher } from './search-quality.ts';
import { goals, meanScore, scoreSets } from './search-quality.ts';

const allParts = ['load', 'quality', 'bytes', '1000', '10000', '50000', '100000'];
const referenceSize = 10_000;
const slowSample = 40;
const fewQueries = 3;
const warmingRounds = 3;
/** How often the engines that are compared are built and asked anew. */
const rebuilt = 5;

const { texts, queries } = loadSlice();
const warming = queries.filter((_, at) => at % 2 === 0);
const timed = queries.filter((_, at) => at % 2 === 1);
const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : allParts) await printPart(part);

async function printPart(part: string): Promise<void> {
  switch (part) {
    case 'load':
      return printLoad(growTexts(texts, referenceSize));
    case 'quality':
      return printQuality();
    case 'bytes':
      return printBytes(growTexts(texts, referenceSize));
    default:
      return printLatency(Number(part));
  }
}

async function printQuality(): Promise<void> {
  console.log(`\nPublic slice: ${texts.length} texts, ${queries.length} queries; recall@10 / MRR@10 in per cent`);
  for (const engine of engines) {
    console.log(engine.name);
    const scores = await scoreSets(
      engine.isSlow ? sample(queries, queries.length / 4) : queries,
      await engine.build(texts),
    );
    for (const score of [...scores, meanScore(scores)]) console.log(`  ${formatScore(score, engine === ours)}`);
  }
}

function formatScore(score: Score, isJudged: boolean): string {
  const set = score.set.padEnd(5);
  if (score.set === 'Q9')
    return `${set}first ${percent(score.first)}${isJudged ? verdict(score.first >= 100, '100') : ''}`;
  if (score.set === 'Q10') {
    return `${set}answered ${percent(score.answered)}${isJudged ? verdict(score.answered <= 3, '≤ 3') : ''}`;
  }
  const [recall, rank] = goals[score.set] ?? [0, 0];
  const isReached = score.recall >= recall && score.rank >= rank;
  return `${set}${percent(score.recall)} /${percent(score.rank)}${isJudged ? verdict(isReached, `≥ ${recall} / ${rank}`) : ''}`;
}

function verdict(isReached: boolean, goal: string): string {
  return `   goal ${goal} ${isReached ? 'reached' : 'MISSED'}`;
}

function percent(value: number): string {
  return value.toFixed(1).padStart(6);
}

async function printBytes(grown: readonly SearchText[]): Promise<void> {
  const packed = packIndex(grown);
  const parts: Readonly<Record<string, Uint8Array>> = {
    'words and counts': Buffer.concat(packed.words),
    postings: Buffer.concat(packed.shards),
    'head, with text bounds': packed.head,
    texts: Buffer.from(JSON.stringify(grown.map(({ id, text }) => [id, text]))),
  };
  console.log(`\nBytes a text at ${grown.length} texts: raw, gzip, brotli`);
  let index = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const compressed = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    if (name !== 'texts') index += Math.min(...compressed);
    console.log(`  ${name.padEnd(24)}${compressed.map((size) => percent(size / grown.length)).join(' ')}`);
  }
  console.log(`  ${'index'.padEnd(24)}${percent(index / grown.length)}${verdict(index / grown.length <= 32, '≤ 32')}`);
  for (const { name, indexBytes } of engines) {
    if (indexBytes !== undefined) console.log(`  ${name}: ${percent((await indexBytes(grown)) / grown.length)}, gzip`);
  }
}

async function printLoad(grown: readonly SearchText[]): Promise<void> {
  console.log(
    `\nLoad until the first answer, and build, at ${grown.length} texts, in milliseconds; medians of all rounds`,
  );
  const loads: { readonly engine: Engine; readonly load: () => Promise<unknown>; readonly times: number[] }[] = [];
  for (const engine of engines) {
    const load = await engine.prepareLoad?.(grown);
    if (load !== undefined)
      loads.push({ engine, load: async () => (await load())(queries[0]?.q ?? '', 10), times: [] });
  }
  for (let round = 0; round < rebuilt; round += 1) {
    for (const { load, times } of round % 2 === 0 ? loads : loads.toReversed()) times.push(await milliseconds(load));
  }
  const loaded = new Map(loads.map(({ engine, times }) => [engine, times]));
  for (const engine of engines) {
    const times = loaded.get(engine);
    const built = await milliseconds(() => engine.build(grown));
    const load = times === undefined ? '–' : medianOf(times).toFixed(0);
    console.log(`  ${engine.name.padEnd(40)}load ${load.padStart(6)}  build ${built.toFixed(0).padStart(6)}`);
  }
  const ratios = (loaded.get(ours) ?? []).map((time, round) => time / (loaded.get(miniSearch)?.[round] ?? 1));
  const share = medianOf(ratios);
  console.log(
    `  load beside MiniSearch: ${share.toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})` +
      verdict(share <= 0.5, '≤ 0.5'),
  );
}

/** The times of one engine at some places: the median, the 95th percentile, the worst. */
interface Times {
  readonly median: number;
  readonly late: number;
  readonly worst: number;
}

async function printLatency(size: number): Promise<void> {
  const large = growTexts(texts, size);
  const fitting = engines.filter(({ largest = Infinity }) => size <= largest);
  const rounds: ReadonlyMap<Engine, Times>[] = [];
  for (let round = 0; round < (size > referenceSize ? 1 : rebuilt); round += 1) {
    const compared = round === 0 ? fitting.filter(({ isSlow }) => !isSlow) : [ours, miniSearch];
    rounds.push(await interleavedTimes(compared, large));
  }
  const slow = new Map<Engine, Times>();
  for (const engine of fitting.filter(({ isSlow }) => isSlow)) slow.set(engine, await slowTimes(engine, large));
  console.log(`\nLatency at ${size} texts in milliseconds: median, 95th percentile, worst; medians of all rounds`);
  for (const engine of fitting) {
    const times = [slow, ...rounds].flatMap((round) => round.get(engine) ?? []);
    const shown = [times.map(({ median }) => median), times.map(({ late }) => late), times.map(({ worst }) => worst)];
    const columns = shown.map((values) => medianOf(values).toFixed(2).padStart(10)).join('');
    console.log(`  ${engine.name.padEnd(40)}${columns}   ${times.length} rounds`);
  }
  const isJudged = size === referenceSize;
  const ratios = rounds.map((round) => (round.get(ours)?.late ?? 0) / (round.get(miniSearch)?.late ?? 1));
  const late = medianOf(ratios);
  console.log(
    `  95th percentile beside MiniSearch: ${late.toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})` +
      (isJudged ? verdict(late <= 1, '≤ 1') : ''),
  );
  const own = medianOf(rounds.map((round) => round.get(ours)?.median ?? 0));
  const median = (slow.get(fuseTokens)?.median ?? 0) / own;
  console.log(
    `  median, Fuse.js token search beside it: ${median.toFixed(0)}${isJudged ? verdict(median >= 50, '≥ 50') : ''}`,
  );
}

/**
 * Times of one round: each engine is built anew and made warm by the same queries, then all are asked queries that were
 * not asked before, one after the other by turns, so that what else the machine does falls on all alike.
 */
async function interleavedTimes(
  compared: readonly Engine[],
  large: readonly SearchText[],
): Promise<ReadonlyMap<Engine, Times>> {
  const asked: { readonly engine: Engine; readonly search: Searcher; readonly times: number[] }[] = [];
  for (const engine of compared) {
    const search = await engine.build(large);
    for (let round = 0; round < warmingRounds; round += 1) for (const { q } of warming) await search(q, 10);
    asked.push({ engine, search, times: [] });
  }
  for (const [at, { q }] of timed.entries()) {
    for (const { search, times } of at % 2 === 0 ? asked : asked.toReversed())
      times.push(await milliseconds(() => search(q, 10)));
  }
  return new Map(asked.map(({ engine, times }) => [engine, toTimes(times)]));
}

/** Times of an engine that goes over all texts: of few queries, after one. */
async function slowTimes(engine: Engine, large: readonly SearchText[]): Promise<Times> {
  const search = await engine.build(large);
  await search(queries[0]?.q ?? '', 10);
  const times: number[] = [];
  for (const { q } of sample(queries, large.length > referenceSize ? fewQueries : slowSample))
    times.push(await milliseconds(() => search(q, 10)));
  return toTimes(times);
}

function toTimes(times: readonly number[]): Times {
  const rising = times.toSorted((left, right) => left - right);
  const at = (share: number): number => rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? 0;
  return { median: at(0.5), late: at(0.95), worst: at(1) };
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[numbers.length >>> 1] ?? 0;
}

function sample(all: readonly JudgedQuery[], count: number): readonly JudgedQuery[] {
  const step = Math.max(1, all.length / count);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
