import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { isLatin, pageFiles, site, siteUrl, toLanguage } from './built-site.ts';

function readAll(pattern: RegExp, file: string): string[] {
  return [...readFileSync(`${site}/${file}`, 'utf8').matchAll(pattern)].map((match) => match[1] ?? '');
}

const locations = /<loc>([^<]+)<\/loc>/g;

test('without an address of the site there is no sitemap', () => {
  expect(existsSync(`${site}/sitemap-index.xml`)).toBe(siteUrl !== undefined);
});

test.runIf(siteUrl !== undefined)(
  'the sitemap names every page by its file but those of the Latin edition, and nothing else',
  () => {
    const maps = readAll(locations, 'sitemap-index.xml').map((url) => url.slice(url.lastIndexOf('/') + 1));
    const named = maps.flatMap((file) => readAll(locations, file));
    const wanted = pageFiles
      .filter((file) => file !== '404.html' && !isLatin(file))
      .map((file) => (siteUrl ?? '') + (file === 'index.html' ? '' : file));
    expect(named.toSorted()).toEqual(wanted.toSorted());
  },
);

test.runIf(siteUrl !== undefined)('the sitemap names each page together with its twins', () => {
  const items = readFileSync(`${site}/sitemap-0.xml`, 'utf8').split('<url>').slice(1);
  const odd = items.filter((item) => {
    const file = (/<loc>([^<]+)<\/loc>/.exec(item)?.[1] ?? '').slice(siteUrl?.length);
    if (toLanguage(file) === undefined) return false;
    return !languages.every((language) => {
      const twin = (siteUrl ?? '') + [language, ...file.split('/').slice(1)].join('/');
      return item.includes(`hreflang="${language}" href="${twin}"`);
    });
  });
  expect(odd).toEqual([]);
});
