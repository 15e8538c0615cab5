/** Takes the twelve pictures of docs/screenshots/ from the built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from './find-browser.mjs';
import { requireNode } from './require-node.mjs';
import { startServer } from './serve.mjs';

requireNode();

const folder = 'docs/screenshots';
const pages = {
  home: 'index.html',
  entry: 'e/birzhanov-not-us-2018.html',
  chart: 'chart.html',
  search: 'search.html?q=сбой',
};
const views = [
  { language: 'kk', width: 360, height: 800, colorScheme: 'light' },
  { language: 'ru', width: 1440, height: 900, colorScheme: 'dark' },
  { language: 'en', width: 360, height: 800, colorScheme: 'light' },
];

mkdirSync(folder, { recursive: true });
const server = await startServer({ directory: 'dist' });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
let bytes = 0;
for (const { language, width, height, colorScheme } of views) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  for (const [name, page] of Object.entries(pages)) {
    const address = `${server.url}${language}/${page}`;
    await tab.goto(address);
    // The fonts are optional: they serve from the second view on, out of the cache.
    await tab.evaluate(() => document.fonts.ready);
    await tab.reload();
    if (name === 'search') await tab.locator('mark').first().waitFor();
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    const picture = Buffer.from(data, 'base64');
    bytes += picture.length;
    writeFileSync(`${folder}/${name}-${language}-${width}-${colorScheme}.webp`, picture);
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${folder}: ${Object.keys(pages).length * views.length} pictures, ${bytes} bytes`);
