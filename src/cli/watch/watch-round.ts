import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askAddress } from './ask-address.ts';
import type { AskOptions } from './ask-address.ts';
import { askPolitely } from './ask-politely.ts';
import { isSettled } from './finding.ts';
import type { DatedFinding } from './finding.ts';
import { addFindings, toHistory } from './history.ts';
import type { History } from './history.ts';
import { openJournal } from './journal.ts';

/** Where the fates of all addresses, and the findings of an unfinished round, are kept below the repository. */
export const historyPath = '.cache/watch-sources/history.json';
export const journalPath = '.cache/watch-sources/round.jsonl';

export interface RoundOptions {
  readonly root: string;
  readonly today: string;
  readonly ask: AskOptions;
  /** Milliseconds between two questions to one host. */
  readonly pause: number;
  /** Milliseconds until what failed is asked again. */
  readonly again: number;
  /** Tells that the time is over. */
  readonly isOver: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
  /** Hears how many addresses are asked again. */
  readonly onAgain: (count: number) => void;
  /** Hears how many addresses an unfinished round has asked. */
  readonly onResume: (count: number) => void;
}

export interface Round {
  readonly history: History;
  /** What was found, the findings of the round that was resumed among it. */
  readonly findings: ReadonlyMap<string, DatedFinding>;
}

const hostsAtOnce = 4;
const largestHistory = 5_000_000;

export function readHistory(path: string): History {
  if (!existsSync(path)) return new Map();
  const text = readFileSync(path, 'utf8');
  if (text.length > largestHistory) return new Map();
  try {
    return toHistory(JSON.parse(text));
  } catch {
    return new Map();
  }
}

/** Written beside and then moved, so that a crash leaves the old one or the new one. */
function writeHistory(path: string, history: History): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(history), undefined, 1)}\n`);
  renameSync(`${path}.new`, path);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Asks every address that is not asked yet, and once more what failed; keeps
 * each finding on the disk as it comes. A round that the time cuts short is gone
 * on with by the next.
 */
export async function watchRound(addresses: readonly string[], options: RoundOptions): Promise<Round> {
  const { root, today, isOver } = options;
  const journal = openJournal(join(root, journalPath));
  const known = new Set(addresses);
  const findings = new Map([...journal.before].filter(([address]) => known.has(address)));
  if (findings.size > 0) options.onResume(findings.size);
  const askAll = (some: readonly string[]): Promise<void> =>
    askPolitely(
      some,
      {
        ask: (address) => askAddress(address, options.ask),
        onFinding: (address, finding) => {
          findings.set(address, { ...finding, day: today });
          journal.write(address, { ...finding, day: today });
          options.onProgress(findings.size, addresses.length);
        },
      },
      { pause: options.pause, hostsAtOnce, isOver },
    );
  await askAll(addresses.filter((address) => !findings.has(address)));
  const failed = [...findings].flatMap(([address, finding]) => (isSettled(finding) ? [] : [address]));
  if (failed.length > 0 && !isOver()) {
    options.onAgain(failed.length);
    await sleep(options.again);
    await askAll(failed);
  }
  const path = join(root, historyPath);
  const history = addFindings(readHistory(path), findings, addresses);
  writeHistory(path, history);
  if (findings.size === addresses.length) journal.drop();
  return { history, findings };
}
