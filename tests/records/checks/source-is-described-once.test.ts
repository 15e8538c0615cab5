import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf } from '../builders.ts';

test('one address of two sources is refused', () => {
  const world = createWorld({ vlast: change(draftOf('vlast'), { url: 'https://azattyq.org/a/1.html/' }) });
  expect(problemsOf(world)).toEqual([
    'content/sources/vlast-2018.yaml:7:6 source-is-described-once sources: the address of "vlast-2018" is that of "azattyq-2018". Name that source, and remove this one.',
  ]);
});

test('two addresses of two sources are accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
