import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('a cause that no source names is refused', () => {
  const world = createWorld({
    event: change(event, { relations: [{ to: 'evening-outages-2018', kind: 'led-to', why: { kk: 'себеп' } }] }),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:17:5 led-to-has-source relations[1]: no source says that this led to "evening-outages-2018". Name it under "source", or write "coincides-with".',
  ]);
});

test('a cause that a source names is accepted', () => {
  const world = createWorld({
    event: change(event, {
      relations: [{ to: 'evening-outages-2018', kind: 'led-to', why: { kk: 'себеп' }, source: 'azattyq-2018' }],
    }),
  });
  expect(problemsOf(world)).toEqual([]);
});
