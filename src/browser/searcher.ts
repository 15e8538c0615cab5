import { answerSearch, type SearchAnswer, type SearchArchive, type SearchRequest } from '../search/answer-search.ts';
import { isDateFilter, parseFilters } from '../search/filters.ts';
import { type PackedGrammar, unpackGrammar } from '../search/grammar.ts';
import { coreParts, type IndexParts, toBytes, type ValueParts } from '../search/index-parts.ts';
import { inOtherLayouts } from '../search/keyboard-layout.ts';
import { type Index, loadIndex } from '../search/load-index.ts';
import { unpackFacts } from '../search/pack-facts.ts';
import { createValueFinder, findRelatedTerms } from '../search/query-values.ts';
import type { TermGroup } from '../search/related-terms.ts';
import { neededShards } from '../search/search-index.ts';
import { findHints } from './find-hints.ts';
import { loadIndexFiles } from './index-files.ts';
import { addLaterFound, type SearchReply, toReply } from './search-reply.ts';

type Archive = Omit<SearchArchive, 'findValues'>;

interface Values {
  readonly index: Index;
  readonly groups: readonly TermGroup[];
}

/** Answers questions from the files of an index, which it loads as they are needed. */
export class Searcher {
  readonly #parts: IndexParts;
  #archive: Promise<Archive> | undefined;
  #values: Promise<Values> | undefined;

  constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  /** Loads what every answer needs; tries again when it could not be had. */
  async open(): Promise<Archive> {
    this.#archive ??= this.#loadArchive();
    try {
      return await this.#archive;
    } catch (error) {
      this.#archive = undefined;
      throw error;
    }
  }

  /** One answer after another, each with all of the last in its place; a caller may stop after any. */
  async *answer(request: SearchRequest): AsyncGenerator<SearchReply> {
    const archive = await this.open();
    const { words, filters } = parseFilters(request.query);
    const namesValues = filters.some(({ name }) => !isDateFilter(name));
    const findValues = namesValues ? createValueFinder((await this.#openValues()).index) : () => [];
    const answer = (): SearchAnswer => answerSearch({ ...archive, findValues }, request);
    const { first, later } = neededShards(archive.index, words);
    await this.#loadPostings(archive, first);
    let best = answer();
    if (later.length > 0) {
      if (best.total > 0) yield toReply(best, archive.facts, request);
      await this.#loadPostings(archive, later);
      best = addLaterFound(best, answer(), request);
    }
    if (best.total === 0) {
      await this.#loadPostings(
        archive,
        inOtherLayouts(words).flatMap((other) => neededShards(archive.index, other).first),
      );
      best = answer();
    }
    const reply = toReply(best, archive.facts, request);
    yield reply;
    yield { ...reply, ...(await this.#findMore(archive, request.query, words, best.total)), isFinal: true };
  }

  async #findMore(
    archive: Archive,
    query: string,
    words: string,
    total: number,
  ): Promise<Pick<SearchReply, 'related' | 'hints'>> {
    const { index, groups } = await this.#openValues();
    const loadWord = async (word: string): Promise<void> => {
      const { first, later } = neededShards(archive.index, word);
      await this.#loadPostings(archive, [...first, ...later]);
    };
    return {
      related: findRelatedTerms(query, index, groups),
      hints: total > 0 ? undefined : await findHints(words, archive, loadWord),
    };
  }

  async #loadArchive(): Promise<Archive> {
    const { version, pieces, postings } = this.#parts;
    const names = coreParts.flatMap((part) => Array.from({ length: pieces[part] }, (_, piece) => `${part}-${piece}`));
    const [grammar, ...values] = await loadIndexFiles(version, ['grammar', ...names]);
    const loaded = new Map(values.map((value, at) => [names[at], value as string]));
    const bytesOf = (part: string): Uint8Array =>
      toBytes(
        names
          .filter((name) => name.startsWith(`${part}-`))
          .map((name) => loaded.get(name))
          .join(''),
      );
    const facts = unpackFacts(bytesOf('facts'));
    const index = loadIndex(
      {
        vocabulary: bytesOf('vocabulary'),
        counts: bytesOf('counts'),
        bounds: bytesOf('bounds'),
        ids: facts.texts.map(({ document, place }) => `${document}.${place}`),
        shards: Array.from({ length: postings }, () => undefined),
      },
      unpackGrammar(grammar as PackedGrammar),
    );
    return { index, facts, numbers: new Map(index.ids.map((id, number) => [id, number])) };
  }

  async #loadPostings({ index }: Archive, shards: readonly number[]): Promise<void> {
    const missing = [...new Set(shards)].filter((shard) => !index.postings.hasShard(shard));
    const files = await loadIndexFiles(
      this.#parts.version,
      missing.map((shard) => `postings-${shard}`),
    );
    missing.forEach((shard, at) => {
      index.postings.addShard(shard, toBytes(files[at] as string));
    });
  }

  async #openValues(): Promise<Values> {
    const { grammar } = (await this.open()).index;
    this.#values ??= loadIndexFiles(this.#parts.version, ['values']).then(([values]) => {
      const { index, shards, groups } = values as ValueParts;
      const { vocabulary, counts, bounds, ids } = index;
      const packed = {
        vocabulary: toBytes(vocabulary),
        counts: toBytes(counts),
        bounds: toBytes(bounds),
        ids,
        shards: shards.map(toBytes),
      };
      return { groups, index: loadIndex(packed, grammar) };
    });
    return this.#values;
  }
}
