import { answerSearch, type SearchAnswer, type SearchArchive, type SearchRequest } from '../search/answer-search.ts';
import { isDateFilter, parseFilters } from '../search/filters.ts';
import { unpackLists } from '../search/columns.ts';
import { type PackedGrammar, unpackGrammar } from '../search/grammar.ts';
import { type CorePart, coreParts, type IndexParts, toBytes, type ValueParts } from '../search/index-parts.ts';
import { addWords, type Index, loadIndex } from '../search/load-index.ts';
import { type FilterValues, noValues } from '../search/match-filters.ts';
import { unpackFacts } from '../search/pack-facts.ts';
import { createValueFinder, findRelatedTerms } from '../search/query-values.ts';
import type { TermGroup } from '../search/related-terms.ts';
import { hasStrangeWord, neededShards, shardsOfForms } from '../search/search-index.ts';
import { findHints } from './find-hints.ts';
import { loadIndexFiles } from './index-files.ts';
import { addLaterFound, type SearchReply, toReply } from './search-reply.ts';

type Archive = Omit<SearchArchive, 'values'>;

interface Values {
  readonly index: Index;
  readonly filters: FilterValues;
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
    const values = namesValues ? (await this.#openValues()).filters : noValues;
    const answer = (): SearchAnswer => answerSearch({ ...archive, values }, request);
    await this.#loadForms(archive, words);
    let best = answer();
    if (words !== '' && (best.total === 0 || hasStrangeWord(archive.index, words))) {
      if (best.total > 0) yield toReply(best, archive.facts, request);
      await this.#loadAll(archive, words);
      best = addLaterFound(best, answer(), request);
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
    return {
      related: findRelatedTerms(query, index, groups),
      hints: total > 0 ? undefined : await findHints(words, archive, (word) => this.#loadAll(archive, word)),
    };
  }

  async #loadArchive(): Promise<Archive> {
    const { version, pieces } = this.#parts;
    const names = coreParts.flatMap((part) => Array.from({ length: pieces[part] }, (_, piece) => `${part}-${piece}`));
    const [grammar, ...values] = await loadIndexFiles(version, ['grammar', ...names]);
    const bytesOf = (part: CorePart): Uint8Array =>
      toBytes(values.filter((_, at) => names[at]?.startsWith(part)).join(''));
    const packed = { head: bytesOf('head'), words: [], shards: [], ids: [] };
    return {
      index: loadIndex(packed, unpackGrammar(grammar as PackedGrammar)),
      facts: unpackFacts(bytesOf('facts')),
    };
  }

  /** Loads the forms of the words of a query. What one piece holds may say that another is needed. */
  async #loadForms(archive: Archive, query: string): Promise<void> {
    const { vocabulary } = archive.index;
    vocabulary.takeWanted();
    let shards = shardsOfForms(archive.index, query);
    for (let wanted = vocabulary.takeWanted(); wanted.length > 0; wanted = vocabulary.takeWanted()) {
      await this.#loadWords(archive, wanted);
      shards = shardsOfForms(archive.index, query);
    }
    await this.#loadPostings(archive, shards);
  }

  /** Loads what may be meant by a query with typing errors or in another keyboard layout. */
  async #loadAll(archive: Archive, query: string): Promise<void> {
    await this.#loadWords(archive, archive.index.vocabulary.absent);
    const { first, later } = neededShards(archive.index, query);
    await this.#loadPostings(archive, [...first, ...later]);
  }

  async #loadWords({ index }: Archive, pieces: Iterable<number>): Promise<void> {
    await this.#loadNumbered('words', [...pieces], (piece, bytes) => {
      addWords(index, piece, bytes);
    });
  }

  async #loadPostings({ index }: Archive, shards: readonly number[]): Promise<void> {
    const missing = [...new Set(shards)].filter((shard) => !index.postings.hasShard(shard));
    await this.#loadNumbered('postings', missing, (shard, bytes) => {
      index.postings.addShard(shard, bytes);
    });
  }

  async #loadNumbered(
    name: string,
    numbers: readonly number[],
    add: (number: number, bytes: Uint8Array) => void,
  ): Promise<void> {
    const files = await loadIndexFiles(
      this.#parts.version,
      numbers.map((number) => `${name}-${number}`),
    );
    numbers.forEach((number, at) => {
      add(number, toBytes(files[at] as string));
    });
  }

  async #openValues(): Promise<Values> {
    const { grammar } = (await this.open()).index;
    this.#values ??= loadIndexFiles(this.#parts.version, ['values']).then(([values]) => {
      const { head, ids, words, shards, sources, groups } = values as ValueParts;
      const packed = { head: toBytes(head), words: words.map(toBytes), shards: shards.map(toBytes), ids };
      const index = loadIndex(packed, grammar);
      const lists = unpackLists(toBytes(sources));
      return {
        index,
        groups,
        filters: { find: createValueFinder(index), sourcesOf: (document: number) => lists[document] ?? [] },
      };
    });
    return this.#values;
  }
}
