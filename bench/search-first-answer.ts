/**
 * What a page loads before it shows a first answer at 10,000 texts, in bytes after gzip: the index of the grown public
 * slice, cut into scripts as the site cuts it, of which a query needs some pieces; facts, lines and texts as long as those
 * of the archive, the ten results being in ten files each; and the code of the built site, which must be in dist/. Queries
 * that only typing errors would answer have no first answer and are left out. `node bench/search-first-answer.ts`
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { loadArchive } from '../src/build/load-archive.ts';
import { createSearchScripts } from '../src/build/search-scripts.ts';
import { toBase64Expression, toScript, toTextExpression } from '../src/build/script-expressions.ts';
import { createSearchDocuments } from '../src/search/documents.ts';
import { createIndex, packIndex } from '../src/search/engine.ts';
import { matchFormsOnly } from '../src/search/find-clause.ts';
import { addWords, loadIndex } from '../src/search/load-index.ts';
import { parseQuery } from '../src/search/parse-query.ts';
import { rankTexts } from '../src/search/rank-texts.ts';
import { shardsOfForms } from '../src/search/search-index.ts';
import { growTexts, loadSlice } from './search-material.ts';

const size = 10_000;
const goal = 150_000;
const resultsInView = 10;
const codeFiles = ['dist/_islands/quote-search.js', 'dist/_islands/search-worker.js'];

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const ofPart = (expression: string): number => compressed(toScript('00000000/part-0', expression));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const { texts, queries } = loadSlice();
const packed = packIndex(growTexts(texts, size));
const archive = loadArchive(process.cwd(), '9999-12-31');
const { scripts } = createSearchScripts(archive);
const textCount = createSearchDocuments(archive).flatMap((document) => document.texts).length;
const sizesOf = (beginning: string): readonly number[] =>
  [...scripts].filter(([name]) => name.startsWith(beginning)).map(([, script]) => compressed(script));
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length;

const always: Readonly<Record<string, number>> = {
  code: total(codeFiles.map((file) => compressed(readFileSync(file)))),
  grammar: total(sizesOf('grammar')),
  'head of the index': ofPart(toTextExpression(packed.head)),
  'facts, in proportion': Math.round((total(sizesOf('facts')) * size) / textCount),
};
const wordBytes = packed.words.map((bytes) => ofPart(toTextExpression(bytes)));
const shardBytes = packed.shards.map((bytes) => ofPart(toBase64Expression(bytes)));
const resultBytes = mean(sizesOf('texts')) + mean(sizesOf('lines-kk'));
const { grammar } = createIndex([]);

/** What one query needs before its first answer, beside what every query needs. */
interface Need {
  readonly words: number;
  readonly postings: number;
  readonly results: number;
  readonly files: number;
}

/** Undefined when the query has no first answer. */
function needOf(query: string): Need | undefined {
  const index = loadIndex({ ...packed, words: [], shards: [] }, grammar);
  const pieces: number[] = [];
  let shards = shardsOfForms(index, query);
  for (let wanted = index.vocabulary.takeWanted(); wanted.length > 0; wanted = index.vocabulary.takeWanted()) {
    for (const piece of wanted) addWords(index, piece, packed.words[piece] ?? new Uint8Array());
    pieces.push(...wanted);
    shards = shardsOfForms(index, query);
  }
  for (const shard of shards) index.postings.addShard(shard, packed.shards[shard] ?? new Uint8Array());
  const found = Math.min(resultsInView, rankTexts(index, parseQuery(query), matchFormsOnly).length);
  if (found === 0) return undefined;
  return {
    words: total(pieces.map((piece) => wordBytes[piece] ?? 0)),
    postings: total(shards.map((shard) => shardBytes[shard] ?? 0)),
    results: Math.round(found * resultBytes),
    files: pieces.length + shards.length + 2 * found,
  };
}

const fixed = total(Object.values(always));
for (const [name, bytes] of Object.entries(always)) console.log(`${name.padEnd(24)}${String(bytes).padStart(8)}`);
console.log(`${'before any word'.padEnd(24)}${String(fixed).padStart(8)}`);
console.log(`${packed.words.length} pieces of words, ${shardBytes.length} shards; largest file`);
console.log(`  ${Math.max(...Object.values(always).slice(1), ...wordBytes, ...shardBytes)} bytes`);
for (const [name, isIn] of [
  ['one word', (words: number) => words === 1],
  ['two words', (words: number) => words === 2],
  ['three to six words', (words: number) => words > 2],
  ['all', () => true],
] as const) {
  const needs = queries.filter(({ q }) => isIn(q.split(' ').length)).flatMap(({ q }) => needOf(q) ?? []);
  const at = (share: number, sizeOf: (need: Need) => number): number => {
    const sizes = needs.map(sizeOf).sort((left, right) => left - right);
    return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
  };
  const inAll = ({ words, postings, results }: Need): number => fixed + words + postings + results;
  console.log(
    `${name}, ${needs.length} queries: median ${at(0.5, inAll)}, 95th percentile ${at(0.95, inAll)}, most ${at(1, inAll)}` +
      ` (goal ${goal}, missed by ${needs.filter((need) => inAll(need) > goal).length})`,
  );
  for (const part of ['words', 'postings', 'results', 'files'] as const)
    console.log(`  ${part.padEnd(10)}${at(0.5, (need) => need[part])} / ${at(0.95, (need) => need[part])}`);
}
