import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/domain/parse-edtf.ts';
import { createCslItems, toCslDate } from '../../src/exports/csl-json.ts';
import { archive } from '../content/archive.ts';

const siteUrl = 'https://archive.example/';
const denial = archive.entryById.get('birzhanov-not-us-2018');

test.each([
  ['2018', { 'date-parts': [[2018]] }],
  ['2018-03-13', { 'date-parts': [[2018, 3, 13]] }],
  ['2018-06~', { 'date-parts': [[2018, 6]], circa: true }],
  [
    '2018-03/2018-06',
    {
      'date-parts': [
        [2018, 3],
        [2018, 6],
      ],
    },
  ],
  ['[2018-03-13..2018-12-31]', { literal: 'in 2018, after 13 March' }],
  ['2018-03-13/..', { literal: 'from 13 March 2018, end unknown' }],
  ['201X', { literal: 'the 2010s' }],
])('the date %s', (text, expected) => {
  expect(toCslDate(parseEdtf(text), 'en')).toEqual(expected);
});

test('an entry comes first, with its address and the day it is about, then each of its sources', () => {
  if (denial === undefined) throw new Error('The first article is missing.');
  const [entry, ...sources] = createCslItems(denial, 'en', siteUrl);
  expect(entry).toMatchObject({
    id: 'birzhanov-not-us-2018',
    language: 'en',
    title: denial.texts.en?.title,
    'event-date': { literal: 'in 2018, after 13 March' },
    URL: 'https://archive.example/en/e/birzhanov-not-us-2018.html',
  });
  expect(sources.map(({ id }) => id)).toEqual(denial.sources.map(({ id }) => id));
});

test('what is not known is left out', () => {
  const untitled = archive.entries.find((entry) =>
    entry.sources.some(({ title, url }) => title === undefined && url === undefined),
  );
  if (untitled === undefined) throw new Error('No entry rests on a source without title and address.');
  const source = untitled.sources.find(({ title, url }) => title === undefined && url === undefined);
  const item = createCslItems(untitled, 'kk', undefined).find(({ id }) => id === source?.id);
  expect(item).toBeDefined();
  expect(Object.keys(item ?? {})).not.toContain('title');
  expect(Object.keys(item ?? {})).not.toContain('URL');
  expect(createCslItems(untitled, 'kk', undefined)[0]).not.toHaveProperty('URL');
});
