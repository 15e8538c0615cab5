import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('a relation to itself is refused', () => {
  const world = createWorld({ event: change(event, { relations: [{ to: 'livestream-2018', kind: 'cites' }] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:17:9 relation-is-not-to-itself relations[1].to: the entry cannot stand in the relation "cites" to itself. Name the other entry.',
  ]);
});

test('a relation to another entry is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
