import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, problemsOfRule, ruling } from '../builders.ts';

test('a director in the place of the court is refused', () => {
  const world = createWorld({ ruling: change(ruling, { court: 'director' }) });
  expect(problemsOfRule(world, 'court-is-a-court')).toEqual([
    'content/entries/2018/movement-ban-2018.mdx:16:8 court-is-a-court court: "director" is of the type "person". Name the court, or write "unknown: [court]".',
  ]);
});

test('a court is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
