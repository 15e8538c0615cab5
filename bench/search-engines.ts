import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchText } from '../src/search/engine.ts';
import { createIndex, loadIndex, packIndex, searchIndex } from '../src/search/engine.ts';
import { pagefind } from './search-pagefind.ts';
import type { Searcher } from './search-quality.ts';

/** A search engine to be measured. */
export interface Engine {
  readonly name: string;
  /** True for an engine that goes over all texts, so that it is asked fewer queries. */
  readonly isSlow: boolean;
  /** More texts than these are not put into it; absent where there is no limit. */
  readonly largest?: number;
  readonly build: (texts: readonly SearchText[]) => Searcher | Promise<Searcher>;
  /** Makes, untimed, what is loaded; the function returned loads it. Absent where the engine cannot be loaded. */
  readonly prepareLoad?: (texts: readonly SearchText[]) => Loader | Promise<Loader>;
  /** Bytes of its index without the texts, compressed. Absent where it keeps none. */
  readonly indexBytes?: (texts: readonly SearchText[]) => number | Promise<number>;
}

type Loader = () => Searcher | Promise<Searcher>;

export const ours: Engine = {
  name: 'Kidiris',
  isSlow: false,
  build: (texts) => {
    const index = createIndex(texts);
    return (query, limit) => searchIndex(index, query, limit);
  },
  prepareLoad: (texts) => {
    const packed = packIndex(texts);
    return () => {
      const index = loadIndex(packed);
      return (query, limit) => searchIndex(index, query, limit);
    };
  },
};

const fuse = (name: string, options: object): Engine => ({
  name,
  isSlow: true,
  build: (texts) => {
    const fuse = new Fuse(texts, { keys: ['text'], ...options });
    return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
  },
});

export const fuseDefault = fuse('Fuse.js, default', {});
export const fuseTokens = fuse('Fuse.js, token search', { useTokenSearch: true });

const miniSearchOptions = {
  fields: ['text'],
  tokenize: (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
  searchOptions: { prefix: true, fuzzy: 0.2 },
};

function createMiniSearch(texts: readonly SearchText[]): MiniSearch<SearchText> {
  const index = new MiniSearch<SearchText>(miniSearchOptions);
  index.addAll(texts);
  return index;
}

const askMiniSearch =
  (index: MiniSearch<SearchText>): Searcher =>
  (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => String(id));

export const miniSearch: Engine = {
  name: 'MiniSearch, prefix and fuzzy 0.2',
  isSlow: false,
  build: (texts) => askMiniSearch(createMiniSearch(texts)),
  prepareLoad: (texts) => {
    const json = JSON.stringify(createMiniSearch(texts));
    return () => askMiniSearch(MiniSearch.loadJSON<SearchText>(json, miniSearchOptions));
  },
  indexBytes: (texts) => gzipSync(JSON.stringify(createMiniSearch(texts)), { level: 9 }).length,
};

export const engines: readonly Engine[] = [ours, miniSearch, pagefind, fuseDefault, fuseTokens];
