import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('one id in two years is refused', () => {
  const world = createWorld({
    second: {
      ...change(event, { id: 'not-us-2018', date: '2019-03-13', title: 'Басқа оқиға', relations: undefined }),
      path: 'content/entries/2019/not-us-2018.mdx',
    },
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2019/not-us-2018.mdx:2:5 id-is-unique id: "not-us-2018" is already the id of content/entries/2018/not-us-2018.mdx. Choose another, and rename the file.',
  ]);
});

test('another id in another year is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
