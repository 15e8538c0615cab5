import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { change, createWorld, draftOf, event, toFiles } from './builders.ts';
import type { World } from './builders.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kidiris-check-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(world: World): void {
  for (const { path, bytes } of toFiles(world)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

function checkContent(...words: string[]) {
  const script = resolve('src/cli/check-content.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const closing = '5 entries, 1 quote, 12 translations, 1 thread, 5 actors, 2 sources: ';
const path = 'content/entries/2018/livestream-2018.mdx';
const refusal = `${path}:12:1 entry-has-source sources: the entry lists none, so nobody can check it. Name the source, or describe it here in place.`;

test('content in order ends with a count and 0 problems', () => {
  write(createWorld());
  expect(checkContent()).toEqual({ status: 0, stdout: `${closing}0 problems.\n`, stderr: '' });
});

test('an error is printed below its file, and the command fails', () => {
  write(createWorld({ event: change(event, { sources: [] }) }));
  expect(checkContent()).toEqual({
    status: 1,
    stdout: `${path}\n  error ${refusal}\n\n${closing}1 error, 0 warnings.\n`,
    stderr: '',
  });
});

test('only the problems of the files that are named are printed', () => {
  write(createWorld({ event: change(event, { sources: [] }) }));
  expect(checkContent('content/entries/2014').status).toBe(0);
  expect(checkContent('./content/entries/2018').status).toBe(1);
  expect(checkContent('content/nothing.mdx')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no "content/nothing.mdx" under content/. Name a file as in content/entries/2018/dvk-ban.mdx.\n',
  });
});

test('problems are told as JSON too', () => {
  write(createWorld({ event: change(event, { sources: [] }) }));
  const [problem] = JSON.parse(checkContent('--json').stdout) as [Record<string, unknown>];
  expect(problem).toMatchObject({ rule: 'entry-has-source', severity: 'error', path, line: 12, column: 1 });
});

test('--fix writes what a translation translates', () => {
  const stale = change(draftOf('eventRu'), { translates: '000000000000' });
  write(createWorld({ eventRu: stale }));
  expect(checkContent().stdout).toContain('0 errors, 1 warning.');
  expect(checkContent('--fix')).toEqual({
    status: 0,
    stdout: `${closing}0 problems.\n`,
    stderr: 'Wrote "translates" into 1 file.\n',
  });
  expect(readFileSync(join(root, path.replace('.mdx', '.ru.mdx')), 'utf8')).not.toContain('000000000000');
});

test('an option that does not exist is named', () => {
  const { status, stderr } = checkContent('--fixx');
  expect([status, stderr.split('\n')[0]]).toEqual([2, '"--fixx" is not an option.']);
});
