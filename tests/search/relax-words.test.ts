import { expect, test } from 'vitest';
import { withoutHyphenEndings, withoutJoiningWords } from '../../src/search/relax-words.ts';

test('endings behind a foreign word, a number or an abbreviation are left out, parts of a word are not', () => {
  expect(withoutHyphenEndings('VPN-нің ҰҚК-ге 50-ден Telegram-ға')).toBe('VPN ҰҚК 50 Telegram');
  expect(withoutHyphenEndings('зорлық-зомбылық онлайн-платформа')).toBe('зорлық-зомбылық онлайн-платформа');
});

test('joining words are left out unless nothing else is there', () => {
  expect(withoutJoiningWords('clash and arson in a village')).toBe('clash arson village');
  expect(withoutJoiningWords('мен және')).toBe('мен және');
});
