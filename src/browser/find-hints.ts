import type { SearchArchive } from '../search/answer-search.ts';
import { foldNativeWord } from '../search/fold.ts';
import type { findNearestWords } from '../search/nearest-words.ts';
import { parseQuery } from '../search/parse-query.ts';
import { findHits } from '../search/search-index.ts';
import { loadOwnScripts, registry } from './index-files.ts';
import type { Hints } from './search-reply.ts';

const mostWords = 4;

/** For a query that found nothing: which of its words occur, and for the others those that look like them. */
export async function findHints(
  query: string,
  { index, facts }: Pick<SearchArchive, 'index' | 'facts'>,
  loadWord: (word: string) => Promise<void>,
): Promise<Hints> {
  const clauses = parseQuery(query).all.flat();
  const words = new Set(clauses.flatMap((clause) => (clause.kind === 'phrase' ? clause.words : [clause.word])));
  const nearest: { word: string; words: readonly string[] }[] = [];
  const apart: { word: string; count: number }[] = [];
  for (const word of [...words].slice(0, mostWords)) {
    await loadWord(word);
    const documents = new Set(findHits(index, word, Infinity).map(({ text }) => facts.texts[text]?.document));
    if (documents.size > 0) apart.push({ word, count: documents.size });
    else nearest.push({ word, words: await nearestTo(word, index.vocabulary) });
  }
  return { nearest: nearest.filter(({ words: alike }) => alike.length > 0), apart: words.size > 1 ? apart : [] };
}

async function nearestTo(word: string, vocabulary: Parameters<typeof findNearestWords>[2]): Promise<readonly string[]> {
  await loadOwnScripts(registry().findNearestWords === undefined ? ['_islands/search-nearest.js'] : []);
  const find = registry().findNearestWords as typeof findNearestWords;
  let words: readonly string[] = [];
  for (const found of find(word, foldNativeWord(word), vocabulary)) {
    words = found;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return words;
}
