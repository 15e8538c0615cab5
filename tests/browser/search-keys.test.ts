import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchPath, siteFile } from '../../src/domain/address.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function onSearchPage(work: (page: Page) => Promise<void>): Promise<void> {
  await inContext(site, {}, [siteFile('en', searchPath)], async (page, file) => {
    page.setDefaultTimeout(15_000);
    await page.goto(site.at(file));
    await work(page);
  });
}

/** Types a word that many quotes have, and waits for them. */
async function searchMany(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('internet');
  await page.locator('.results a').nth(2).waitFor();
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element === document.activeElement);
}

function focusedResult(page: Page): Promise<number> {
  return page.locator('.results a').evaluateAll((links) => links.findIndex((link) => link === document.activeElement));
}

test('the key / goes to the field and selects its words, but in the field it is a letter', async () => {
  await onSearchPage(async (page) => {
    await searchMany(page);
    await page.locator('.results a').first().focus();
    await page.keyboard.press('/');
    expect(await hasFocus(page, 'input[type=search]')).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('internet');
    await page.keyboard.press('End');
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('internet/');
  });
});

test('the arrows go down through the results, and up to the field', async () => {
  await onSearchPage(async (page) => {
    await searchMany(page);
    const at = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      at.push(await focusedResult(page));
    }
    expect(at).toEqual([0, 1, 0, -1]);
    expect(await hasFocus(page, 'input[type=search]')).toBe(true);
  });
});

test('Escape goes from a result to the field, and in the field empties it and the results', async () => {
  await onSearchPage(async (page) => {
    await searchMany(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await hasFocus(page, 'input[type=search]')).toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('internet');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.locator('.results a').first().waitFor({ state: 'detached' });
  });
});

test('nothing of the index is loaded before the field has the focus', async () => {
  await inContext(site, {}, [siteFile('en', searchPath)], async (page, file) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.at(file));
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes('/_search/'))).toEqual([]);
    const loading = page.waitForRequest(/\/_search\//);
    await page.getByRole('searchbox').focus();
    await loading;
  });
});

test('typing replaces the address, so that Back leaves the search at once', async () => {
  await inContext(site, {}, [siteFile('en', searchPath)], async (page, file) => {
    await page.goto(site.at('en/index.html'));
    await page.goto(site.at(file));
    await searchMany(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('internet');
    await page.goBack();
    expect(page.url()).toBe(site.at('en/index.html'));
  });
});

test('a result that was opened is left by Back, and the search stands as it was', async () => {
  await onSearchPage(async (page) => {
    await searchMany(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/e/*.html*');
    await page.goBack();
    await page.locator('.results a').nth(2).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('internet');
  });
});
