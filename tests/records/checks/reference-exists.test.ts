import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('a misspelt source is refused, and the right one is offered', () => {
  const world = createWorld({ event: change(event, { sources: ['azattyk-2018'] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:13:5 reference-exists sources[1] names "azattyk-2018", but no source has that id. Did you mean "azattyq-2018"?',
  ]);
});

test('a source that is described is accepted', () => {
  const world = createWorld({ event: change(event, { sources: ['vlast-2018'] }) });
  expect(problemsOf(world)).toEqual([]);
});
