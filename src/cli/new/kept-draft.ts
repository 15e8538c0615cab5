import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from '../../contribute/draft.ts';
import { toAnswers } from './read-answers.ts';

/** Where unfinished answers are kept, below the repository. */
export const keptPath = '.cache/new-entry.json';

export function keepDraft(root: string, draft: Draft): void {
  const path = join(root, keptPath);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(draft, undefined, 2)}\n`);
}

/** Unfinished answers; absent when there are none, or none that can be read. */
export function readKeptDraft(root: string): Draft | undefined {
  try {
    const { answers } = toAnswers(JSON.parse(readFileSync(join(root, keptPath), 'utf8')));
    return Object.keys(answers).length === 0 ? undefined : answers;
  } catch {
    return undefined;
  }
}

export function dropKeptDraft(root: string): void {
  rmSync(join(root, keptPath), { force: true });
}
