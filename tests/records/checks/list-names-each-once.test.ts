import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('a service named twice is refused', () => {
  const world = createWorld({ event: change(event, { services: ['facebook', 'facebook'] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:12:5 list-names-each-once services: "facebook" stands here twice. Keep one of the two.',
  ]);
});

test('a service named once is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
