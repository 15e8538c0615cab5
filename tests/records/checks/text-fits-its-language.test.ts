import { expect, test } from 'vitest';
import { change, createWorld, draftOf, event, problemsOf } from '../builders.ts';

test('a Russian title in an English file is refused', () => {
  const world = createWorld({ eventEn: change(draftOf('eventEn'), { title: 'О вечерних сбоях' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.en.mdx:4:8 text-fits-its-language title: it is in Cyrillic letters, but the file is in "en". Translate it, or rename the file.',
  ]);
});

test('a title with a name in Latin letters is accepted in Kazakh', () => {
  const world = createWorld({ event: change(event, { title: 'YouTube, Instagram, Telegram: не болды' }) });
  expect(problemsOf(world)).toEqual([]);
});
