import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { homePath, siteFile } from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { inContext, openSite, type OpenSite, templates, templatesIn } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly unknown[];
}

/** What axe finds on the page as it stands. */
async function look(page: Page, file: string): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations, passes } = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, tags);
  if (passes.length === 0) return [`${file}: axe looked at nothing`];
  return violations.map(
    ({ id, nodes }) => `${file}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** The four ways a page is looked at; each template in each language is looked at in one of them. */
const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
] as const;

/** Goes round so that a template has another look in each language. */
function templatesOfLook(look: number): readonly string[] {
  const inLanguages = languages.flatMap((language, turn) =>
    templatesIn(language).filter((_file, index) => (index + turn) % looks.length === look),
  );
  return look < 2 ? [...inLanguages, look === 0 ? 'index.html' : '404.html'] : inLanguages;
}

test.each(looks.map((look, index) => ({ ...look, index })))(
  'axe finds nothing in $colorScheme colours at $width px',
  async ({ colorScheme, width, index }) => {
    const problems: string[] = [];
    // axe is put into the page as a script, which the policy would refuse.
    const options = { bypassCSP: true, colorScheme, viewport: { width, height: 900 } };
    await inContext(site, options, templatesOfLook(index), async (page, file) => {
      await page.goto(site.at(file));
      problems.push(...(await look(page, file)));
    });
    expect(problems).toEqual([]);
  },
  180_000,
);

test('axe finds nothing in a timeline that is narrowed, with its form open, or to nothing at all', async () => {
  const searches = ['?kind=ruling&from=2018', '?kind=ruling&explanation=denies-involvement'];
  const goals = languages.flatMap((language) => searches.map((search) => siteFile(language, homePath) + search));
  const problems: string[] = [];
  await inContext(site, { bypassCSP: true, viewport: { width: 320, height: 900 } }, goals, async (page, file) => {
    await page.goto(site.at(file));
    await page.locator('.chosen button').first().waitFor();
    await page.locator('.narrow summary').click();
    problems.push(...(await look(page, file)));
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 320) problems.push(`${file}: ${width} px`);
  });
  expect(problems).toEqual([]);
});

test('at 320 px no page is wider than the screen', async () => {
  const wide: string[] = [];
  await inContext(site, { viewport: { width: 320, height: 640 } }, templates, async (page, file) => {
    await page.goto(site.at(file));
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 320) wide.push(`${file}: ${width} px`);
  });
  expect(wide).toEqual([]);
}, 180_000);

test('the first key leads to the content', async () => {
  await inContext(site, {}, ['kk/index.html'], async (page, file) => {
    await page.goto(site.at(file));
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.locator('main:target').count()).toBe(1);
  });
});
