import { beforeAll, expect, test } from 'vitest';
import { type Language, languages } from '../../src/domain/language.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive, everyPage } from './built-site.ts';
import {
  type Element,
  findAll,
  findFirst,
  hasClass,
  isInside,
  languageOf,
  toWords,
  withDescendants,
  wordsOf,
} from './html-tree.ts';

interface Words {
  readonly file: string;
  readonly page: Language;
  /** The language that the words are marked with. */
  readonly marked: string;
  readonly text: string;
}

const texts: Words[] = [];
const quoted: Words[] = [];
const readAttributes = ['aria-label', 'title', 'alt', 'placeholder'] as const;

/** Each stretch of text that an element itself holds, and each attribute that is read out. */
function ownTexts({ attributes, children }: Element): string[] {
  const said = readAttributes.map((field) => attributes.get(field));
  return [...children, ...said].filter((text) => typeof text === 'string').filter((text) => text.trim() !== '');
}

function isQuoted(element: Element): boolean {
  if (element.name === 'q') return !isInside(element, ({ name }) => name === 'blockquote');
  return element.name === 'blockquote' && isInside(element, (outer) => hasClass(outer, 'quote'));
}

/** The words themselves, without the note that a translation is ours. */
function toQuotedWords(element: Element): string {
  const note = findAll(element, 'small').map(wordsOf).join('');
  return toWords(wordsOf(findAll(element, 'q')[0] ?? element).replace(note, ''));
}

beforeAll(() => {
  for (const { file, language: page, root } of everyPage()) {
    if (page === undefined) continue;
    for (const element of withDescendants(findFirst(root, 'body'))) {
      const marked = languageOf(element);
      for (const text of ownTexts(element)) texts.push({ file, page, marked, text: toWords(text) });
      if (isQuoted(element)) {
        const text = toQuotedWords(element);
        quoted.push({ file, page, marked, text });
      }
    }
  }
}, 60_000);

function everyWord(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(everyWord) : [];
}

const separators = / · |: | \(|[()]/;

test.each(languages)(
  'a page in %s says nothing of the interface in another language without marking it',
  (language) => {
    // The archive signs with its own name, which is the same everywhere.
    const own = new Set([...everyWord(wordsIn(language)), wordsIn('en').siteName]);
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
  },
);

/** Names that stand in any page as their owners write them; the longest first. */
const names = [
  ...archive.sources.flatMap(({ publisher, originalPublisher }) => [publisher ?? '', originalPublisher ?? '']),
  ...[...archive.actors, ...archive.services, ...archive.places].flatMap(({ aliases }) => aliases),
]
  .filter((name) => name !== '')
  .sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  return names.reduce((left, name) => left.replaceAll(name, ' '), text);
}

/** Letters that only the Kazakh Cyrillic alphabet has. */
const kazakhLetters = /[әғқңөұүһі]/iu;

function countWords(text: string, isCounted: (word: string) => boolean): number {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && isCounted(word)).length;
}

function wordCount(text: string): number {
  return countWords(text, () => true);
}

/** Whether words are more than a name or two of another language than the page's. */
function isForeign(page: Language, words: string): boolean {
  const text = words.replaceAll(/https?:\S+/g, ' ');
  const latin = countWords(text, (word) => /^\p{Script=Latin}+$/u.test(word));
  switch (page) {
    case 'en':
      return countWords(text, (word) => /^\p{Script=Cyrillic}+$/u.test(word)) > 3;
    case 'ru':
      return countWords(text, (word) => kazakhLetters.test(word)) > 2 || (latin > 6 && latin > wordCount(text) / 2);
    case 'kk':
      return latin > 6 && latin > wordCount(text) / 2;
  }
}

test('a sentence in another script or alphabet than the page is marked with its language', () => {
  const odd = texts.filter(
    ({ page, marked, text }) => marked === page && isForeign(page, text) && isForeign(page, withoutNames(text)),
  );
  expect(odd.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('what stands as a quote is a quote of the archive or its translation, marked with its language', () => {
  const known = new Set(
    archive.quotes.flatMap((quote) => [
      `${quote.language} ${toWords(quote.exact)}`,
      ...quote.translations.map(({ language, text }) => `${language} ${toWords(text)}`),
    ]),
  );
  expect(quoted.length).toBeGreaterThan(archive.quotes.length);
  const strange = quoted.filter(({ marked, text }) => !known.has(`${marked} ${text}`));
  expect(strange.map(({ file, marked, text }) => `${file} (${marked}): ${text}`)).toEqual([]);
});
