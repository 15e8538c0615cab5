import { expect, test } from 'vitest';
import { findSharedRuns, toProse } from '../../src/exports/shared-runs.ts';
import type { Prose } from '../../src/exports/shared-runs.ts';
import { archiveOf } from './archive-of.ts';

function prose(id: string, ...blocks: readonly string[]): Prose {
  return { id, blocks: blocks.map((block) => block.split(' ')) };
}

function found(all: readonly Prose[], length: number, bodies: number): readonly string[] {
  return findSharedRuns(all, { length, bodies }).map(({ words, ids }) => `${words.join(' ')}: ${ids.join(' ')}`);
}

test('neighbouring runs of the same bodies are one run', () => {
  const bodies = [prose('b', 'x the net went dark at night'), prose('a', 'the net went dark at noon')];
  expect(found(bodies, 3, 2)).toEqual(['the net went dark at: a b']);
});

test('a run that one body says twice is not shared', () => {
  expect(found([prose('a', 'no data no data'), prose('b', 'nothing')], 2, 2)).toEqual([]);
});

test('no run goes on from one block into the next', () => {
  expect(found([prose('a', 'the net', 'went dark'), prose('b', 'the net went dark')], 3, 2)).toEqual([]);
});

test('the longest run stands first, and a run in fewer bodies than asked is left out', () => {
  const bodies = [prose('a', 'p q r s', 'k l'), prose('b', 'p q r', 'k l'), prose('c', 'k l')];
  expect(found(bodies, 2, 2)).toEqual(['p q r: a b', 'k l: a b c']);
  expect(found(bodies, 2, 3)).toEqual(['k l: a b c']);
});

test('quotes are no prose of ours', () => {
  const words = toProse(archiveOf().entries, 'kk').find(({ id }) => id === 'not-us-2018');
  expect(words?.blocks).toEqual([['жауап', 'қысқа', 'болды'], []]);
});
