import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryPath, homePath, siteFile, threadPath } from '../../src/domain/address.ts';
import { hasLatinEdition, latinEdition } from '../../src/domain/edition.ts';
import { toThreadPages } from '../../src/domain/thread-pages.ts';
import { latinWords } from '../../src/i18n/latin-words.ts';
import { toLatin } from '../../src/i18n/to-latin.ts';
import { archive, isLatin, pageFiles, readPage, site } from './built-site.ts';
import { type Element, findAll, findById, findFirst, isInside, textOf, withDescendants, wordsOf } from './html-tree.ts';

const latinFiles = pageFiles.filter(isLatin);
const readAttributes = ['aria-label', 'title', 'alt', 'placeholder', 'label', 'content'] as const;

/** A stretch of text, or an attribute that is read out, and whether the page says it in words of ours. */
interface Said {
  readonly isOurs: boolean;
  readonly text: string;
}

function keepsItsLetters({ name, attributes }: Element): boolean {
  return name !== 'html' && (attributes.has('lang') || attributes.get('translate') === 'no');
}

function* everythingSaid(root: Element): Generator<Said> {
  for (const element of withDescendants(root)) {
    if (element.name === 'style' || element.name === 'script') continue;
    const isOurs = !keepsItsLetters(element) && !isInside(element, keepsItsLetters);
    for (const child of element.children) if (typeof child === 'string') yield { isOurs, text: child };
    for (const field of readAttributes) yield { isOurs, text: element.attributes.get(field) ?? '' };
  }
}

function readMain(file: string): Element {
  return findFirst(readPage(file).root, 'main');
}

function toKazakhFile(file: string): string {
  return file.replace(latinEdition, 'kk');
}

/** The links of the language switch by their language. */
function switchOf(root: Element): ReadonlyMap<string, Element> {
  const links = findAll(findFirst(root, 'header'), 'a').filter(({ attributes }) => attributes.has('lang'));
  return new Map(links.map((link) => [link.attributes.get('lang') ?? '', link]));
}

/** The file that a link within the site leads to. */
function targetOf(file: string, link: Element | undefined): string | undefined {
  return link && new URL(link.attributes.get('href') ?? '', `http://site.test/${file}`).pathname.slice(1);
}

test('the Latin edition is the home page, every entry and every thread', () => {
  const paths = [
    homePath,
    ...[...archive.entryById.keys()].map(entryPath),
    ...archive.threads.flatMap((thread) => toThreadPages(thread).map(({ number }) => threadPath(thread.id, number))),
  ];
  expect(latinFiles.toSorted()).toEqual(paths.map((path) => siteFile(latinEdition, path)).sort());
});

test('no Cyrillic letter is left in words of ours on any page of the Latin edition', () => {
  const left = latinFiles.flatMap((file) =>
    [...everythingSaid(readPage(file).root)]
      .filter(({ isOurs, text }) => isOurs && /\p{Script=Cyrillic}/u.test(text))
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(left).toEqual([]);
});

test('below its notice a page says what the Kazakh page says: our words in Latin letters, all others untouched', () => {
  let others = 0;
  for (const file of latinFiles) {
    const kazakh = [...everythingSaid(readMain(toKazakhFile(file)))].filter(({ text }) => text !== '');
    const latin = [...everythingSaid(readMain(file))].filter(({ text }) => text !== '').slice(-kazakh.length);
    const wanted = kazakh.map(({ isOurs, text }) => ({ isOurs, text: isOurs ? toLatin(text) : text }));
    expect(latin, file).toEqual(wanted);
    others += kazakh.filter(({ isOurs }) => !isOurs).length;
  }
  expect(others).toBeGreaterThan(archive.quotes.length);
});

test('every quote stands on the page of its entry in the Latin edition as it was said, marked with its language', () => {
  for (const { id, entry, exact, language } of archive.quotes) {
    const figure = findById(readMain(siteFile(latinEdition, entryPath(entry.id))), id);
    const original = figure && findFirst(figure, 'blockquote');
    expect([original && textOf(original), original?.attributes.get('lang')]).toEqual([exact, language]);
  }
});

test('each page says that it was generated, leads to the page it was made of, and is not for search engines', () => {
  const odd = latinFiles.filter((file) => {
    const { root } = readPage(file);
    const [notice] = findAll(findFirst(root, 'main'), 'p');
    const [original] = notice === undefined ? [] : findAll(notice, 'a');
    const robots = findAll(root, 'meta').find(({ attributes }) => attributes.get('name') === 'robots');
    return (
      notice === undefined ||
      original === undefined ||
      !wordsOf(notice).startsWith(toLatin(latinWords.generated)) ||
      textOf(original) !== latinWords.original ||
      original.attributes.get('lang') !== 'kk' ||
      targetOf(file, original) !== toKazakhFile(file) ||
      robots?.attributes.get('content') !== 'noindex'
    );
  });
  expect(odd).toEqual([]);
});

test('a Kazakh page leads to its Latin twin where it has one, and no other page leads to the edition', () => {
  const odd = pageFiles.filter((file) => {
    const [folder = '', ...path] = file.split('/');
    const { root } = readPage(file);
    const hasSwitch = file.includes('/');
    const target = hasSwitch ? targetOf(file, switchOf(root).get('kk-Latn')) : undefined;
    const wanted =
      folder === 'kk' && hasLatinEdition(path.join('/')) ? siteFile(latinEdition, path.join('/')) : undefined;
    return isLatin(file) ? target !== file : target !== wanted;
  });
  expect(odd).toEqual([]);
});

test('in the switch of a Latin page it is the current one, and the others keep the place', () => {
  const file = siteFile(latinEdition, homePath);
  for (const page of [file, latinFiles.find((name) => name.includes('/e/')) ?? '']) {
    const links = switchOf(readPage(page).root);
    const current = [...links].filter(([, { attributes }]) => attributes.has('aria-current')).map(([tag]) => tag);
    expect(current).toEqual(['kk-Latn']);
    for (const language of ['kk', 'ru', 'en'])
      expect(targetOf(page, links.get(language))).toBe(page.replace(latinEdition, language));
  }
});

test('what islands load, search and charts among it, leads nowhere into the Latin edition', () => {
  const scripts = globSync('_*/**/*.js', { cwd: site });
  expect(scripts.length).toBeGreaterThan(0);
  const odd = scripts.filter((file) => readFileSync(`${site}/${file}`, 'utf8').includes(`${latinEdition}/`));
  expect(odd).toEqual([]);
});
