/**
 * Asks 100,000 random queries, of any Unicode and of 1 to 10,000 characters: `node bench/search-fuzz.ts [count]`.
 * None may throw; the longest time any of them took is printed.
 */
import { createIndex, findHits } from '../src/search/engine.ts';
import { createRandom, loadSlice } from './search-material.ts';

const count = Number(process.argv[2] ?? 100_000);
const longestQuery = 10_000;
const random = createRandom(1_991);
const { texts } = loadSlice();
const index = createIndex(texts);
const words = texts.flatMap(({ text }) => text.split(' '));

const below = (limit: number): number => Math.floor(random() * limit);
const signs = ['"', '«', '»', '-', '*', ' OR ', ' | ', "'", ' ', '\u0301', '\u00AD'];
const pieces: readonly (() => string)[] = [
  () => String.fromCodePoint(below(0x11_0000)),
  () => String.fromCharCode(0x0400 + below(0x100)),
  () => String.fromCharCode(0x61 + below(26)),
  () => signs[below(signs.length)] ?? '',
  () => `${words[below(words.length)] ?? ''} `,
  () => String.fromCharCode(0x43_0 + below(32)).repeat(1 + below(400)),
];

/** Short queries are as frequent as long ones are rare. */
function randomQuery(): string {
  const length = Math.ceil(longestQuery ** random());
  const kinds = Array.from({ length: 1 + below(3) }, () => pieces[below(pieces.length)]);
  let query = '';
  while (query.length < length) query += kinds[below(kinds.length)]?.() ?? '';
  return query.slice(0, length);
}

let longest = { time: 0, length: 0, start: '' };
let answered = 0;
for (let asked = 0; asked < count; asked += 1) {
  const query = randomQuery();
  const start = performance.now();
  if (findHits(index, query, 10).length > 0) answered += 1;
  const time = performance.now() - start;
  if (time > longest.time) longest = { time, length: query.length, start: query.slice(0, 40) };
}
console.log(`${count} random queries, ${answered} answered, none threw`);
console.log(
  `The slowest took ${longest.time.toFixed(1)} ms: ${longest.length} characters, ${JSON.stringify(longest.start)} …`,
);
