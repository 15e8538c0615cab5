import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/records/problem.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { today, toFile } from '../records/builders.ts';
import { attacks } from './attacks.ts';
import { fires } from './controls.ts';
import type { Run } from './controls.ts';

const folder = join(import.meta.dirname, 'files');
const workshop = mkdtempSync(join(tmpdir(), 'kidiris-hostile-'));
const fired = new Set<string>();
const canaries: string[] = [];
let runs: Readonly<Record<string, Run>> = {};

beforeAll(() => {
  Reflect.set(globalThis, 'kidirisCanary', (name: string) => canaries.push(name));
  const script = join(import.meta.dirname, 'run-as-mdx.mjs');
  const output = execFileSync(process.execPath, [script, folder, workshop], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  runs = JSON.parse(output) as Record<string, Run>;
}, 60_000);

afterAll(() => {
  rmSync(workshop, { recursive: true });
  Reflect.deleteProperty(globalThis, 'kidirisCanary');
  console.log(`${attacks.length} attacks by files, ${fired.size} controls fired.`);
});

test('each file of the folder is an attack of the list, and each attack a file', () => {
  expect(readdirSync(folder).sort()).toEqual(attacks.map(({ file }) => file).sort());
  expect(attacks.length).toBeGreaterThanOrEqual(36);
});

describe.each(attacks)('$means ($file)', (attack) => {
  const bytes = new Uint8Array(readFileSync(join(folder, attack.file)));

  test('is refused in its place, and nothing of it runs', () => {
    const path = attack.file.endsWith('.yaml') ? 'content/actors/attack.yaml' : 'content/entries/2018/attack.mdx';
    const { archive, problems } = readRecords([toFile(path, bytes)], { today });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(archive).toBeUndefined();
    expect(errors.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(attack.refused);
    expect(errors.map(formatProblem).every((words) => /^content\/\S+:\d+:\d+ [a-z0-9-]+ \S.*[.?)]$/.test(words))).toBe(
      true,
    );
    expect(canaries).toEqual([]);
  });

  test('does its harm where entries are trusted', () => {
    const isHarmful = fires(attack, bytes, runs[attack.file]);
    if (isHarmful) fired.add(attack.file);
    expect(isHarmful).toBe(true);
  });
});
