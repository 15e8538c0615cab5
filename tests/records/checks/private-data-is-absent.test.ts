import { expect, test } from 'vitest';
import { change, createWorld, draftOf, event, problemsOf, problemsOfRule } from '../builders.ts';

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

test('a checksum that happens to look like a personal number is accepted', () => {
  const stale = change(draftOf('eventRu'), { translates: '360304428248' });
  expect(problemsOfRule(createWorld({ eventRu: stale }), 'private-data-is-absent')).toEqual([]);
});

test.each([
  ['an e-mail address', 'someone@example.org'],
  ['a phone number', '+7 (701) 123-45-67'],
  ['a personal number (IIN)', '900101300123'],
  ['a card number', '4400 4300 1234 5678'],
])('%s in a field is refused', (what, words) => {
  const world = createWorld({ event: change(event, { summary: `Алматыда кешке, ${words}, белгісіз.` }) });
  expect(problemsOfRule(world, 'private-data-is-absent')).toEqual([
    `content/entries/2018/livestream-2018.mdx:2:1 private-data-is-absent "${words}" looks like ${what}. Private data does not belong in a public archive: remove it from the text of a field.`,
  ]);
});
