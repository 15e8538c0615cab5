import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, statement } from '../builders.ts';

test('an id that is not the name of its file is refused', () => {
  const world = createWorld({ statement: change(statement, { id: 'not-us-2019' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:2:5 id-equals-file-name id: "not-us-2019" is not the name of the file, "not-us-2018". Write "id: not-us-2018", or rename the file.',
  ]);
});

test('an id that is the name of its file is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
