import type { SearchDocument } from '../search/documents.ts';
import { createFinder, type Finder, type Hit, orderHits } from '../search/find-documents.ts';

/** What a page asks of the worker: first the documents, then queries, each with its number. */
export type SearchRequest =
  | { readonly documents: readonly SearchDocument[]; readonly language: string }
  | { readonly query: string; readonly number: number };

export interface SearchAnswer {
  readonly number: number;
  readonly hits: readonly Hit[];
}

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchRequest>) => void): void;
  postMessage(answer: SearchAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
let finder: Finder | undefined;
let latest = 0;

/** Gives way to a newer query between chunks; a query that is no longer wanted stays unanswered. */
async function answer(query: string, number: number): Promise<void> {
  latest = number;
  const hits: Hit[] = [];
  for (const chunk of finder?.find(query) ?? []) {
    hits.push(...chunk);
    await new Promise((resolve) => setTimeout(resolve));
    if (latest !== number) return;
  }
  scope.postMessage({ number, hits: orderHits(hits) });
}

scope.addEventListener('message', ({ data }) => {
  if ('documents' in data) finder = createFinder(data.documents, data.language);
  else void answer(data.query, data.number);
});
