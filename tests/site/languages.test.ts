import { beforeAll, expect, test } from 'vitest';
import { toLanguageTag } from '../../src/domain/edition.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { everyPage, isLatin, pageFiles, siteUrl, toEdition, toLanguage } from './built-site.ts';
import { findAll, findFirst, textOf } from './html-tree.ts';

interface Head {
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  /** Address by hreflang. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly title: string;
  readonly description: string | undefined;
}

/** What every absolute link starts with. */
const address = siteUrl ?? '';
const heads = new Map<string, Head>();

beforeAll(() => {
  for (const { file, root } of everyPage()) {
    const links = findAll(root, 'link').map(({ attributes }) => attributes);
    const alternates = links.filter((link) => link.get('rel') === 'alternate');
    heads.set(file, {
      language: findFirst(root, 'html').attributes.get('lang'),
      canonical: links.find((link) => link.get('rel') === 'canonical')?.get('href'),
      alternates: new Map(alternates.map((link) => [link.get('hreflang') ?? '', link.get('href') ?? ''])),
      title: textOf(findFirst(root, 'title')),
      description: findAll(root, 'meta')
        .find(({ attributes }) => attributes.get('name') === 'description')
        ?.attributes.get('content'),
    });
  }
}, 60_000);

function inLanguage(file: string, language: Language): string {
  return file.replace(/^(?:kk|ru|en)\//, `${language}/`);
}

/** What is not offered to search engines has no address of its own and no twins. */
function isUnlisted(file: string): boolean {
  return siteUrl === undefined || file === '404.html' || isLatin(file);
}

function filesThat(isOdd: (file: string, head: Head) => boolean): string[] {
  return [...heads].filter(([file, head]) => isOdd(file, head)).map(([file]) => file);
}

test('every page names the language of its folder; the two without one are in Kazakh', () => {
  expect(filesThat((file, head) => head.language !== toLanguageTag(toEdition(file) ?? 'kk'))).toEqual([]);
});

test('every page exists in all three languages', () => {
  const files = new Set(pageFiles);
  const alone = pageFiles.filter(
    (file) => toLanguage(file) && !languages.every((language) => files.has(inLanguage(file, language))),
  );
  expect(alone).toEqual([]);
});

test('every page has a title and a description', () => {
  expect(filesThat((_file, head) => head.title.trim() === '' || (head.description ?? '').trim() === '')).toEqual([]);
});

test('every page is canonical at its own address when the site has one', () => {
  expect(
    filesThat((file, { canonical }) => {
      if (isUnlisted(file)) return canonical !== undefined;
      return canonical !== (file === 'index.html' ? address : address + file);
    }),
  ).toEqual([]);
});

test('every page names itself in the three languages and for all others, and is named by each of them', () => {
  expect(
    filesThat((file, { alternates }) => {
      if (isUnlisted(file)) return alternates.size > 0;
      const page = file === 'index.html' ? 'kk/index.html' : file;
      const twins = languages.map((language) => [language, address + inLanguage(page, language)] as const);
      const isHome = /^(?:(?:kk|ru|en)\/)?index\.html$/.test(file);
      const wanted = new Map([...twins, ['x-default', isHome ? address : address + inLanguage(page, 'kk')] as const]);
      const namesAll =
        alternates.size === wanted.size && [...wanted].every(([tag, url]) => alternates.get(tag) === url);
      const isNamedByAll = languages.every(
        (language) => heads.get(inLanguage(page, language))?.alternates.get(toLanguage(page) ?? '') === address + page,
      );
      return !namesAll || !isNamedByAll;
    }),
  ).toEqual([]);
});
