import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, statement } from '../builders.ts';

test('a denial that does not say in what sense is refused', () => {
  const world = createWorld({
    statement: change(statement, { relations: [{ to: 'evening-outages-2018', kind: 'denies' }] }),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:31:5 relation-says-why relations[1]: "denies" to "evening-outages-2018" does not say in what sense. Add "why" with one short clause in each language.',
  ]);
});

test('a denial that says so is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
