import { expect, test } from 'vitest';
import { change, createWorld, problemsOf, problemsOfRule, quote, statement } from '../builders.ts';

test('Kazakh words that are said to be English are refused', () => {
  const world = createWorld({ statement: change(statement, { quotes: [quote({ language: 'en' })] }) });
  expect(problemsOfRule(world, 'quote-fits-its-language')).toEqual([
    'content/entries/2018/not-us-2018.mdx:29:12 quote-fits-its-language quotes[1].exact: the words are in Cyrillic letters, but the language is "en". Correct one of the two.',
  ]);
});

test('Kazakh words that are said to be Kazakh are accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
