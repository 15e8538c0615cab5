import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDeliberateDifferences } from '../../../src/cli/facts/deliberate-differences.ts';

const listed = "- { entry: a, field: date, record: '2018', archive: '2018-03', why: The article says so. }";

test('a listed difference is read', () => {
  expect(parseDeliberateDifferences(listed, 'list.yaml')).toEqual([
    { entry: 'a', field: 'date', record: '2018', archive: '2018-03', why: 'The article says so.' },
  ]);
  expect(parseDeliberateDifferences('# nothing\n', 'list.yaml')).toEqual([]);
});

test('a quote that differs can not be listed', () => {
  expect(() => parseDeliberateDifferences(listed.replace('date', 'quote'), 'list.yaml')).toThrow('list.yaml 0.field');
});

test('a difference without a reason is refused', () => {
  expect(() => parseDeliberateDifferences(listed.replace('The article says so.', '" "'), 'list.yaml')).toThrow(
    'list.yaml 0.why: It is empty. Say why the entry differs.',
  );
});

test('the list of the archive can be read', () => {
  const path = 'docs/content-report/deliberate-differences.yaml';
  expect(() => parseDeliberateDifferences(readFileSync(path, 'utf8'), path)).not.toThrow();
});
