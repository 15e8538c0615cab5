import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, statement } from '../builders.ts';

test('a person who is quoted without a role is pointed out', () => {
  const actors = [{ actor: 'director', organization: 'technical-service' }];
  expect(problemsOf(createWorld({ statement: change(statement, { actors }) }))).toEqual([
    'content/entries/2018/not-us-2018.mdx:17:5 speaker-has-role actors[1]: "director" speaks in the quote "not-us", but nothing says in what role. Add "role" of that day, in each language.',
  ]);
});

test('a person who is quoted with a role is accepted', () => {
  expect(problemsOf(createWorld())).toEqual([]);
});
