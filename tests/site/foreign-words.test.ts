import type { HtmlElement } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { type Language, languages } from '../../src/domain/language.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { attributeOf, everyPage, everyText, languageOf, wordsOf } from './built-site.ts';

/** Quotes and translations of the archive as `language: text`; what a page quotes must be one of them. */
import { archive } from './built-site.ts';

interface Found {
  readonly file: string;
  readonly page: Language;
  /** The language that the words are marked with. */
  readonly marked: string;
  readonly text: string;
}

interface Quoted {
  readonly file: string;
  readonly marked: string;
  readonly text: string;
}

const texts: Found[] = [];
const quoted: Quoted[] = [];
const readAttributes = ['aria-label', 'title', 'alt', 'placeholder', 'content'] as const;

/** The words of a quote itself, without the note that the translation is ours. */
function toQuotedWords(element: HtmlElement): string {
  return wordsOf(element.querySelector('q') ?? element);
}

beforeAll(() => {
  for (const { file, language: page, root } of everyPage()) {
    if (page === undefined) continue;
    const body = root.querySelector('body');
    if (body === null) throw new Error(`${file} has no body.`);
    for (const { text, inside } of everyText(body))
      if (text.trim() !== '') texts.push({ file, page, marked: languageOf(inside), text: text.trim() });
    for (const name of readAttributes)
      for (const element of root.querySelectorAll(`[${name}]`))
        texts.push({ file, page, marked: languageOf(element), text: attributeOf(element, name) ?? '' });
    for (const element of root.querySelectorAll('figure.quote blockquote, .line q, .ledger q'))
      quoted.push({ file, marked: languageOf(element), text: toQuotedWords(element) });
  }
});

function everyWord(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(everyWord) : [];
}

const separators = / · |: | \(|[()]/;

test.each(languages)('a page in %s says nothing of the interface in another language without marking it', (language) => {
  const own = new Set(everyWord(wordsIn(language)));
  const foreign = new Map(
    languages
      .filter((other) => other !== language)
      .flatMap((other) => everyWord(wordsIn(other)).map((word) => [word, other] as const))
      .filter(([word]) => !own.has(word) && /\p{L}{2}/u.test(word)),
  );
  const left = texts
    .filter(({ page, marked }) => page === language && marked === language)
    .flatMap(({ file, text }) =>
      [text, ...text.split(separators)]
        .map((part) => part.trim())
        .filter((part) => foreign.has(part))
        .map((part) => `${file}: "${part}" (${foreign.get(part) ?? ''})`),
    );
  expect(left).toEqual([]);
});

/** Letters that only the Kazakh Cyrillic alphabet has. */
const kazakhLetters = /[әғқңөұүһі]/iu;

function countWords(text: string, isOfScript: (word: string) => boolean): number {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && isOfScript(word)).length;
}

test('a sentence in another script or alphabet than the page is marked with its language', () => {
  const odd = texts.filter(({ page, marked, text }) => {
    if (marked !== page) return false;
    switch (page) {
      case 'en':
        return countWords(text, (word) => /^\p{Script=Cyrillic}+$/u.test(word)) > 4;
      case 'ru':
        return countWords(text, (word) => kazakhLetters.test(word)) > 2;
      case 'kk':
        return countWords(text, (word) => /^\p{Script=Latin}+$/u.test(word)) > countWords(text, () => true) / 2 + 4;
    }
  });
  expect(odd.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

function clean(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

test('what stands as a quote is a quote of the archive or its translation, marked with its language', () => {
  const known = new Set(
    archive.quotes.flatMap((quote) => [
      `${quote.language} ${clean(quote.exact)}`,
      ...quote.translations.map(({ language, text }) => `${language} ${clean(text)}`),
    ]),
  );
  expect(quoted.length).toBeGreaterThan(archive.quotes.length);
  const strange = quoted.filter(({ marked, text }) => ![...known].some((one) => one === `${marked} ${text}`));
  expect(strange.map(({ file, marked, text }) => `${file} (${marked}): ${text}`)).toEqual([]);
});
