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

/** The spacing that a reader may choose: https://www.w3.org/TR/WCAG22/#text-spacing */
const widest = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Gives the text its widest spacing; names the elements with words that then lie cut off in their box. */
function findCutWords(style: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  return [...document.body.querySelectorAll<HTMLElement>(':not(svg, svg *, .hidden, .skip)')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (isCutX || isCutY) && element.innerText.trim() !== '';
    })
    .map((element) => `<${element.localName} class="${element.className}">`);
}

test('at 320 px, which is 1280 px at 400 %, no page is wider than the screen, and at the widest spacing none cuts words off', async () => {
  const odd: string[] = [];
  await inContext(site, { viewport: { width: 320, height: 640 } }, templates, async (page, file) => {
    await page.goto(site.at(file));
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    const cut = await page.evaluate(findCutWords, widest);
    if (width > 320) odd.push(`${file}: ${width} px`);
    if (cut.length > 0) odd.push(`${file}: words are cut off in ${cut.join(', ')}`);
  });
  expect(odd).toEqual([]);
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
