import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type ChartLane, toChartItem } from '../../src/chart/chart-item.ts';
import { chartPath, entryPath, siteFile } from '../../src/domain/address.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive } from '../site/built-site.ts';
import { inContext, type OpenSite } from './site.ts';

export const words = wordsIn('en').chart;
export const all = archive.entries.length;

export async function onChart(
  site: OpenSite,
  work: (page: Page) => Promise<void>,
  search = '',
  width = 800,
): Promise<void> {
  await inContext(
    site,
    { viewport: { width, height: 900 }, acceptDownloads: true },
    [siteFile('en', chartPath)],
    async (page, file) => {
      page.setDefaultTimeout(10_000);
      await page.goto(site.at(file) + search);
      await page.getByRole('button', { name: words.zoomIn }).waitFor();
      await work(page);
    },
  );
}

export function laneOf(entry: Entry): ChartLane {
  return toChartItem(entry, archive.asOf).lane;
}

/** What the marks, the bins, the table and the words below say of how many entries are in view; all must agree. */
export async function countInView(page: Page): Promise<number> {
  const counts = await page.evaluate(() => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      marks: document.querySelectorAll('timeline-chart .chart a:not(.bin, .away)').length,
      binned: texts('timeline-chart .bin text').map(Number),
      rows: document.querySelectorAll('tbody tr:not([hidden])').length,
      said: texts('timeline-chart [role=status]')[0] ?? '',
    };
  });
  const drawn = counts.marks + counts.binned.reduce((sum, count) => sum + count, 0);
  expect(counts.rows).toBe(drawn);
  expect(counts.said).toContain(words.shown.replace('{shown}', String(drawn)).replace('{all}', String(all)));
  return drawn;
}

export function readTicks(page: Page): Promise<string[]> {
  return page.locator('timeline-chart .ticks text').allTextContents();
}

export interface Focused {
  readonly entry: Entry;
  /** Middle of the mark across the window. */
  readonly x: number;
  readonly name: string;
}

export async function readFocus(page: Page): Promise<Focused> {
  const { href, x, name } = await page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.querySelector('path:last-child')?.getBoundingClientRect();
    const name = element?.getAttribute('aria-label') ?? '';
    return { href: element?.getAttribute('href'), x: (box?.x ?? 0) + (box?.width ?? 0) / 2, name };
  });
  const entry = archive.entries.find(({ id }) => entryPath(id) === href);
  if (entry === undefined) throw new Error(`"${href ?? 'nothing'}" has the focus, which is no mark.`);
  return { entry, x, name };
}

export const markOf = (page: Page, { id }: Pick<Entry, 'id'>) => page.locator(`.chart a[href="${entryPath(id)}"]`);

/** Puts the focus on a statement in the middle of the chart, so that there is a way to go on each side. */
export async function focusStatement(page: Page): Promise<Focused> {
  const statements = archive.entries.filter((entry) => laneOf(entry) === 'said');
  await markOf(page, { id: statements[Math.floor(statements.length / 2)]?.id ?? '' }).focus();
  return readFocus(page);
}

export async function press(page: Page, key: string): Promise<Focused> {
  await page.keyboard.press(key);
  return readFocus(page);
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
