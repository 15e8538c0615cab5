import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createIssueForms } from '../../src/cli/forge/create-issue-forms.ts';
import { correctionLink, translationLink } from '../../src/contribute/mend-links.ts';
import { startOfQuote, toQuoteCorrection, toQuoteTranslation } from '../../src/contribute/quote-mending.ts';
import { languages } from '../../src/domain/language.ts';

const repository = 'https://forge.example/archive';
const entry = {
  id: 'not-us-2018',
  quotes: [
    { id: 'not-us', exact: 'Бұл мәселенің бізге еш қатысы жоқ', language: 'kk' },
    { id: 'operators', exact: 'Это вопрос к операторам & "другим" #1', language: 'ru' },
  ],
};

test('a correction names the entry, the language in which it was read, and the quote', () => {
  const whole = correctionLink(repository, entry, 'kk');
  const url = new URL(toQuoteCorrection(whole, 'operators', entry.quotes[1]?.exact ?? ''));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: 'correction-kk.yml',
    entry: 'not-us-2018 (kk)',
    quote: 'operators: Это вопрос к операторам & "другим" #1',
  });
  expect(new URL(whole).searchParams.has('quote')).toBe(false);
});

test('a translation has a line for each quote that it names', () => {
  const whole = translationLink(repository, entry, 'ru');
  const url = new URL(toQuoteTranslation(whole, ['not-us', 'operators']));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: 'translation-ru.yml',
    entry: 'not-us-2018 (ru)',
    quotes: 'not-us: \noperators: ',
  });
  expect(toQuoteTranslation(whole, [])).toBe(whole);
});

test('a long quote is cut between two words', () => {
  expect(startOfQuote('сөз '.repeat(40).trim())).toBe(`${'сөз '.repeat(12).trim()}…`);
  expect(startOfQuote('х'.repeat(60))).toBe(`${'х'.repeat(48)}…`);
  expect(startOfQuote('жоқ')).toBe('жоқ');
});

test.each(languages)('the forms in %s have the questions that the links answer', (language) => {
  const asked = (template: string): string[] => {
    const { body } = parse(createIssueForms().get(`.github/ISSUE_TEMPLATE/${template}-${language}.yml`) ?? '') as {
      body: { id?: string }[];
    };
    return body.flatMap(({ id }) => id ?? []);
  };
  expect(asked('correction')).toEqual(expect.arrayContaining(['entry', 'quote']));
  expect(asked('translation')).toEqual(expect.arrayContaining(['entry', 'quotes']));
});
