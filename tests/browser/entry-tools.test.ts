import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartPath, entryPath, searchPath, siteFile } from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { archive } from '../site/built-site.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const minister = archive.quotes.find(({ exact }) => exact.includes('"сбой"'));

// One after the other: all pages share the clipboard.
test.each(languages)(
  'a quote is copied with who said it, when, its source and its own address in %s',
  async (language) => {
    if (minister === undefined) throw new Error('The minister’s "сбой" is missing.');
    const { entry, exact, id, speaker } = minister;
    const file = siteFile(language, entryPath(entry.id));
    await inContext(site, clipboard, [file], async (page) => {
      await page.goto(site.at(file));
      await page.locator(`[id="${id}"] [data-cite]`).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.startsWith(`«${exact}»`)).toBe(true);
      expect(copied.endsWith(` ${site.at(file)}#${id}`)).toBe(true);
      expect(copied).toContain(speaker?.names[language] ?? 'a speaker');
    });
  },
);

test('an entry is cited as its page says, with the address it is read at', async () => {
  const file = siteFile('ru', entryPath('birzhanov-not-us-2018'));
  await inContext(site, clipboard, [file], async (page) => {
    await page.goto(`${site.at(file)}#not-us`);
    const words = await page.locator('#cite p').first().textContent();
    await page.locator('#cite [data-cite]').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${words ?? ''} ${site.at(file)}`);
    expect(await page.locator('#cite [data-cite]').textContent()).toBe('Скопировано');
  });
});

test('the file for reference managers holds the entry and its sources', async () => {
  await inContext(site, {}, [siteFile('en', entryPath('birzhanov-not-us-2018'))], async (page, file) => {
    await page.goto(site.at(file));
    const href = await page.locator('#cite a[download]').getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    const items = (await response.json()) as { id: string }[];
    const sources = archive.entryById.get('birzhanov-not-us-2018')?.sources.map(({ id }) => id) ?? [];
    expect(items.map(({ id }) => id)).toEqual(['birzhanov-not-us-2018', ...sources]);
  });
});

test.each([
  [entryPath('birzhanov-not-us-2018'), '', '#not-us'],
  [searchPath, '?q=%D1%81%D0%B1%D0%BE%D0%B9', ''],
  [chartPath, '?kind=ruling', ''],
])('another language keeps the place on %s%s%s', async (path, query, hash) => {
  await inContext(site, {}, [siteFile('kk', path)], async (page, file) => {
    await page.goto(site.at(file) + query + hash);
    await page.locator('header a[lang=ru]').click();
    await page.waitForURL('**/ru/**');
    const { pathname, search, hash: place } = new URL(page.url());
    expect(pathname.endsWith(siteFile('ru', path))).toBe(true);
    expect(place).toBe(hash);
    expect([...new URLSearchParams(search)]).toEqual(expect.arrayContaining([...new URLSearchParams(query)]));
  });
});
