import { readdirSync, statSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aboutPath, entryPath, homePath, quotesPath, siteFile } from '../../src/domain/address.ts';
import { latinEdition } from '../../src/domain/edition.ts';
import { languages } from '../../src/domain/language.ts';
import { archive, site as folder } from '../site/built-site.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface UsedFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
  readonly glyphCount: number;
}

interface Drawn {
  readonly nodeId: number;
  readonly fonts: readonly UsedFont[];
}

/** The fonts that the own letters of each element were drawn with. */
async function readFonts(session: CDPSession, root: number, selector: string): Promise<readonly Drawn[]> {
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root, selector });
  const drawn: Drawn[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    drawn.push({ nodeId, fonts: fonts.filter(({ glyphCount }) => glyphCount > 0) });
  }
  return drawn;
}

interface DrawnPage {
  readonly session: CDPSession;
  /** Node of the document. */
  readonly root: number;
}

/** Opens a page as at the second view, when the optional fonts are in the cache. */
async function openDrawn(page: Page, file: string): Promise<DrawnPage> {
  await page.goto(site.at(file));
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  return { session, root: root.nodeId };
}

/** Numbers beside a heading stand in `small`, which is not in serif. */
const serifWords = ':is(h1, h2, h3):not(:has(small)), :is(h1, h2, h3) a, .lede, .prose p, blockquote[lang=kk]';
const entry = archive.entryById.get('birzhanov-not-us-2018') ?? archive.entries.at(-1);

const kazakhFiles = [homePath, quotesPath, aboutPath, entryPath(entry?.id ?? '')].map((path) => siteFile('kk', path));
const latinFiles = [homePath, entryPath(entry?.id ?? '')].map((path) => siteFile(latinEdition, path));

test('once the font is there, every letter of Kazakh text in serif is drawn from it, in either script', async () => {
  const odd: string[] = [];
  await inContext(site, {}, [...kazakhFiles, ...latinFiles], async (page, file) => {
    const { session, root } = await openDrawn(page, file);
    const fonts = (await readFonts(session, root, serifWords)).flatMap((drawn) => drawn.fonts);
    const families = new Set(fonts.map(({ familyName }) => familyName));
    if (fonts.length === 0 || families.size !== 1 || fonts.some(({ isCustomFont }) => !isCustomFont))
      odd.push(`${file}: ${JSON.stringify(fonts.filter(({ isCustomFont }) => !isCustomFont).slice(0, 5))}`);
  });
  expect(odd).toEqual([]);
});

/** Puts each word of the marked elements into an element of its own, in their font; runs in the page. */
function spreadWords(): void {
  const spread = document.createElement('div');
  for (const element of document.querySelectorAll('[data-mixed]')) {
    const { fontFamily, fontWeight } = getComputedStyle(element);
    const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
    for (const word of new Set(own.join(' ').match(/\p{L}[\p{L}\p{M}’-]*/gu) ?? [])) {
      const span = document.createElement('span');
      Object.assign(span.style, { fontFamily, fontWeight });
      span.className = 'spread';
      span.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      span.textContent = word;
      spread.append(span, ' ');
    }
  }
  document.body.append(spread);
}

/** Words of a page, in serif and in the sans of the machine, that were drawn from more than one font. */
async function findMixedWords(page: Page, { session, root }: DrawnPage): Promise<string[]> {
  const drawn = await readFonts(session, root, 'body, body *:not(script, style)');
  const mixed = drawn.filter(({ fonts }) => new Set(fonts.map(({ familyName }) => familyName)).size > 1);
  for (const { nodeId } of mixed)
    await session.send('DOM.setAttributeValue', { nodeId, name: 'data-mixed', value: '' });
  await page.evaluate(spreadWords);
  const odd: string[] = [];
  for (const { nodeId, fonts } of await readFonts(session, root, '.spread')) {
    if (new Set(fonts.map(({ familyName }) => familyName)).size < 2) continue;
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    odd.push(
      `${page.url()}: ${outerHTML.replaceAll(/<[^>]*>/g, '')}: ${fonts.map(({ familyName }) => familyName).join(' + ')}`,
    );
  }
  return odd;
}

test('in no language a word has letters of two fonts, neither in serif nor in sans', async () => {
  const paths = [aboutPath, entryPath(entry?.id ?? '')];
  const files = languages.flatMap((language) => paths.map((path) => siteFile(language, path)));
  files.push(siteFile('kk', homePath));
  const odd: string[] = [];
  await inContext(site, {}, files, async (page, file) => {
    odd.push(...(await findMixedWords(page, await openDrawn(page, file))));
  });
  expect(odd).toEqual([]);
});

test('a word with a letter that the font lacks is found', async () => {
  await inContext(site, {}, [siteFile('en', aboutPath)], async (page, file) => {
    const drawn = await openDrawn(page, file);
    await page.locator('h1').evaluate((heading) => {
      heading.append(' Kazaჴkh');
    });
    expect((await findMixedWords(page, drawn)).join()).toContain('Kazaჴkh');
  });
});

test('the fonts are two files of 30 KB together, and no word waits for them', async () => {
  const files = readdirSync(`${folder}/_fonts`);
  expect(files).toHaveLength(2);
  expect(files.reduce((sum, file) => sum + statSync(`${folder}/_fonts/${file}`).size, 0)).toBeLessThanOrEqual(30_000);
  await inContext(site, {}, [siteFile('kk', homePath)], async (page, file) => {
    await page.goto(site.at(file));
    expect(await page.evaluate(() => [...document.fonts].map(({ display }) => display))).toEqual([
      'optional',
      'optional',
    ]);
  });
});
