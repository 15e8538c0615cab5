import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf, quote, statement } from '../builders.ts';

test('words left out of a quote are refused', () => {
  const world = createWorld({
    statement: change(statement, { quotes: [quote({ exact: 'Бұл мәселенің […] қатысы жоқ' })] }),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:29:12 quote-has-no-ellipsis quotes[1].exact: "[…]" in the quote "not-us" leaves words out. Make two quotes, one that ends before it and one that begins after it; if the source printed it, compare the quote with its capture and write the day under "verified".',
  ]);
});

test('dots that the source printed, in a quote compared with its capture, are accepted', () => {
  const world = createWorld({
    azattyq: change(draftOf('azattyq'), { capture: 'azattyq.html' }),
    statement: change(statement, { quotes: [quote({ exact: 'Бұл мәселенің… қатысы жоқ', verified: '2026-11-24' })] }),
  });
  expect(problemsOf(world)).toEqual([]);
});
