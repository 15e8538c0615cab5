import { expect, test } from 'vitest';
import { fillWords } from '../../src/i18n/fill-words.ts';

test('a sentence is filled, and what is filled in is not read again', () => {
  expect(fillWords('{count} of {total}', { count: '{total}', total: '5' })).toBe('{total} of 5');
});

test('a place without a value is an error that names it', () => {
  expect(() => fillWords('{count} of {total}', { count: '1' })).toThrow('Nothing is given for "{total}"');
});
