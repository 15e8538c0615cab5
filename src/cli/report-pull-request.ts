import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { askForge } from './forge/ask-forge.ts';
import { createReportComment, toReportedProblems } from './forge/create-report-comment.ts';
import { toChangedFacts } from './forge/read-changed-facts.ts';

/** What the event of a finished check says; it comes from the forge, not from the pull request. */
interface CheckEvent {
  readonly repository: { readonly full_name: string };
  readonly workflow_run: {
    readonly html_url: string;
    readonly conclusion: string;
    readonly head_sha: string;
    readonly head_branch: string;
    readonly head_repository: { readonly owner: { readonly login: string } };
  };
}

const largestResult = 4_000_000;

function readResult(path: string): unknown {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  try {
    return text.length > largestResult ? [] : JSON.parse(text);
  } catch {
    return [];
  }
}

/** The open pull request whose newest commit was checked. */
async function findPullRequest({ repository, workflow_run: run }: CheckEvent): Promise<number | undefined> {
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const query = new URLSearchParams({ state: 'open', head });
  const found = (await askForge(`/repos/${repository.full_name}/pulls?${query.toString()}`)) as readonly {
    readonly number: number;
    readonly head: { readonly sha: string };
  }[];
  return found.find((pull) => pull.head.sha === run.head_sha)?.number;
}

/** Writes below the pull request what its check found and which facts it changes; the files of the check are read as data. */
async function report(problemsPath: string, factsPath: string): Promise<void> {
  const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')) as CheckEvent;
  const { html_url: url, conclusion } = event.workflow_run;
  const body = createReportComment(
    toReportedProblems(readResult(problemsPath)),
    { url, isGood: conclusion === 'success' },
    toChangedFacts(readResult(factsPath)),
  );
  const number = await findPullRequest(event);
  if (number === undefined) {
    console.log('No open pull request has the commit that was checked.');
    return;
  }
  await askForge(`/repos/${event.repository.full_name}/issues/${number}/comments`, { body });
}

const [problemsPath = 'result/problems.json', factsPath = 'result/facts.json'] = process.argv.slice(2);
await report(problemsPath, factsPath);
