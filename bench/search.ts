/**
 * How well, how small and how fast the search is: `node bench/search.ts`. The public slice is read from
 * ../shared/search, or from the folder `search` in KIDIRIS_MATERIAL. `--quick` leaves out the large sizes.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { SearchText } from '../src/search/engine.ts';
import { packIndex } from '../src/search/engine.ts';
import type { Engine } from './search-engines.ts';
import { loadOthers, ours } from './search-engines.ts';
import type { JudgedQuery } from './search-material.ts';
import { growTexts, loadSlice } from './search-material.ts';
import type { Score, Searcher } from './search-quality.ts';
import { goals, meanScore, scoreSets } from './search-quality.ts';

const isQuick = process.argv.includes('--quick');
const sizes = isQuick ? [1_000, 10_000] : [1_000, 10_000, 50_000, 100_000];
const referenceSize = 10_000;
const slowSample = 40;

const { texts, queries } = loadSlice();
const others = await loadOthers();
const engines = [ours, ...others.filter((other) => typeof other !== 'string')];

/* Loading comes first, while nothing is warm. */
const grown = growTexts(texts, referenceSize);
printLoad();
printQuality();
printSize();
for (const size of sizes) printLatency(size);
for (const line of others) if (typeof line === 'string') console.log(line);

function printQuality(): void {
  console.log(`\nPublic slice: ${texts.length} texts, ${queries.length} queries; recall@10 / MRR@10 in per cent`);
  for (const engine of engines) {
    console.log(engine.name);
    const asked = engine.isSlow ? sample(queries, queries.length / 4) : queries;
    const scores = scoreSets(asked, engine.build(texts));
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

function printSize(): void {
  const packed = packIndex(grown);
  const parts: Readonly<Record<string, Uint8Array>> = {
    vocabulary: packed.vocabulary,
    counts: packed.counts,
    postings: Buffer.concat(packed.shards),
    'text bounds': packed.bounds,
    texts: Buffer.from(JSON.stringify(grown.map(({ id, text }) => [id, text]))),
  };
  console.log(`\nBytes a text at ${grown.length} texts: raw, gzip, brotli`);
  let index = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const compressed = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    if (name !== 'texts') index += Math.min(...compressed);
    console.log(`  ${name.padEnd(12)}${compressed.map((size) => percent(size / grown.length)).join(' ')}`);
  }
  console.log(`  index       ${percent(index / grown.length)}${verdict(index / grown.length <= 32, '≤ 32')}`);
}

function printLoad(): void {
  console.log(`Load until the first answer, and build, at ${grown.length} texts, in milliseconds`);
  const [query] = queries;
  for (const engine of engines) {
    const load = engine.prepareLoad?.(grown);
    const loaded = load === undefined ? undefined : milliseconds(() => load()(query?.q ?? '', 10));
    const built = milliseconds(() => engine.build(grown));
    console.log(
      `  ${engine.name.padEnd(34)}load ${loaded?.toFixed(0).padStart(6) ?? '     –'}  build ${built.toFixed(0).padStart(6)}`,
    );
  }
}

function printLatency(size: number): void {
  const large = size === referenceSize ? grown : growTexts(texts, size);
  console.log(`\nLatency at ${size} texts in milliseconds: median, 95th percentile, worst`);
  for (const engine of engines) {
    if (engine.isSlow && size > referenceSize && isQuick) continue;
    const times = latencies(engine, large, size > referenceSize ? 3 : slowSample);
    const at = (share: number): string =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
    console.log(`  ${engine.name.padEnd(34)}${[at(0.5), at(0.95), at(1)].map((time) => time.padStart(9)).join('')}`);
  }
}

function latencies(engine: Engine, large: readonly SearchText[], slowQueries: number): readonly number[] {
  const search: Searcher = engine.build(large);
  const asked = engine.isSlow ? sample(queries, slowQueries) : queries;
  for (const { q } of sample(queries, engine.isSlow ? 1 : 300)) search(q, 10);
  return asked.map(({ q }) => milliseconds(() => search(q, 10))).sort((left, right) => left - right);
}

function sample(all: readonly JudgedQuery[], count: number): readonly JudgedQuery[] {
  const step = Math.max(1, all.length / count);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
