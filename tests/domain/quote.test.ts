import { expect, test } from 'vitest';
import { isSpeakersOwnWords, translationFor } from '../../src/domain/quote.ts';
import { voices } from '../../src/domain/quote.ts';
import type { Quote } from '../../src/domain/quote.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { createWorld, today, toFiles } from '../records/builders.ts';

function createQuote(changes: Partial<Quote> = {}): Quote {
  const [quote] = readRecords(toFiles(createWorld()), { today }).archive?.quotes ?? [];
  if (quote === undefined) throw new Error('The small archive has no quote.');
  return { ...quote, ...changes };
}

test('only direct words and documents stand under a speaker’s name', () => {
  expect(voices.filter((voice) => isSpeakersOwnWords(createQuote({ voice })))).toEqual(['direct', 'document']);
});

test('a reader of the language of the quote needs no translation', () => {
  expect(translationFor(createQuote(), 'kk')).toBeUndefined();
  expect(translationFor(createQuote(), 'en')?.text).toBe('This has nothing to do with us');
  expect(translationFor(createQuote({ translations: [] }), 'en')).toBeUndefined();
});
