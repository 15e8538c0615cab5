import { beforeAll, expect, test } from 'vitest';
import { type Language, languages } from '../../src/domain/language.ts';
import { attributeOf, everyPage, pageFiles, siteUrl, toLanguage } from './built-site.ts';

interface Head {
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  /** Address by hreflang. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly title: string;
  readonly description: string | undefined;
}

const heads = new Map<string, Head>();

beforeAll(() => {
  for (const { file, root } of everyPage()) {
    const links = root.querySelectorAll('link');
    const withRel = (rel: string) => links.filter((link) => attributeOf(link, 'rel') === rel);
    heads.set(file, {
      language: attributeOf(root.querySelector('html') ?? root, 'lang'),
      canonical: withRel('canonical').map((link) => attributeOf(link, 'href'))[0],
      alternates: new Map(
        withRel('alternate').map((link) => [attributeOf(link, 'hreflang') ?? '', attributeOf(link, 'href') ?? '']),
      ),
      title: root.querySelector('title')?.textContent ?? '',
      description: attributeOf(root.querySelector('meta[name=description]') ?? root, 'content'),
    });
  }
});

function inLanguage(file: string, language: Language): string {
  return file.replace(/^(?:kk|ru|en)\//, `${language}/`);
}

function filesThat(isOdd: (file: string, head: Head) => boolean): string[] {
  return [...heads].filter(([file, head]) => isOdd(file, head)).map(([file]) => file);
}

test('every page names the language of its folder; the two without one are in Kazakh', () => {
  expect(filesThat((file, head) => head.language !== (toLanguage(file) ?? 'kk'))).toEqual([]);
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

test('no two pages of a language have the same title', () => {
  const files = Map.groupBy(heads.keys(), (file) => `${toLanguage(file) ?? ''} ${heads.get(file)?.title ?? ''}`);
  expect([...files.values()].filter((group) => group.length > 1)).toEqual([]);
});

test('every page is canonical at its own address when the site has one', () => {
  expect(
    filesThat((file, { canonical }) => {
      if (siteUrl === undefined || file === '404.html') return canonical !== undefined;
      return canonical !== (file === 'index.html' ? siteUrl : siteUrl + file);
    }),
  ).toEqual([]);
});

test('every page names itself in the three languages and for all others, and is named by each of them', () => {
  expect(
    filesThat((file, { alternates }) => {
      if (siteUrl === undefined || file === '404.html') return alternates.size > 0;
      const page = file === 'index.html' ? 'kk/index.html' : file;
      const twins = languages.map((language) => [language, siteUrl + inLanguage(page, language)] as const);
      const isHome = /^(?:(?:kk|ru|en)\/)?index\.html$/.test(file);
      const wanted = new Map([...twins, ['x-default', isHome ? siteUrl : siteUrl + inLanguage(page, 'kk')] as const]);
      const namesAll =
        alternates.size === wanted.size && [...wanted].every(([tag, url]) => alternates.get(tag) === url);
      const isNamedByAll = languages.every(
        (language) => heads.get(inLanguage(page, language))?.alternates.get(toLanguage(page) ?? '') === siteUrl + page,
      );
      return !namesAll || !isNamedByAll;
    }),
  ).toEqual([]);
});
