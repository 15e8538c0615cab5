import type { SearchRequest } from '../search/answer-search.ts';
import type { IndexParts } from '../search/index-parts.ts';
import { loadOwnScripts, registry } from './index-files.ts';
import type { SearchReply } from './search-reply.ts';
import type { Searcher } from './searcher.ts';
import type { WorkerReply, WorkerRequest } from './search-worker.ts';
import { trustedScriptUrl } from './trusted-script.ts';

const workerScript = '_islands/search-worker.js';

/**
 * Takes the replies to the latest question; `undefined` says that the search could not be loaded. What comes later is
 * worked out when the reply is shown.
 */
export type ReplyListener = (reply: SearchReply | undefined) => Promise<void>;

/** Answers the latest question; an older one is never answered after it. */
export interface SearchService {
  readonly ask: (request: SearchRequest, listener: ReplyListener) => void;
}

function createWorkerService(parts: IndexParts): SearchService {
  const worker = new Worker(trustedScriptUrl(workerScript));
  let number = 0;
  let last: { readonly request: SearchRequest; readonly listener: ReplyListener } | undefined;
  let substitute: SearchService | undefined;
  const send = (message: WorkerRequest): void => {
    worker.postMessage(message);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    if (data.number !== number) return;
    void last?.listener(data.reply).then(() => {
      if (data.number === number) send({ shown: number });
    });
  });
  // A browser that starts no worker from a disk may say so only now.
  worker.addEventListener('error', () => {
    worker.terminate();
    substitute ??= createPageService(parts);
    if (last !== undefined) substitute.ask(last.request, last.listener);
  });
  send({ parts });
  return {
    ask(request, listener) {
      number += 1;
      last = { request, listener };
      if (substitute === undefined) send({ number, request });
      else substitute.ask(request, listener);
    },
  };
}

/** Without a worker: one step of an answer at a time, the page going on in between. */
function createPageService(parts: IndexParts): SearchService {
  let number = 0;
  let searcher: Promise<Searcher> | undefined;
  const open = async (): Promise<Searcher> => {
    await loadOwnScripts([workerScript]);
    return new (registry().Searcher as typeof Searcher)(parts);
  };
  const answer = async (mine: number, request: SearchRequest, listener: ReplyListener): Promise<void> => {
    searcher ??= open();
    for await (const reply of (await searcher).answer(request)) {
      if (mine !== number) return;
      await listener(reply);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  searcher = open();
  searcher.then((opened) => opened.open()).catch(() => undefined);
  return {
    ask(request, listener) {
      number += 1;
      const mine = number;
      answer(mine, request, listener).catch(() => {
        searcher = undefined;
        if (mine === number) void listener(undefined);
      });
    },
  };
}

/** A service in a worker where the page may have one, else on the page itself; begins to load at once. */
export function createSearchService(parts: IndexParts): SearchService {
  try {
    return createWorkerService(parts);
  } catch {
    return createPageService(parts);
  }
}
