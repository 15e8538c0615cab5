import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  chartPath,
  contributePath,
  daysPath,
  eveningsPath,
  homePath,
  oldestFirstPath,
  reasonsPath,
  searchPath,
  siteFile,
} from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive, readPage } from '../site/built-site.ts';
import { findAll } from '../site/html-tree.ts';
import { inContext, openSite, type OpenSite, templates } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The words of the main part, but for what an island adds or takes away; only with a script a page knows the day. */
async function readMain(page: Page, file: string): Promise<string> {
  await page.goto(site.at(file));
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('.toolbar, .bin, [data-without-script], [role=status], on-this-day'))
      added.remove();
    return copy.textContent.replaceAll(/\s+/g, ' ').trim();
  });
}

const withScript = templates.filter((file) => findAll(readPage(file).root, 'script').length > 0);

test('only the charts, the search, the entry form, entries, lists of them and a wrong address have a script', () => {
  const paths = withScript.map((file) => file.slice(file.indexOf('/') + 1));
  // Of pages about one thing the folder says which they are.
  const named = new Set(paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path)));
  const whole = [chartPath, contributePath, eveningsPath, homePath, oldestFirstPath, reasonsPath, searchPath];
  expect([...named].sort()).toEqual([...whole, '404.html', 'c/', 'e/', 'k/', 'p/', 's/', 't/', 'x/', 'y/'].sort());
});

test('with and without JavaScript a page that has a script says the same', async () => {
  const texts = new Map<string, string>();
  await inContext(site, {}, withScript, async (page, file) => {
    texts.set(file, await readMain(page, file));
  });
  const odd: string[] = [];
  await inContext(site, { javaScriptEnabled: false }, withScript, async (page, file) => {
    if ((await readMain(page, file)) !== texts.get(file)) odd.push(file);
  });
  expect(odd).toEqual([]);
}, 180_000);

test('without JavaScript the search shows no field, and leads to all quotes by year', async () => {
  const files = languages.map((language) => ({ language, file: siteFile(language, searchPath) }));
  await inContext(site, { javaScriptEnabled: false }, files, async (page, { language, file }) => {
    await page.goto(site.at(file));
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByText(wordsIn(language).search.withoutScript).isVisible()).toBe(true);
    expect(await page.locator('main a[href^="q/"]').count()).toBeGreaterThan(0);
  });
});

test('without JavaScript the chart is whole: no buttons, and every entry a mark that leads to it', async () => {
  const files = languages.map((language) => siteFile(language, chartPath));
  await inContext(site, { javaScriptEnabled: false }, files, async (page, file) => {
    await page.goto(site.at(file));
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('timeline-chart svg a').count()).toBe(archive.entries.length);
    const mark = page.locator('timeline-chart svg a').last();
    await mark.focus();
    await mark.press('Enter');
    await page.waitForURL('**/e/*.html');
  });
});

test('without JavaScript the timeline has no control, and leads to every year and every single value', async () => {
  const files = languages.flatMap((language) => [siteFile(language, homePath), siteFile(language, oldestFirstPath)]);
  await inContext(site, { javaScriptEnabled: false }, files, async (page, file) => {
    await page.goto(site.at(file));
    expect(await page.locator('main :is(button, select, input, summary):visible').count()).toBe(0);
    for (const folder of ['y', 'k', 'x', 'c'])
      expect(await page.locator(`main a[href^="${folder}/"]`).count()).toBeGreaterThan(1);
    expect(await page.locator(`main a[href="${daysPath}"]`).count()).toBe(1);
  });
});
