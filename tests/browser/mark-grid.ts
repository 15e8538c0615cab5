import type { Page } from 'playwright-core';
import { siteFile } from '../../src/domain/address.ts';
import type { OpenSite } from './site.ts';

/** Opens a page with a grid in English, once its island has started. */
export async function openGrid(site: OpenSite, path: string): Promise<Page> {
  const page = await site.browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  await page.goto(site.at(siteFile('en', path)));
  await page.locator('mark-grid .toolbar').first().waitFor();
  return page;
}

export interface Focused {
  /** Place of the link among those of its grid; -1 when the focus is elsewhere. */
  readonly index: number;
  /** Place of its row in the grid. */
  readonly row: number;
  readonly href: string;
  /** Middle of the mark across the window. */
  readonly x: number;
}

/** Which mark of the first grid has the focus. */
export async function readFocus(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const grid = document.querySelector('mark-grid');
    const links = [...(grid?.querySelectorAll('tbody a') ?? [])];
    const rows = [...(grid?.querySelectorAll('tr') ?? [])];
    const now = document.activeElement;
    const box = now?.getBoundingClientRect();
    return {
      index: links.findIndex((link) => link === now),
      row: rows.findIndex((row) => now !== null && row.contains(now)),
      href: now?.getAttribute('href') ?? '',
      x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    };
  });
}

export async function press(page: Page, key: string): Promise<Focused> {
  await page.keyboard.press(key);
  return readFocus(page);
}

export function countMarks(page: Page): Promise<number> {
  return page.locator('mark-grid').first().locator('tbody a').count();
}

export async function focusMark(page: Page, index: number): Promise<Focused> {
  await page.locator('mark-grid').first().locator('tbody a').nth(index).focus();
  return readFocus(page);
}
