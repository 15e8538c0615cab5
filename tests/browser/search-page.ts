import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { quotePath, searchPath, siteFile } from '../../src/domain/address.ts';
import type { Language } from '../../src/domain/language.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

export const notUs = 'Бұл мәселенің бізге еш қатысы жоқ';
export const notUsPath = quotePath('birzhanov-not-us-2018', 'not-us');

/** The site for all tests of a file, opened before them and closed behind them. */
export function openedSite(): () => OpenSite {
  let site: OpenSite | undefined;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  return () => {
    if (site === undefined) throw new Error('The site is open in tests only.');
    return site;
  };
}

export async function onSearchPage(
  site: OpenSite,
  work: (page: Page) => Promise<void>,
  query = '',
  language: Language = 'kk',
): Promise<void> {
  await inContext(site, {}, [siteFile(language, searchPath) + query], async (page, file) => {
    page.setDefaultTimeout(15_000);
    await page.goto(site.at(file));
    await work(page);
  });
}

export async function type(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
}

export function results(page: Page): Locator {
  return page.locator('.results li').filter({ has: page.locator('a') });
}

export async function findNotUs(page: Page): Promise<void> {
  await page.locator(`.results a[href="${notUsPath}"]`).waitFor();
}

/** Waits until the page says of the search what is expected. */
export async function waitForStatus(page: Page, part: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: part }).waitFor();
}
