import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryPath, homePath, siteFile } from '../../src/domain/address.ts';
import { latinEdition } from '../../src/domain/edition.ts';
import { archive } from '../site/built-site.ts';
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

/** The fonts that the letters of an element were drawn with. */
async function readFonts(session: CDPSession, root: number, selector: string): Promise<readonly UsedFont[]> {
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root, selector });
  const fonts = [];
  for (const nodeId of nodeIds) fonts.push(...(await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts);
  return fonts;
}

/** Numbers beside a heading stand in `small`, which is not in serif. */
const serifWords = ':is(h1, h2, h3):not(:has(small)), :is(h1, h2, h3) a, .lede, .prose p, blockquote[lang=kk]';
const entry = archive.entryById.get('birzhanov-not-us-2018') ?? archive.entries.at(-1);

const kazakhFiles = [homePath, 'quotes.html', 'about.html', entryPath(entry?.id ?? '')].map((path) =>
  siteFile('kk', path),
);
const latinFiles = [homePath, entryPath(entry?.id ?? '')].map((path) => siteFile(latinEdition, path));

test('once the font is there, every letter of Kazakh text in serif is drawn from it, in either script', async () => {
  const odd: string[] = [];
  await inContext(site, {}, [...kazakhFiles, ...latinFiles], async (page, file) => {
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
    const fonts = await readFonts(session, root.nodeId, serifWords);
    const families = new Set(fonts.filter(({ glyphCount }) => glyphCount > 0).map(({ familyName }) => familyName));
    if (fonts.length === 0 || families.size !== 1 || fonts.some(({ isCustomFont }) => !isCustomFont))
      odd.push(`${file}: ${JSON.stringify(fonts.filter(({ isCustomFont }) => !isCustomFont).slice(0, 5))}`);
  });
  expect(odd).toEqual([]);
});
