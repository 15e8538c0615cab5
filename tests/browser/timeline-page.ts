import type { Locator, Page } from 'playwright-core';
import { toDayNumber } from '../../src/chart/chart-item.ts';
import { toChartItem } from '../../src/chart/chart-item.ts';
import { homePath, siteFile } from '../../src/domain/address.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { entryFacets, type FacetValues, toFacetValues } from '../../src/domain/entry-facets.ts';
import type { Language } from '../../src/domain/language.ts';
import { createTimeline, toEntries } from '../../src/domain/timeline.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive } from '../site/built-site.ts';
import { inContext, type OpenSite } from './site.ts';

export const words = wordsIn('en').timeline;
export const chartWords = wordsIn('en').chart;
/** Newest first. */
export const inOrder = toEntries(createTimeline(archive.entries));

interface TimelineVisit {
  readonly search?: string;
  readonly path?: string;
  readonly language?: Language;
}

export async function onTimeline(
  site: OpenSite,
  work: (page: Page) => Promise<void>,
  { search = '', path = homePath, language = 'en' }: TimelineVisit = {},
): Promise<void> {
  await inContext(site, { viewport: { width: 900, height: 900 } }, [siteFile(language, path)], async (page, file) => {
    page.setDefaultTimeout(10_000);
    await page.goto(site.at(file) + search);
    await work(page);
  });
}

/** What the archive itself says of a choice: counted entry by entry, by none of the code that the island uses. */
export function selectEntries(chosen: FacetValues, from?: number, to?: number): readonly Entry[] {
  return inOrder.filter((entry) => {
    const values = toFacetValues(entry);
    const span = toChartItem(entry, archive.asOf);
    const begins = from === undefined ? -Infinity : toDayNumber(`${from}-01-01`);
    const ends = to === undefined ? Infinity : toDayNumber(`${to + 1}-01-01`);
    return (
      span.to > begins &&
      span.from < ends &&
      entryFacets.every((facet) => {
        const wanted = chosen[facet] ?? [];
        return wanted.length === 0 || wanted.some((value) => values[facet].includes(value));
      })
    );
  });
}

export function status(page: Page): Locator {
  return page.locator('timeline-filter [role=status]');
}

export async function waitForStatus(page: Page, part: string): Promise<void> {
  await status(page).filter({ hasText: part }).waitFor();
}

export function foundWords(shown: number): string {
  return words.found.replace('{shown}', String(shown)).replace('{all}', String(archive.entries.length));
}

export async function openForm(page: Page): Promise<void> {
  await page.locator('.narrow summary').click();
  await page.locator('#facet-kind input').first().waitFor();
}

export function box(page: Page, facet: string, value: string): Locator {
  return page.locator(`#facet-${facet} input[value="${value}"]`);
}

export async function countAt(page: Page, facet: string, value: string): Promise<number> {
  const item = page.locator(`#facet-${facet} li`).filter({ has: page.locator(`input[value="${value}"]`) });
  return Number(await item.locator('small').textContent());
}

/** Ids of the entries that are shown, in their order. */
export async function readShown(page: Page): Promise<readonly string[]> {
  const links = page.locator('timeline-filter .line > li:visible :is(h3, h4) a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => /e\/([\w-]+)\.html/.exec(address)?.[1] ?? address);
}
