import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf, quote, statement } from '../builders.ts';

const verifiedOn = (verified: string) =>
  createWorld({
    azattyq: change(draftOf('azattyq'), { capture: 'azattyq.html' }),
    statement: change(statement, { quotes: [quote({ verified })] }),
  });

test('a comparison on a day before the source was published is refused', () => {
  expect(problemsOf(verifiedOn('2018-03-31'))).toEqual([
    'content/entries/2018/not-us-2018.mdx:30:15 verified-after-published quotes[1].verified: on "2018-03-31" the source "azattyq-2018" (2018-04-01) was not yet published. Correct the day of the comparison, or the date of the source.',
  ]);
});

test('a comparison on the day of publication is accepted', () => {
  expect(problemsOf(verifiedOn('2018-04-01'))).toEqual([]);
});
