import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf } from '../builders.ts';

test('a title with a full stop is pointed out', () => {
  const world = createWorld({ eventEn: change(draftOf('eventEn'), { title: 'An outage in the evening.' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.en.mdx:4:8 text-is-short title: it ends with a full stop, which a headline has not. Remove it.',
  ]);
});

test('a title without one is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
