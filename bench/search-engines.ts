import Fuse from 'fuse.js';
import type { SearchText } from '../src/search/engine.ts';
import { createIndex, loadIndex, packIndex, searchIndex } from '../src/search/engine.ts';
import type { Searcher } from './search-quality.ts';

/** A search engine to be measured. */
export interface Engine {
  readonly name: string;
  /** Per query at 10,000 texts, so that slow engines are asked fewer. */
  readonly isSlow: boolean;
  readonly build: (texts: readonly SearchText[]) => Searcher;
  /** Makes, untimed, what is loaded; the function returned loads it. Absent where the engine cannot be loaded. */
  readonly prepareLoad?: (texts: readonly SearchText[]) => () => Searcher;
}

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

/** As much of MiniSearch as is used here; it is measured when it is installed. */
interface MiniSearchModule {
  readonly default: {
    new (options: object): MiniSearchIndex;
    loadJSON(json: string, options: object): MiniSearchIndex;
  };
}

interface MiniSearchIndex {
  addAll(texts: readonly SearchText[]): void;
  search(query: string): readonly { readonly id: string }[];
}

const miniSearchOptions = {
  fields: ['text'],
  tokenize: (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
  searchOptions: { prefix: true, fuzzy: 0.2 },
};

async function miniSearch(): Promise<Engine | string> {
  const name = 'MiniSearch, prefix and fuzzy 0.2';
  const module = await importInstalled<MiniSearchModule>('minisearch');
  if (module === undefined) return `${name}: not installed`;
  const MiniSearch = module.default;
  const searcher =
    (index: MiniSearchIndex): Searcher =>
    (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id);
  const create = (texts: readonly SearchText[]): MiniSearchIndex => {
    const index = new MiniSearch(miniSearchOptions);
    index.addAll(texts);
    return index;
  };
  return {
    name,
    isSlow: false,
    build: (texts) => searcher(create(texts)),
    prepareLoad: (texts) => {
      const json = JSON.stringify(create(texts));
      return () => searcher(MiniSearch.loadJSON(json, miniSearchOptions));
    },
  };
}

async function pagefind(): Promise<string> {
  const name = 'Pagefind';
  if ((await importInstalled('pagefind')) === undefined) return `${name}: not installed`;
  return `${name}: answers in browsers only; its index is measured with the built site`;
}

/** The module, or undefined when it is not installed; KIDIRIS_ENGINES may name another folder with node_modules. */
async function importInstalled<Module>(name: string): Promise<Module | undefined> {
  const folder = process.env['KIDIRIS_ENGINES'];
  try {
    const { createRequire } = await import('node:module');
    const path = folder === undefined ? name : createRequire(`${folder}/package.json`).resolve(name);
    return (await import(path)) as Module;
  } catch {
    return undefined;
  }
}

/** Engines to compare with, and a line for each that is not there. */
export async function loadOthers(): Promise<readonly (Engine | string)[]> {
  return [
    fuse('Fuse.js, default', {}),
    fuse('Fuse.js, token search', { useTokenSearch: true }),
    await miniSearch(),
    await pagefind(),
  ];
}
