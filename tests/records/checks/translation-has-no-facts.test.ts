import { expect, test } from 'vitest';
import { change, createWorld, draftOf, event, problemsOf } from '../builders.ts';

test('a link that only the translation has is refused', () => {
  const world = createWorld({
    eventRu: change(draftOf('eventRu'), {}, 'Ответ был [коротким](https://example.org/a).\n'),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.ru.mdx:8:11 translation-has-no-facts The link to "https://example.org/a" does not stand in the text that is translated. Add it there first, or remove it here.',
  ]);
});

test('a link that the lead has too is accepted', () => {
  const world = createWorld({
    event: change(event, {}, 'Жауап [қысқа](https://example.org/a) болды.\n'),
    eventRu: change(draftOf('eventRu'), {}, 'Ответ был [коротким](https://example.org/a).\n'),
  });
  expect(problemsOf(world)).toEqual([]);
});
