import type { Archive } from '../domain/archive.ts';
import { answerSearch, type SearchArchive } from '../search/answer-search.ts';
import {
  createDocumentFacts,
  createRegisters,
  createSourceNumbers,
  createTextFacts,
} from '../search/document-facts.ts';
import { createSearchDocuments } from '../search/documents.ts';
import { createIndex, loadIndex, packIndex } from '../search/engine.ts';
import { countNameWords, createIndexTexts } from '../search/names.ts';
import { createValueFinder, createValueTexts } from '../search/query-values.ts';
import { createNamedValues } from './search-values.ts';

/** A query with what must and must not come among the first ten results; see `tests/search/queries.yaml`. */
export interface TriedQuery {
  readonly query: string;
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  readonly none?: boolean;
}

/** How well one set of queries is answered. */
export interface SetRecall {
  readonly set: string;
  readonly queries: number;
  readonly found: number;
  readonly missed: readonly string[];
}

/** What the page that says how to search tells of it. */
export interface RecallSummary {
  /** Day on which it was measured, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sets: readonly Omit<SetRecall, 'missed'>[];
}

/** Answers a query with the paths of all that is found, best first. */
export type Trial = (query: string) => readonly string[];

const inFirst = 10;

/** The whole search of an archive at once, as a page has it when all files are loaded. */
export function createTrial(archive: Archive): Trial {
  const documents = createSearchDocuments(archive);
  const registers = createRegisters(archive);
  const texts = createIndexTexts(documents, archive.actors);
  const packed = packIndex(texts);
  const index = loadIndex(packed);
  const values = createIndex(createValueTexts(createNamedValues(archive, registers, documents), []));
  const sources = createSourceNumbers(documents, registers);
  const whole: SearchArchive = {
    index,
    facts: {
      documents: createDocumentFacts(documents, registers, countNameWords(documents, texts)),
      texts: createTextFacts(documents, packed.ids),
    },
    values: { find: createValueFinder(values), sourcesOf: (document) => sources[document] ?? [] },
  };
  const request = { chosen: {}, order: 'relevance', isGrouped: false, language: 'kk', limit: Infinity } as const;
  return (query) =>
    answerSearch(whole, { ...request, query }).found.map(({ text }) => documents[text.document]?.path ?? '');
}

/** Tries each set of queries; a query is found when all it must have comes in the first ten, and nothing it must not. */
export function measureRecall(
  trial: Trial,
  sets: Readonly<Record<string, readonly TriedQuery[]>>,
): readonly SetRecall[] {
  return Object.entries(sets).map(([set, queries]) => {
    const missed = queries.filter((query) => !isAnswered(query, trial(query.query))).map(({ query }) => query);
    return { set, queries: queries.length, found: queries.length - missed.length, missed };
  });
}

export function summarizeRecall(measured: readonly SetRecall[]): RecallSummary['sets'] {
  return measured.map(({ set, queries, found }) => ({ set, queries, found }));
}

function isAnswered({ must = [], mustNot = [], none }: TriedQuery, paths: readonly string[]): boolean {
  if (none === true) return paths.length === 0;
  const first = paths.slice(0, inFirst);
  return (
    must.every((id) => first.some((path) => isOf(path, id))) &&
    !mustNot.some((id) => paths.some((path) => isOf(path, id)))
  );
}

/** `entry` names the entry and all its quotes, `entry#quote` one quote. */
function isOf(path: string, id: string): boolean {
  const [entry = '', quote] = id.split('#');
  return quote === undefined ? path.split('#')[0] === `e/${entry}.html` : path === `e/${entry}.html#${quote}`;
}
