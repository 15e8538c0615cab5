import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, ruling } from '../builders.ts';

test('an answer to what came later is pointed out', () => {
  const world = createWorld({ ruling: change(ruling, { relations: [{ to: 'not-us-2018', kind: 'answers' }] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/movement-ban-2018.mdx:31:5 relation-fits-time relations[1]: this entry, of 2018-03-12, cannot stand as "answers" to "not-us-2018", of 2018-03-14. Check the direction, or the dates.',
  ]);
});

test('an answer to what came before is accepted', () => {
  const world = createWorld({ ruling: change(ruling, { relations: [{ to: 'law-41-1-2014', kind: 'answers' }] }) });
  expect(problemsOf(world)).toEqual([]);
});
