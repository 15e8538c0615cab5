import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf } from '../builders.ts';

test('a translation of an older text is pointed out', () => {
  const world = createWorld({ eventRu: change(draftOf('eventRu'), { translates: '000000000000' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.ru.mdx:5:13 translation-is-not-stale translates: "livestream-2018.mdx" has changed since this translation was made. Compare the two, then write "translates: \'212b150cd2a8\'", or run "npm run check:content -- --fix content/entries/2018/livestream-2018.ru.mdx".',
  ]);
});

test('a translation of the present text is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
