import { expect, test } from 'vitest';
import { createWorld, problemsOf } from '../builders.ts';

test('a translation of nothing is refused', () => {
  const world = createWorld({
    stray: {
      path: 'content/entries/2018/stray.ru.mdx',
      fields: { translator: 'Kidiris', title: 'О сбоях', summary: 'О сбоях вечером.' },
      body: 'Слова.\n',
    },
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/stray.ru.mdx:2:1 translation-has-lead There is no "stray.mdx" to be translated. Name the file after the one it translates.',
  ]);
});

test('a translation beside its lead is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
