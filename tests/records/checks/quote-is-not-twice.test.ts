import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOfRule, quote } from '../builders.ts';

test('the same words of one source in two entries are refused', () => {
  const world = createWorld({
    event: change(event, { quotes: [quote({ speaker: undefined })] }, '<Quote id="not-us" />\n'),
  });
  expect(problemsOfRule(world, 'quote-is-not-twice')).toEqual([
    'content/entries/2018/not-us-2018.mdx:29:12 quote-is-not-twice quotes[1]: these words of "azattyq-2018" are already the quote "not-us" of "livestream-2018". Link that entry with <Entry id="…">, and remove the quote here.',
  ]);
});

test('the same words of two sources are accepted', () => {
  const world = createWorld({
    event: change(event, { quotes: [quote({ speaker: undefined, source: 'vlast-2018' })] }, '<Quote id="not-us" />\n'),
  });
  expect(problemsOfRule(world, 'quote-is-not-twice')).toEqual([]);
});
