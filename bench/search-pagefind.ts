import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchText } from '../src/search/engine.ts';
import type { Engine } from './search-engines.ts';
import type { Searcher } from './search-quality.ts';

/** As much of the script that Pagefind writes for pages as is used here. */
interface PageScript {
  readonly createInstance: (options: { readonly basePath: string }) => {
    init(): Promise<void>;
    mergeIndex(basePath: string, options: { readonly language: string }): Promise<void>;
    search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
  };
}

type Files = ReadonlyMap<string, Uint8Array>;

const everyFragmentApart = 10_000_000;
const address = /^memory:\/\/\/(?<index>\d+)-[a-z-]+\/(?<path>[^?]+)/u;

/** Files of each index built here; Pagefind's script fetches them, which Node can do from no disk. */
const indexes: Files[] = [];
const fetchElsewhere = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const { index, path = '' } = address.exec(input instanceof Request ? input.url : input.toString())?.groups ?? {};
  const bytes = index === undefined ? undefined : indexes[Number(index)]?.get(path);
  return bytes === undefined ? fetchElsewhere(input, init) : Promise.resolve(new Response(Buffer.from(bytes)));
};

async function createFiles(texts: readonly SearchText[]): Promise<Files> {
  const { index } = await createIndex({ maxFragments: everyFragmentApart });
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { id, text, lang } of texts)
    await index.addCustomRecord({ url: `/${id}`, content: text, language: primaryTag(lang) });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Ids of our texts by those of Pagefind, which stand in the names of its fragments. */
function readIds(files: Files): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [path, content] of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) continue;
    const json = gunzipSync(content).toString();
    const { url } = JSON.parse(json.slice(json.indexOf('{'))) as { readonly url: string };
    ids.set(id, url.slice(1));
  }
  return ids;
}

/** One index a language, as Pagefind makes them, merged, since nobody says in which language a query is. */
async function createSearcher(files: Files, languages: readonly string[]): Promise<Searcher> {
  const folder = await mkdtemp(`${tmpdir()}/pagefind-`);
  const script = `${folder}/pagefind.js`;
  await writeFile(script, files.get('pagefind.js') ?? '');
  const { createInstance } = (await import(script)) as PageScript;
  const place = indexes.push(files) - 1;
  const [first = '', ...others] = languages;
  const instance = createInstance({ basePath: `memory:///${place}-${first}/` });
  await instance.init();
  for (const language of others) await instance.mergeIndex(`memory:///${place}-${language}/`, { language });
  const ids = readIds(files);
  return async (query, limit) => {
    const { results } = await instance.search(query);
    return results.slice(0, limit).map(({ id }) => ids.get(id) ?? '');
  };
}

/** The most frequent first, which Pagefind takes for a page of no language. */
function languagesOf(texts: readonly SearchText[]): readonly string[] {
  const groups = Map.groupBy(texts, ({ lang }) => primaryTag(lang));
  return [...groups].sort((a, b) => b[1].length - a[1].length).map(([language]) => language);
}

function primaryTag(lang: string): string {
  return lang.split('-')[0] ?? lang;
}

function bytesOf(files: Files): number {
  return [...files].reduce((sum, [path, { length }]) => (/\.pf_(?:meta|index)$/u.test(path) ? sum + length : sum), 0);
}

export const pagefind: Engine = {
  name: 'Pagefind, an index a language, merged',
  isSlow: false,
  largest: 10_000,
  build: async (texts) => createSearcher(await createFiles(texts), languagesOf(texts)),
  prepareLoad: async (texts) => {
    const files = await createFiles(texts);
    return () => createSearcher(files, languagesOf(texts));
  },
  indexBytes: async (texts) => bytesOf(await createFiles(texts)),
};
