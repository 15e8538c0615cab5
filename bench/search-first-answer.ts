/**
 * What a page loads before it shows a first answer at 10,000 texts, in bytes after gzip: the index of the grown public
 * slice, cut into scripts as the site cuts it, of which a query needs some pieces; facts, lines and texts as long as those
 * of the archive; and the code of the built site, if there is one in dist/. `node bench/search-first-answer.ts`
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { loadArchive } from '../src/build/load-archive.ts';
import { createSearchScripts } from '../src/build/search-scripts.ts';
import { toBase64Expression, toScript, toTextExpression } from '../src/build/script-expressions.ts';
import { createSearchDocuments } from '../src/search/documents.ts';
import { createIndex, packIndex } from '../src/search/engine.ts';
import { loadIndex } from '../src/search/load-index.ts';
import { shardsOfForms } from '../src/search/search-index.ts';
import { growTexts, loadSlice } from './search-material.ts';

const size = 10_000;
const goal = 150_000;
const codeFiles = ['dist/_islands/quote-search.js', 'dist/_islands/search-worker.js'];

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const ofPart = (expression: string): number => compressed(toScript('00000000/part-0', expression));

const { texts, queries } = loadSlice();
const packed = packIndex(growTexts(texts, size));
const archive = loadArchive(process.cwd(), '9999-12-31');
const { scripts } = createSearchScripts(archive);
const textCount = createSearchDocuments(archive).flatMap((document) => document.texts).length;
const shown = (name: string): number => compressed(scripts.get(name) ?? '');
const largest = (beginning: string): number =>
  Math.max(...[...scripts.keys()].filter((name) => name.startsWith(beginning)).map(shown));

const always: Readonly<Record<string, number>> = {
  'letters and first words': ofPart(toTextExpression(packed.vocabulary)),
  counts: ofPart(toTextExpression(packed.counts)),
  'text bounds': ofPart(toTextExpression(packed.bounds)),
  grammar: shown('grammar'),
  'facts, in proportion': Math.round((shown('facts-0') * size) / textCount),
  'names of facets': shown('labels-kk'),
  'lines of a result': largest('lines-kk'),
  'text of a result': largest('texts'),
  code: codeFiles.filter((file) => existsSync(file)).reduce((sum, file) => sum + compressed(readFileSync(file)), 0),
};
const wordBytes = packed.words.map((bytes) => ofPart(toTextExpression(bytes)));
const shardBytes = packed.shards.map((bytes) => ofPart(toBase64Expression(bytes)));
const { grammar } = createIndex([]);

/** Bytes of the pieces and shards that a query needs before its first answer. */
function bytesOfQuery(query: string): number {
  const index = loadIndex({ ...packed, words: [], shards: [] }, grammar);
  let bytes = 0;
  let shards = shardsOfForms(index, query);
  for (let wanted = index.vocabulary.takeWanted(); wanted.length > 0; wanted = index.vocabulary.takeWanted()) {
    for (const piece of wanted) {
      index.vocabulary.addPiece(piece, packed.words[piece] ?? new Uint8Array());
      bytes += wordBytes[piece] ?? 0;
    }
    shards = shardsOfForms(index, query);
  }
  return bytes + shards.reduce((sum, shard) => sum + (shardBytes[shard] ?? 0), 0);
}

const fixed = Object.values(always).reduce((sum, bytes) => sum + bytes, 0);
for (const [name, bytes] of Object.entries(always)) console.log(`${name.padEnd(24)}${String(bytes).padStart(8)}`);
console.log(`${'before any word'.padEnd(24)}${String(fixed).padStart(8)}`);
const asked = queries.filter((_, at) => at % 5 === 0);
for (const [name, isIn] of [
  ['one word', (words: number) => words === 1],
  ['two words', (words: number) => words === 2],
  ['three to six words', (words: number) => words > 2],
] as const) {
  const sizes = asked.filter(({ q }) => isIn(q.split(' ').length)).map(({ q }) => fixed + bytesOfQuery(q));
  sizes.sort((left, right) => left - right);
  const at = (share: number): number => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
  console.log(
    `${name.padEnd(24)}median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${at(1)} of ${goal}; ${sizes.length} queries`,
  );
}
