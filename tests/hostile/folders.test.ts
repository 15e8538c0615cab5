import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from '../../src/build/read-content-files.ts';
import { formatProblem } from '../../src/records/problem.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { today } from '../records/builders.ts';
import { readTrustingly } from './controls.ts';

let root = '';
const secret = 'a secret of the machine';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kidiris-folders-'));
  mkdirSync(join(root, 'content/entries/2018'), { recursive: true });
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside/secret.mdx'), secret);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function refusals(): string[] {
  const files = readContentFiles(root);
  expect(files.every(({ bytes }) => !new TextDecoder().decode(bytes).includes(secret))).toBe(true);
  return readRecords(files, { today }).problems.map(formatProblem);
}

const linkMessage =
  'file-kind This is a link to another place, and a link is never followed. Put the file itself here.';

test('a link to a file outside is named and not followed; a trusting reader follows it', () => {
  const path = 'content/entries/2018/linked.mdx';
  symlinkSync(join(root, 'outside/secret.mdx'), join(root, path));
  expect(refusals()).toEqual([`${path}:1:1 ${linkMessage}`]);
  expect(readTrustingly(join(root, path))).toBe(secret);
});

test('a link to a folder outside is named and not followed; a trusting reader follows it', () => {
  const path = 'content/entries/2019';
  symlinkSync(join(root, 'outside'), join(root, path));
  expect(refusals()).toEqual([`${path}:1:1 ${linkMessage}`]);
  expect(readTrustingly(join(root, path, 'secret.mdx'))).toBe(secret);
});

test('the content folder itself may not be a link', () => {
  rmSync(join(root, 'content'), { recursive: true });
  symlinkSync(join(root, 'outside'), join(root, 'content'));
  expect(refusals()).toEqual([`content:1:1 ${linkMessage}`]);
  expect(readTrustingly(join(root, 'content/secret.mdx'))).toBe(secret);
});

test('a folder with the name of an entry is refused', () => {
  mkdirSync(join(root, 'content/entries/2018/folder.mdx'));
  expect(refusals()).toEqual([
    'content/entries/2018/folder.mdx:1:1 file-kind This is a folder that has the name of a file. Rename it, or put its files where they belong.',
  ]);
});

test.each(['dvk-bаn.mdx', 'DVK-Ban.mdx', 'dvk ban.mdx', 'dvk-ban.kz.mdx', 'dvk-ban.js', '.hidden.mdx', 'dvk\nban.mdx'])(
  'a file named "%s" is refused for its name',
  (name) => {
    writeFileSync(join(root, 'content/entries/2018', name), secret.slice(2));
    const [problem, ...others] = readRecords(readContentFiles(root), { today }).problems;
    expect(problem?.rule).toBe('file-name');
    expect(others).toEqual([]);
  },
);

test('of a file of many megabytes no more is read than shows that it is too large', () => {
  writeFileSync(join(root, 'content/entries/2018/large.mdx'), 'a'.repeat(5_000_000));
  expect(readContentFiles(root)[0]?.bytes.length).toBe(64_001);
  expect(refusals()).toEqual([
    'content/entries/2018/large.mdx:1:1 file-size The file has more than 64000 bytes. Shorten it, or make two entries of it.',
  ]);
});

test('files come in the order of their paths, and an absent folder has none', () => {
  for (const path of ['b.mdx', 'a.mdx']) writeFileSync(join(root, 'content/entries/2018', path), '');
  expect(readContentFiles(root).map(({ path }) => path)).toEqual([
    'content/entries/2018/a.mdx',
    'content/entries/2018/b.mdx',
  ]);
  expect(readContentFiles(join(root, 'nowhere'))).toEqual([]);
});
