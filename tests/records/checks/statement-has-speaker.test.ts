import { expect, test } from 'vitest';
import { change, createWorld, problemsOfRule, statement } from '../builders.ts';

test('a statement of nobody is refused', () => {
  const world = createWorld({ statement: change(statement, { actors: [] }) });
  expect(problemsOfRule(world, 'statement-has-speaker')).toEqual([
    'content/entries/2018/not-us-2018.mdx:16:1 statement-has-speaker actors: nobody is named who made the statement. Add the person or body, or, if the source names none, "unknown: [actors]".',
  ]);
});

test('a statement of somebody whom the source does not name is accepted', () => {
  const world = createWorld({ statement: change(statement, { actors: [], unknown: ['actors'] }) });
  expect(problemsOfRule(world, 'statement-has-speaker')).toEqual([]);
});
