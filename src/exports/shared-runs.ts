import { toPlainText } from '../domain/body.ts';
import { compareText } from '../domain/edtf-date.ts';
import type { Entry } from '../domain/entry.ts';
import type { Language } from '../domain/language.ts';
import { toWords } from './to-words.ts';

/** The words of one body, a list for each of its blocks: no run goes on from one block into the next. */
export interface Prose {
  readonly id: string;
  readonly blocks: readonly (readonly string[])[];
}

/** Words that stand in the same order in several bodies. */
export interface SharedRun {
  readonly words: readonly string[];
  /** Ids of the entries in whose bodies it stands, sorted. */
  readonly ids: readonly string[];
}

export interface RunOptions {
  /** The shortest run that counts, in words. */
  readonly length: number;
  /** In how many bodies it stands at least. */
  readonly bodies: number;
}

/** What the bodies say in one language; quotes are left out, being other people's words. */
export function toProse(entries: readonly Entry[], language: Language): readonly Prose[] {
  return entries.flatMap((entry) => {
    const body = entry.texts[language]?.body;
    return body === undefined ? [] : [{ id: entry.id, blocks: body.map((block) => toWords(toPlainText([block]))) }];
  });
}

type IdsByRun = ReadonlyMap<string, ReadonlySet<string>>;

function toRuns(words: readonly string[], length: number): readonly string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

function createIdsByRun(prose: readonly Prose[], length: number): IdsByRun {
  const idsByRun = new Map<string, Set<string>>();
  for (const { id, blocks } of prose) {
    for (const run of blocks.flatMap((words) => toRuns(words, length))) {
      const ids = idsByRun.get(run);
      if (ids === undefined) idsByRun.set(run, new Set([id]));
      else ids.add(id);
    }
  }
  return idsByRun;
}

/** Neighbouring runs that stand in the same bodies are one longer run. */
function joinRuns(words: readonly string[], idsByRun: IdsByRun, { length, bodies }: RunOptions): readonly SharedRun[] {
  const joined: { start: number; end: number; ids: string }[] = [];
  toRuns(words, length).forEach((run, start) => {
    const found = idsByRun.get(run);
    if (found === undefined || found.size < bodies) return;
    const ids = [...found].sort(compareText).join(' ');
    const last = joined.at(-1);
    if (last !== undefined && last.end === start + length - 1 && last.ids === ids) last.end += 1;
    else joined.push({ start, end: start + length, ids });
  });
  return joined.map(({ start, end, ids }) => ({ words: words.slice(start, end), ids: ids.split(' ') }));
}

/** Every run of words that several bodies share, each once; the longest first, then those in most bodies. */
export function findSharedRuns(prose: readonly Prose[], options: RunOptions): readonly SharedRun[] {
  const idsByRun = createIdsByRun(prose, options.length);
  const runs = new Map<string, SharedRun>();
  for (const words of prose.flatMap(({ blocks }) => blocks)) {
    for (const run of joinRuns(words, idsByRun, options)) runs.set(run.words.join(' '), run);
  }
  return [...runs.entries()]
    .sort(
      ([a, runA], [b, runB]) =>
        runB.words.length - runA.words.length || runB.ids.length - runA.ids.length || compareText(a, b),
    )
    .map(([, run]) => run);
}
