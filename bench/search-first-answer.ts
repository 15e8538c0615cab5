/**
 * What a page loads before it shows a first answer at 10,000 texts, in bytes after gzip: the index of the grown public
 * slice, cut into scripts as the site cuts it; facts, lines and texts as long as those of the archive; and the code of the
 * built site, if there is one in dist/. `node bench/search-first-answer.ts`
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { loadArchive } from '../src/build/load-archive.ts';
import { createSearchScripts } from '../src/build/search-scripts.ts';
import { toBase64Expression, toScript, toTextExpression } from '../src/build/script-expressions.ts';
import { createSearchDocuments } from '../src/search/documents.ts';
import { packIndex } from '../src/search/engine.ts';
import { growTexts, loadSlice } from './search-material.ts';

const size = 10_000;
const goal = 150_000;
const codeFiles = ['dist/_islands/quote-search.js', 'dist/_islands/search-worker.js'];

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const ofPart = (expression: string): number => compressed(toScript('00000000/part-0', expression));

const packed = packIndex(growTexts(loadSlice().texts, size));
const archive = loadArchive(process.cwd(), '9999-12-31');
const { scripts } = createSearchScripts(archive);
const textCount = createSearchDocuments(archive).flatMap(({ texts }) => texts).length;
const shown = (name: string): number => compressed(scripts.get(name) ?? '');
const largest = (beginning: string): number =>
  Math.max(...[...scripts.keys()].filter((name) => name.startsWith(beginning)).map(shown));

const parts: Readonly<Record<string, number>> = {
  vocabulary: ofPart(toTextExpression(packed.vocabulary)),
  counts: ofPart(toTextExpression(packed.counts)),
  'text bounds': ofPart(toTextExpression(packed.bounds)),
  grammar: shown('grammar'),
  'facts, in proportion': Math.round((shown('facts-0') * size) / textCount),
  'one shard of postings': Math.max(...packed.shards.map((shard) => ofPart(toBase64Expression(shard)))),
  'names of facets': shown('labels-kk'),
  'lines of results': largest('lines-kk'),
  'texts of results': largest('texts'),
};
const index = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
const code = codeFiles
  .filter((file) => existsSync(file))
  .reduce((sum, file) => sum + compressed(readFileSync(file)), 0);

for (const [name, bytes] of Object.entries(parts)) console.log(`${name.padEnd(24)}${String(bytes).padStart(8)}`);
console.log(`${'index'.padEnd(24)}${String(index).padStart(8)} of ${goal}`);
console.log(`${'code'.padEnd(24)}${String(code).padStart(8)}`);
