import process from 'node:process';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { browserArguments, requireBrowser } from '../../scripts/find-browser.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { createRandom } from '../../src/cli/facts/create-random.ts';
import { entryPath, siteFile } from '../../src/domain/address.ts';
import { entryKinds } from '../../src/domain/entry.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { archive, site, templateFiles } from '../site/built-site.ts';

/** The built site on a server of its own, below a folder, and a browser. */
export interface OpenSite {
  /** With a final slash. */
  readonly url: string;
  readonly browser: Browser;
  /** The address of a page: `kk/index.html`. */
  readonly at: (file: string) => string;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<OpenSite> {
  const server = await startServer({ directory: site, base: '/kidiris/' });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
  return {
    url: server.url,
    browser,
    at: (file) => server.url + file,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Clicks in the middle of the first words of a link. (The middle of its first box may be a quotation mark that the
 * style sheet adds, and Chromium sends a click on that past the link.)
 */
export async function clickWords(link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  const { x, y } = await link.evaluate(async (element) => {
    // Chromium drops clicks on a page that it has not drawn yet.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (range.toString().trim() === '' && texts.nextNode() !== null) range.selectNodeContents(texts.currentNode);
    const box = range.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await link.page().mouse.click(x, y);
}

const pagesAtOnce = 3;

/** Works through items with a few pages at once; each page is used for many items, one after the other. */
export async function inPages<Item>(
  context: BrowserContext,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  const ahead = [...items];
  const one = async () => {
    const page = await context.newPage();
    for (let item = ahead.shift(); item !== undefined; item = ahead.shift()) await work(page, item);
    await page.close();
  };
  await Promise.all(items.slice(0, pagesAtOnce).map(one));
}

/** As `inPages`, in a context of its own. */
export async function inContext<Item>(
  { browser }: OpenSite,
  options: BrowserContextOptions,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  // Without motion there are no transitions between pages, which cost half a second each without a graphics card.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await inPages(context, items, work);
  await context.close();
}

const entryOfEachKind = entryKinds.flatMap((kind) => archive.entries.findLast((entry) => entry.kind === kind) ?? []);

/** One page of each template in a language; of the entries one of each kind. */
export function templatesIn(language: Language): readonly string[] {
  const files = templateFiles.filter((file) => file.startsWith(`${language}/`) && !file.startsWith(`${language}/e/`));
  return [...files, ...entryOfEachKind.map(({ id }) => siteFile(language, entryPath(id)))];
}

/** One page of each template in each language, and the two pages without a language. */
export const templates: readonly string[] = [...languages.flatMap(templatesIn), 'index.html', '404.html'];

/** Numbers that follow from a word alone (FNV-1a as the seed). */
export function createRandomFrom(word: string): () => number {
  return createRandom(Buffer.from(word).reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619), 2_166_136_261));
}

/** KIDIRIS_SEED, else the day. */
export const seed = process.env.KIDIRIS_SEED ?? new Date().toISOString().slice(0, 10);

/** Some items drawn without putting back. */
export function draw<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
