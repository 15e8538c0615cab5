import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, statement } from '../builders.ts';

test('a speaker without a role on that day is pointed out', () => {
  const world = createWorld({ statement: change(statement, { actors: [{ actor: 'technical-service' }] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:20:14 speaker-took-part quotes[1].speaker: "director" speaks in the quote "not-us", but does not stand under "actors". Add the speaker there, with the role of that day.',
  ]);
});

test('a speaker who took part is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
