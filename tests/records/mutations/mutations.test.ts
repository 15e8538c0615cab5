import { beforeAll, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/build/read-content-files.ts';
import { rules } from '../../../src/records/rules.ts';
import { expectOurWords } from '../our-words.ts';
import { createOriginal, MutableArchive } from './mutable-archive.ts';
import type { Original } from './mutable-archive.ts';
import { mutations } from './mutations.ts';

let original: Original;

beforeAll(() => {
  original = createOriginal(readContentFiles(process.cwd()));
});

test('each rule has a mutation, there are at least 40, and no mutation names a rule that is not there', () => {
  const names = new Set(rules.map(({ name }) => name));
  expect(new Set(mutations.map(({ rule }) => rule))).toEqual(names);
  expect(names.size).toBeGreaterThanOrEqual(40);
});

test('the real content itself has no problem', () => {
  expect(new MutableArchive(original).toProblems()).toEqual([]);
});

test.each(mutations)(
  '$slip in real content is reported by $rule alone, in words of three languages',
  ({ rule, change }) => {
    const archive = new MutableArchive(original);
    change(archive);
    const problems = archive.toProblems();
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
    problems.forEach(expectOurWords);
  },
);
