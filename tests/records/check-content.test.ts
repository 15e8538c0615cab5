import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { change, createWorld, draftOf, event, toFiles } from './builders.ts';
import type { World } from './builders.ts';

// Each test starts the command several times, and a busy machine takes seconds for one.
vi.setConfig({ testTimeout: 90_000 });

let root = '';
let environment: Readonly<Record<string, string>> = {};

beforeEach(() => {
  environment = {};
  root = mkdtempSync(join(tmpdir(), 'kidiris-check-'));
});

afterAll(() => {
  vi.resetConfig();
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
  // The machine that tests may speak another language, and may itself be a workflow.
  const env = { ...process.env, LC_ALL: 'C', GITHUB_ACTIONS: '', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const closing = '5 entries, 1 quote, 12 translations, 1 thread, 5 actors, 2 sources, 5 fields declared unknown: ';
const path = 'content/entries/2018/livestream-2018.mdx';
const withoutSource = createWorld({ event: change(event, { sources: [] }) });

test('content in order ends with a count and 0 problems', () => {
  write(createWorld());
  expect(checkContent()).toEqual({ status: 0, stdout: `${closing}0 problems.\n`, stderr: '' });
});

test('an error is printed with its line, its reason and how to mend it, and the command fails', () => {
  write(withoutSource);
  expect(checkContent()).toEqual({
    status: 1,
    stdout: [
      `${path}:12:1 entry-has-source`,
      '  12 | sources: []',
      '     | ^',
      '  error: sources: the entry lists none, so nobody can check it. Name the source, or describe it here in place.',
      '  why: Every entry lists at least one source in which a reader can check it.',
      '',
      `${closing}1 error, 0 warnings.`,
      '',
    ].join('\n'),
    stderr: '',
  });
});

test('only the problems of the files that are named are shown, and a name that leads nowhere is said', () => {
  write(withoutSource);
  expect(checkContent('content/entries/2014').status).toBe(0);
  expect(checkContent('./content/entries/2018', 'content/threads').status).toBe(1);
  expect(checkContent('content/entries/2018/livestream-2081.mdx', '../elsewhere.mdx')).toEqual({
    status: 2,
    stdout: '',
    stderr: [
      `There is no "content/entries/2018/livestream-2081.mdx". Name a file as in content/entries/2018/dvk-ban.mdx. Did you mean "${path}"?`,
      '"../elsewhere.mdx" lies outside content/, and only what lies in it is checked.',
      '',
    ].join('\n'),
  });
});

test('the machine’s language, a flag and a workflow are heard', () => {
  write(withoutSource);
  environment = { LC_ALL: 'kk_KZ.UTF-8' };
  expect(checkContent().stdout).toContain('қате: sources: жазбада бірде-бір дереккөз жоқ');
  expect(checkContent('--lang', 'ru').stdout).toContain('ошибка: sources: в записи нет ни одного источника');
  environment = { GITHUB_ACTIONS: 'true' };
  expect(checkContent().stdout).toMatch(/^::error file=content\/entries\/2018\/livestream-2018\.mdx,line=12,col=1,/);
  expect(JSON.parse(checkContent('--json').stdout)).toMatchObject({ problems: [{ rule: 'entry-has-source' }] });
});

test('--fix mends only what is safe, says what it changed, and a stale translation only when it is named', () => {
  const stale = change(draftOf('eventRu'), { translates: '000000000000' });
  write(createWorld({ event: change(event, { id: 'livestream' }), eventRu: stale }));
  const translation = path.replace('.mdx', '.ru.mdx');
  const first = checkContent('--fix');
  expect(first.status).toBe(0);
  expect(first.stderr).toBe(
    `${path}:2:5 id-equals-file-name: "\\"livestream\\"" → "livestream-2018"\nMended 1 file.\n`,
  );
  expect(first.stdout).toContain('0 errors, 1 warning.');
  const second = checkContent('--fix', translation);
  expect(second.stderr).toMatch(/translation-is-not-stale: .*000000000000.*\nMended 1 file\.\n$/);
  expect(second.stdout).toBe(`${closing}0 problems.\n`);
  expect(readFileSync(join(root, translation), 'utf8')).not.toContain('000000000000');
  expect(checkContent('--fix').stderr).toBe('Nothing to mend by itself.\n');
});

test.each([
  [['--fixx'], '"--fixx" is not an option.'],
  [['--lang', 'de'], '"de" is not a value of "--lang". It is one of kk, ru, en.'],
  [['--reporter'], '"--reporter" needs a value.'],
])('the words %j are not understood, and that is said', (words, said) => {
  const { status, stderr } = checkContent(...words);
  expect([status, stderr.split('\n')[0]]).toEqual([2, said]);
});
