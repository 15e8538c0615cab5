import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readContentFiles } from '../build/read-content-files.ts';
import { openRecords } from '../records/read-records.ts';
import { askForge } from './forge/ask-forge.ts';
import { createWatchIssue, watchLabel } from './forge/create-watch-issue.ts';
import type { WatchIssue } from './forge/create-watch-issue.ts';
import { readHistory } from './watch/watch-round.ts';
import { toWatchedAddresses } from './watch/watched-address.ts';

/** What the event of a finished watch says. */
interface WatchEvent {
  readonly repository: { readonly full_name: string };
}

/** The open issue that an earlier watch wrote. */
async function findIssue(repository: string): Promise<number | undefined> {
  const query = new URLSearchParams({ state: 'open', labels: watchLabel, creator: 'github-actions[bot]' });
  const found = (await askForge(`/repos/${repository}/issues?${query.toString()}`)) as readonly {
    readonly number: number;
  }[];
  return found[0]?.number;
}

async function writeIssue(repository: string, number: number | undefined, issue: WatchIssue | undefined) {
  const path = `/repos/${repository}/issues`;
  if (issue === undefined) {
    if (number !== undefined) await askForge(`${path}/${number}`, { state: 'closed' }, 'PATCH');
  } else if (number === undefined) await askForge(path, { ...issue, labels: [watchLabel] });
  else await askForge(`${path}/${number}`, issue, 'PATCH');
}

/** Opens, rewrites or closes the one issue of the watch; the file of the watch is read as data. */
async function reportSources(historyPath: string): Promise<void> {
  const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')) as WatchEvent;
  const addresses = toWatchedAddresses(openRecords(readContentFiles(process.cwd())).records);
  const history = readHistory(historyPath);
  if (history.size === 0) {
    console.log('The watch left nothing behind.');
    return;
  }
  const issue = createWatchIssue(addresses, history, new Date().toISOString().slice(0, 10));
  const { full_name: repository } = event.repository;
  await writeIssue(repository, await findIssue(repository), issue);
}

await reportSources(process.argv[2] ?? 'result/source-watch.json');
