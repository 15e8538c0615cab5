import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, quote, statement } from '../builders.ts';

test('a quote translated both in the entry and in the translated file is refused', () => {
  const world = createWorld({
    statement: change(statement, {
      quotes: [quote({ translations: { ru: { text: 'Не имеет отношения', by: 'Kidiris' } } })],
    }),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.ru.mdx:7:3 quote-is-translated-once quotes: "not-us" is already translated into "ru" in content/entries/2018/not-us-2018.mdx. Keep one of the two.',
  ]);
});

test('a quote translated in one of them is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
