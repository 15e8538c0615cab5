import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf, quote, statement } from '../builders.ts';

test('a verified quote of a source without a kept copy is refused', () => {
  const world = createWorld({ statement: change(statement, { quotes: [quote({ verified: '2026-11-24' })] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/not-us-2018.mdx:30:15 verified-quote-has-copy quotes[1].verified: the source "azattyq-2018" names no kept copy. Add "capture" or "archivedUrl" to it, or remove "verified".',
  ]);
});

test('a verified quote of a source with a capture is accepted', () => {
  const world = createWorld({
    azattyq: change(draftOf('azattyq'), { capture: 'azattyq.html' }),
    statement: change(statement, { quotes: [quote({ verified: '2026-11-24' })] }),
  });
  expect(problemsOf(world)).toEqual([]);
});
