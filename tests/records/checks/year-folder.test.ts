import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('an entry of 2017 in the folder of 2018 is refused', () => {
  const world = createWorld({ event: change(event, { date: '2017-12/2018-03' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:5:7 year-folder date: "2017-12/2018-03" begins in 2017, but the file lies in the folder 2018. Move it to content/entries/2017/.',
  ]);
});

test('an entry that begins in the year of its folder is accepted', () => {
  const world = createWorld({ event: change(event, { date: '2018-12/2019-03' }) });
  expect(problemsOf(world)).toEqual([]);
});
