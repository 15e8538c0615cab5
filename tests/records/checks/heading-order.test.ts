import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('a first heading of the third level is refused', () => {
  const world = createWorld({ event: change(event, {}, '### Не белгісіз\n\nКүні белгісіз.\n') });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:21:1 heading-order The first heading of a body is one of the second level. Begin the line with "## ".',
  ]);
});

test('a first heading of the second level is accepted', () => {
  const world = createWorld({ event: change(event, {}, '## Не белгісіз\n\nКүні белгісіз.\n') });
  expect(problemsOf(world)).toEqual([]);
});
