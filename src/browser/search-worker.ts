import type { SearchRequest } from '../search/answer-search.ts';
import type { IndexParts } from '../search/index-parts.ts';
import { registry } from './index-files.ts';
import { Searcher } from './searcher.ts';
import type { SearchReply } from './search-reply.ts';
import { claimPolicy } from './trusted-script.ts';

/** What a page sends: first the parts of the index, then questions, each with its number, or that a reply is shown. */
export type WorkerRequest =
  | { readonly parts: IndexParts }
  | { readonly number: number; readonly request: SearchRequest }
  | { readonly shown: number };

/** What it is sent back; without a reply the files could not be had. */
export interface WorkerReply {
  readonly number: number;
  readonly reply: SearchReply | undefined;
}

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
  postMessage(reply: WorkerReply): void;
}

function listen(scope: WorkerScope): void {
  claimPolicy();
  let searcher: Searcher | undefined;
  let latest = 0;
  let goOn = (): void => undefined;
  const answer = async (number: number, request: SearchRequest): Promise<void> => {
    latest = number;
    for await (const reply of searcher?.answer(request) ?? []) {
      if (latest !== number) return;
      // What comes later is not to take the line from what is shown of this.
      const isShown = new Promise<void>((resolve) => (goOn = resolve));
      scope.postMessage({ number, reply });
      await isShown;
      if (latest !== number) return;
    }
  };
  scope.addEventListener('message', ({ data }) => {
    if ('parts' in data) {
      searcher = new Searcher(data.parts);
      searcher.open().catch(() => undefined);
      return;
    }
    goOn();
    if ('shown' in data) return;
    const { number, request } = data;
    answer(number, request).catch(() => {
      scope.postMessage({ number, reply: undefined });
    });
  });
}

// The same file serves a page that may have no worker, as those opened from a disk.
if (typeof document === 'undefined') listen(globalThis);
else registry().Searcher = Searcher;
