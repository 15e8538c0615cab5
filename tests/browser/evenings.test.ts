import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eveningsPath } from '../../src/domain/address.ts';
import { countMarks, focusMark, openGrid, press, readFocus } from './mark-grid.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await openGrid(site, eveningsPath);
});
afterAll(() => site.close());

test('each grid is one stop of the Tab key: the mark that had the focus last', async () => {
  const grids = page.locator('mark-grid');
  expect(await grids.count()).toBe(2);
  for (const grid of await grids.all()) expect(await grid.locator('a[tabindex="0"]').count()).toBe(1);
  await focusMark(page, 3);
  const next = await press(page, 'ArrowRight');
  const stops = grids.first().locator('a[tabindex="0"]');
  expect(await stops.count()).toBe(1);
  expect(await stops.getAttribute('href')).toBe(next.href);
  await page.keyboard.press('Tab');
  expect((await readFocus(page)).index).toBe(-1);
});

test('the arrows right and left go on and back in time, Home and End to the first and last mark', async () => {
  const last = (await countMarks(page)) - 1;
  await focusMark(page, 3);
  expect((await press(page, 'ArrowRight')).index).toBe(4);
  expect((await press(page, 'ArrowLeft')).index).toBe(3);
  expect((await press(page, 'End')).index).toBe(last);
  expect((await press(page, 'ArrowRight')).index).toBe(last);
  expect((await press(page, 'Home')).index).toBe(0);
  expect((await press(page, 'ArrowLeft')).index).toBe(0);
});

test('the arrows down and up go to the closest mark of the next day that has one', async () => {
  const start = await focusMark(page, 0);
  const down = await press(page, 'ArrowDown');
  expect(down.row).toBeGreaterThan(start.row);
  expect((await press(page, 'ArrowUp')).row).toBe(start.row);
  expect((await press(page, 'ArrowUp')).index).toBe(0);
});

test('started twice the grid says its keys once, and a key acts once', async () => {
  await page.evaluate(() => {
    const grid = document.querySelector('mark-grid');
    grid?.parentElement?.insertBefore(grid, grid.nextSibling);
  });
  expect(await page.locator('mark-grid').first().locator('.toolbar').count()).toBe(1);
  await focusMark(page, 0);
  expect((await press(page, 'ArrowRight')).index).toBe(1);
});

test('Enter opens the entry, Esc leaves the grid, and the browser keeps its own keys', async () => {
  const { href, index } = await focusMark(page, 0);
  await page.keyboard.press('Control+End');
  expect((await readFocus(page)).index).toBe(index);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.previousElementSibling?.localName)).toBe('mark-grid');
  await focusMark(page, 0);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${href}`);
});
