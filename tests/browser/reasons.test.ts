import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasonsPath } from '../../src/domain/address.ts';
import { focusMark, openGrid, press } from './mark-grid.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await openGrid(site, reasonsPath);
});
afterAll(() => site.close());

test('each grid of reasons is one stop of the Tab key', async () => {
  expect(await page.locator('mark-grid a[tabindex="0"]').count()).toBe(1);
});

test('the arrows go from reason to reason and from row to row, and Enter leads to the words, which are marked', async () => {
  await focusMark(page, 0);
  const right = await press(page, 'ArrowRight');
  expect(right.index).toBe(1);
  const down = await press(page, 'ArrowDown');
  expect(down.row).toBeGreaterThan(right.row);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${down.href}`);
  expect(await page.locator('li:target .by a').count()).toBeGreaterThan(0);
  expect(await page.locator('li:target').isVisible()).toBe(true);
});
