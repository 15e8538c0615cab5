import { readFileSync } from 'node:fs';
import { createRandom } from '../src/cli/facts/create-random.ts';
import type { SearchText } from '../src/search/engine.ts';

/** A query of the public slice: `rel` must be found, `grey` counts neither for nor against. */
export interface JudgedQuery {
  readonly set: string;
  readonly q: string;
  readonly rel: readonly string[];
  readonly grey: readonly string[];
}

export interface Slice {
  readonly texts: readonly SearchText[];
  readonly queries: readonly JudgedQuery[];
}

/** The public slice beside the checkout, or where KIDIRIS_MATERIAL says. */
export function loadSlice(): Slice {
  const material = process.env['KIDIRIS_MATERIAL'] ?? new URL('../../shared', import.meta.url).pathname;
  const read = (name: string): unknown => JSON.parse(readFileSync(`${material}/search/${name}`, 'utf8'));
  return { texts: read('dev.docs.json') as SearchText[], queries: read('dev.queries.json') as JudgedQuery[] };
}

const words = /\p{L}+/gu;
/** Heaps' law: vocabularies grow with this power of the number of words. */
const vocabularyGrowth = 0.72;

/**
 * `size` texts: those of the slice, then the same with words exchanged, so that no two are alike and the vocabulary
 * grows as that of real texts would: a new word is the beginning of one word with the end of another.
 */
export function growTexts(texts: readonly SearchText[], size: number): readonly SearchText[] {
  const random = createRandom(20_180_313);
  const pools = wordPools(texts);
  const growth = createGrowth(texts);
  return Array.from({ length: size }, (_, at): SearchText => {
    const original = texts[at % texts.length];
    if (original === undefined) throw new Error('The public slice has no texts.');
    if (at < texts.length) return original;
    const pool = pools.get(original.lang) ?? [];
    const exchange = (word: string): string => {
      const one = pick(pool, random);
      const isNew = random() < growth.newWordRate();
      growth.count(isNew);
      if (isNew) return word.slice(0, Math.ceil(word.length / 2)) + one.slice(Math.floor(one.length / 2));
      return random() < 0.4 ? one : word;
    };
    return { id: `${original.id}-${at}`, lang: original.lang, text: original.text.replace(words, exchange) };
  });
}

function pick(pool: readonly string[], random: () => number): string {
  return pool[Math.floor(random() * pool.length)] ?? '';
}

function wordPools(texts: readonly SearchText[]): ReadonlyMap<string, readonly string[]> {
  const pools = new Map<string, string[]>();
  for (const { text, lang } of texts) {
    const pool = pools.get(lang) ?? [];
    pool.push(...(text.match(words) ?? []));
    pools.set(lang, pool);
  }
  return pools;
}

/** How likely the next word is a new one, by Heaps' law from what has been counted. */
function createGrowth(texts: readonly SearchText[]) {
  const all = texts.flatMap(({ text }) => text.toLowerCase().match(words) ?? []);
  let counted = all.length;
  let known = new Set(all).size;
  return {
    newWordRate: () => (vocabularyGrowth * known) / counted,
    count: (isNew: boolean) => {
      counted += 1;
      if (isNew) known += 1;
    },
  };
}
