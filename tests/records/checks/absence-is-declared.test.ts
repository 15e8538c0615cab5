import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, ruling } from '../builders.ts';

test('a ruling that is silent about its case number is refused', () => {
  const world = createWorld({ ruling: change(ruling, { unknown: ['applicant', 'basis'] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/movement-ban-2018.mdx:2:1 absence-is-declared caseNumber is missing. Write it, or, if it was looked for and not found, name it: "unknown: [caseNumber]".',
  ]);
});

test('a ruling that says that the case number is unknown is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
