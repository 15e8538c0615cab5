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
import type { Score } from './search-quality.ts';
import { goals, meanScore, scoreSets } from './search-quality.ts';

const allParts = ['load', 'quality', 'bytes', '1000', '10000', '50000', '100000'];
const referenceSize = 10_000;
const slowSample = 40;
const fewQueries = 3;
const warmingRounds = 3;

const { texts, queries } = loadSlice();
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
    words: Buffer.concat(packed.words),
    'beginnings and counts': Buffer.concat([packed.vocabulary, packed.outline, ...packed.counts]),
    postings: Buffer.concat(packed.shards),
    'text bounds': packed.bounds,
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
  console.log(`\nLoad until the first answer, and build, at ${grown.length} texts, in milliseconds`);
  const loaded = new Map<Engine, number>();
  for (const engine of engines) {
    const load = await engine.prepareLoad?.(grown);
    const time =
      load === undefined ? undefined : await milliseconds(async () => (await load())(queries[0]?.q ?? '', 10));
    if (time !== undefined) loaded.set(engine, time);
    const built = await milliseconds(() => engine.build(grown));
    console.log(
      `  ${engine.name.padEnd(40)}load ${(time?.toFixed(0) ?? '–').padStart(6)}  build ${built.toFixed(0).padStart(6)}`,
    );
  }
  const share = (loaded.get(ours) ?? 0) / (loaded.get(miniSearch) ?? 1);
  console.log(`  load beside MiniSearch: ${share.toFixed(2)}${verdict(share <= 0.5, '≤ 0.5')}`);
}

/** The times of one engine at some places: the median, the 95th percentile, the worst. */
interface Times {
  readonly median: number;
  readonly late: number;
  readonly worst: number;
}

async function printLatency(size: number): Promise<void> {
  const large = growTexts(texts, size);
  const measured = new Map<Engine, Times>();
  console.log(`\nLatency at ${size} texts in milliseconds: median, 95th percentile, worst`);
  for (const engine of engines) {
    if (size > (engine.largest ?? Infinity)) continue;
    const times = await latencies(engine, large, size > referenceSize ? fewQueries : slowSample);
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    const { median, late, worst } = { median: at(0.5), late: at(0.95), worst: at(1) };
    measured.set(engine, { median, late, worst });
    const shown = [median, late, worst].map((time) => time.toFixed(2).padStart(10)).join('');
    console.log(`  ${engine.name.padEnd(40)}${shown}   ${times.length} queries`);
  }
  const [own, mini, tokens] = [ours, miniSearch, fuseTokens].map((engine) => measured.get(engine));
  const late = (own?.late ?? 0) / (mini?.late ?? 1);
  const isJudged = size === referenceSize;
  const median = (tokens?.median ?? 0) / (own?.median ?? 1);
  console.log(`  95th percentile beside MiniSearch: ${late.toFixed(2)}${isJudged ? verdict(late <= 1, '≤ 1') : ''}`);
  console.log(
    `  median, Fuse.js token search beside it: ${median.toFixed(0)}${isJudged ? verdict(median >= 50, '≥ 50') : ''}`,
  );
}

/** Times of queries that were not asked before, after others have made the engine warm. */
async function latencies(
  engine: Engine,
  large: readonly SearchText[],
  slowQueries: number,
): Promise<readonly number[]> {
  const search = await engine.build(large);
  const warming = engine.isSlow ? queries.slice(0, 1) : queries.filter((_, at) => at % 2 === 0);
  const timed = engine.isSlow ? sample(queries, slowQueries) : queries.filter((_, at) => at % 2 === 1);
  for (let round = 0; round < (engine.isSlow ? 1 : warmingRounds); round += 1)
    for (const { q } of warming) await search(q, 10);
  const times: number[] = [];
  for (const { q } of timed) times.push(await milliseconds(() => search(q, 10)));
  return times.sort((left, right) => left - right);
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
