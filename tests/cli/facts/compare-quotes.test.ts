import { expect, test } from 'vitest';
import { compareQuotes, isFromRecord, toLeftOutWords } from '../../../src/cli/facts/compare-quotes.ts';
import type { RecordQuote } from '../../../src/cli/facts/research-record.ts';
import { coveredArchive, researchRecord } from './builders.ts';

const entry = coveredArchive().entryById.get('not-us-2018');
if (entry === undefined) throw new Error('The small world has a statement.');
const statement = entry;

function messagesWith(changes: Partial<RecordQuote>): readonly string[] {
  const quotes = researchRecord().quotes.map((quote) => ({ ...quote, ...changes }));
  return compareQuotes(statement, quotes).map(({ message }) => message);
}

test('a quote that is the text of its record is accepted', () => {
  expect(messagesWith({})).toEqual([]);
});

test('one other letter is a problem on both sides', () => {
  expect(messagesWith({ text: 'Бұл мәселенің бізге еш қатысы жок' })).toEqual([
    '"not-us" says «Бұл мәселенің бізге еш қатысы жоқ», and no record has these words. Copy them from the record, letter by letter.',
    'The record quotes «Бұл мәселенің бізге еш қатысы жок», and the entry does not. Add the quote.',
  ]);
});

test('words of a record that stand in no quote are named', () => {
  expect(messagesWith({ text: 'Бұл мәселенің бізге еш қатысы жоқ. Сұрамаңыз' })).toEqual([
    "Of the record's «Бұл мәселенің бізге еш қатысы жоқ. Сұрамаңыз» the words «. Сұрамаңыз» stand in no quote. Add them, or list them as deliberate.",
  ]);
});

test('a quote from another page, or in another language, is a problem', () => {
  expect(messagesWith({ sourceUrl: 'https://vlast.kz/a/9' })).toEqual([
    '"not-us" names the source "azattyq-2018", but its record found it at https://vlast.kz/a/9. Name that source.',
  ]);
  expect(messagesWith({ lang: 'ru' })).toEqual([
    '"not-us" is in "kk", but its record says "ru". Correct the language.',
  ]);
});

test('a part between left-out words is from the record, a part of a word is not', () => {
  expect(isFromRecord('nothing to do with it', 'It [the block] has nothing to do with it. A glitch.')).toBe(true);
  expect(isFromRecord('has nothing to', 'It has [almost] nothing to do')).toBe(false);
  expect(isFromRecord('glitch', 'Glitches, a glitchy net')).toBe(false);
  expect(isFromRecord('a  glitch', 'It was a glitch …')).toBe(true);
});

test('marks, brackets and dots are no left-out words', () => {
  expect(toLeftOutWords('It was [only] a glitch …', ['It was', 'a glitch'])).toBeUndefined();
  expect(toLeftOutWords('It [the block] has gone', ['has gone'])).toBe('It');
});
