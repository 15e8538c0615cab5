import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf, quote, statement } from '../builders.ts';

const mixed = 'Бұл мәселенiң бізге еш қатысы жоқ';

test('a Latin letter within a Cyrillic word of a quote is refused', () => {
  const world = createWorld({ statement: change(statement, { quotes: [quote({ exact: mixed })] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:29:12 quote-is-of-one-alphabet quotes[1].exact: The word "мәселенiң" mixes alphabets: "i" is Latin, so search would not find it. Type the word anew on one keyboard, or put a hyphen between the two parts. If the source printed it so, compare the quote with its capture and write the day under "verified".',
  ]);
});

test('the same letter in a quote that was compared with its capture is accepted', () => {
  const world = createWorld({
    azattyq: change(draftOf('azattyq'), { capture: 'azattyq.html' }),
    statement: change(statement, { quotes: [quote({ exact: mixed, verified: '2026-11-24' })] }),
  });
  expect(problemsOf(world)).toEqual([]);
});
