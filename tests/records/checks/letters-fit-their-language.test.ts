import { expect, test } from 'vitest';
import { change, createWorld, draftOf, event, problemsOf, quote, statement } from '../builders.ts';

test('a letter of another Cyrillic alphabet is refused, with the word as it should be', () => {
  const world = createWorld({ event: change(event, { title: 'ҝазақ тіліндегі тікелей эфир' }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:6:8 letters-fit-their-language title: the letter "ҝ" in the word "ҝазақ" is in neither the Kazakh nor the Russian alphabet, so search would not find it. Type the word anew.',
  ]);
});

test('a digit in the place of a Kazakh letter is refused where it stands in the body', () => {
  const world = createWorld({ event: change(event, {}, 'Жауап қысқа болды.\n\nСол кеші же3ілдеді.\n') });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/livestream-2018.mdx:23:10 letters-fit-their-language the digit "3" stands within the word "же3ілдеді": a Kazakh letter was typed on another keyboard. Type the word anew on a Kazakh one.',
  ]);
});

test('a long Kazakh quote without a Kazakh letter is refused', () => {
  const exact = 'Бул маселенин бизге еш катысы жок, сондыктан жауап бермеймиз деп айтты';
  const world = createWorld({ statement: change(statement, { quotes: [quote({ exact })] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:29:12 letters-fit-their-language quotes[1].exact: it has none of the letters ә ғ қ ң ө ұ ү һ і, so it is not Kazakh, or was typed on a Russian keyboard. Copy it anew from the source, or correct the language.',
  ]);
});

test('Kazakh names in Russian, stress marks, numbers with endings and compared quotes are accepted', () => {
  const world = createWorld({
    azattyq: change(draftOf('azattyq'), { capture: 'azattyq.html' }),
    eventRu: change(draftOf('eventRu'), {}, 'Фонд «Әділет» писал: за\u0301мок, 3-й канал, 5G и «Б2».\n'),
    statement: change(statement, {
      quotes: [quote({ exact: 'Бұл мәселенің бізге еш ҝатысы жоқ', verified: '2026-11-24' })],
    }),
  });
  expect(problemsOf(world)).toEqual([]);
});
