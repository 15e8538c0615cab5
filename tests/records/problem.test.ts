import { expect, test } from 'vitest';
import { compareProblems, formatProblem, formatProblemIn } from '../../src/records/problem.ts';
import { toPosition } from '../../src/records/position.ts';

const problem = {
  rule: 'r',
  severity: 'error',
  path: 'a.mdx',
  line: 2,
  column: 1,
  message: { kk: 'Сөздер.', ru: 'Слова.', en: 'Words.' },
} as const;

test('problems stand in the order of files, lines and columns, with numbers in the order of numbers', () => {
  const shuffled = [
    { ...problem, path: 'b.mdx', line: 1 },
    { ...problem, line: 10 },
    { ...problem, column: 12 },
    { ...problem, column: 2 },
  ];
  expect(shuffled.sort(compareProblems).map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
    'a.mdx:2:2',
    'a.mdx:2:12',
    'a.mdx:10:1',
    'b.mdx:1:1',
  ]);
});

test('a problem is one line: place, rule, message in the language asked for', () => {
  expect(formatProblem(problem)).toBe('a.mdx:2:1 r Words.');
  expect(formatProblemIn('kk')(problem)).toBe('a.mdx:2:1 r Сөздер.');
});

test('lines and columns are counted from one', () => {
  expect([0, 1, 2, 3, 5].map((offset) => toPosition('a\nbc\nd', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
  ]);
});
