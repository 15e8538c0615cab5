import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf } from '../builders.ts';

test('a reprint that does not say of whom is refused', () => {
  const world = createWorld({ vlast: change(draftOf('vlast'), { copy: 'reprint' }) });
  expect(problemsOf(world)).toEqual([
    'content/sources/vlast-2018.yaml:8:7 reprint-names-its-original sources: "vlast-2018" is a reprint and does not say of whom. Add "originalPublisher", or name it under "unknown".',
  ]);
});

test('a reprint that says so is accepted', () => {
  const world = createWorld({ vlast: change(draftOf('vlast'), { copy: 'reprint', originalPublisher: 'Азаттық' }) });
  expect(problemsOf(world)).toEqual([]);
});
