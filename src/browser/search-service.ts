import type { SearchDocument } from '../search/documents.ts';
import { createFinder, type Hit, orderHits } from '../search/find-documents.ts';
import type { SearchAnswer, SearchRequest } from './search-worker.ts';
import { trustedScriptUrl } from './trusted-script.ts';

/** Answers the latest query; an older one is never answered after it. */
export interface SearchService {
  readonly ask: (query: string, answer: (hits: readonly Hit[]) => void) => void;
}

function createWorkerService(worker: Worker, documents: readonly SearchDocument[]): SearchService {
  let number = 0;
  let listener: ((hits: readonly Hit[]) => void) | undefined;
  const send = (request: SearchRequest) => {
    worker.postMessage(request);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.number === number) listener?.(data.hits);
  });
  send({ documents, language: document.documentElement.lang });
  return {
    ask(query, answer) {
      number += 1;
      listener = answer;
      send({ query, number });
    },
  };
}

/** Without a worker, as on pages opened from a disk: a chunk at a time, the page going on in between. */
function createSliceService(documents: readonly SearchDocument[]): SearchService {
  const finder = createFinder(documents, document.documentElement.lang);
  let number = 0;
  return {
    ask(query, answer) {
      number += 1;
      const mine = number;
      const chunks = finder.find(query);
      const hits: Hit[] = [];
      const step = () => {
        if (mine !== number) return;
        const chunk = chunks.next();
        if (chunk.done === true) {
          answer(orderHits(hits));
          return;
        }
        hits.push(...chunk.value);
        setTimeout(step);
      };
      step();
    },
  };
}

/** A service in a worker where the page may have one, else on the page itself. */
export function createSearchService(documents: readonly SearchDocument[]): SearchService {
  try {
    return createWorkerService(new Worker(trustedScriptUrl('_islands/search-worker.js')), documents);
  } catch {
    return createSliceService(documents);
  }
}
