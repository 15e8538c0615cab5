import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

test('a phone number is refused', () => {
  const world = createWorld({ event: change(event, {}, 'Жауап қысқа болды.\n\nТелефоны: 8 701 123 45 67.\n') });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:23:1 private-data-is-absent "8 701 123 45 67" looks like a phone number. Private data does not belong in a public archive: remove it from the text.',
  ]);
});

test('years and numbers of documents are accepted', () => {
  const world = createWorld({ event: change(event, {}, '2018 жылғы № 7119-18-00-2-1234 іс, 200 000 теңге.\n') });
  expect(problemsOf(world)).toEqual([]);
});
