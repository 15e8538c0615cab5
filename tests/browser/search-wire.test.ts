import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchPath, siteFile } from '../../src/domain/address.ts';
import { site as folder } from '../site/built-site.ts';
import { findNotUs, notUs, openedSite, type } from './search-page.ts';

/** Bytes after gzip, as in budgets.json. */
const mostInAll = 150_000;
const mostInFile = 50_000;
const searchFile = /\/kidiris\/(?<path>_(?:search|islands)\/[^?]+\.js)/u;

const site = openedSite();

/** The files of the search that a browser which knows nothing asks for until a query has its first result. */
async function filesUntilFirstAnswer(query: string): Promise<ReadonlySet<string>> {
  const context = await site().browser.newContext();
  const files = new Set<string>();
  let isAnswered = false;
  // Requests of a worker are those of its context, not of the page.
  context.on('request', (request) => {
    const path = searchFile.exec(request.url())?.groups?.path;
    if (path !== undefined && !isAnswered) files.add(path);
  });
  const page = await context.newPage();
  await page.exposeFunction('firstAnswer', () => {
    isAnswered = true;
  });
  await page.goto(site().at(siteFile('kk', searchPath)));
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.results a') === null) return;
      observer.disconnect();
      (globalThis as unknown as { firstAnswer: () => void }).firstAnswer();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await type(page, query);
  await findNotUs(page);
  await context.close();
  return files;
}

function bytesOf(path: string): number {
  return gzipSync(readFileSync(`${folder}/${path}`), { level: 9 }).length;
}

test.each([
  ['as it was said', notUs],
  ['in another form', 'мәселелерінің'],
  ['on a Russian keyboard', 'маселенин бизге катысы'],
  ['in Latin letters', 'maseleniñ bizge qatysy'],
])('a quote asked for %s comes with little on the wire', async (way, query) => {
  const files = await filesUntilFirstAnswer(query);
  const sizes = new Map([...files].map((path) => [path, bytesOf(path)]));
  const inAll = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`${way}: ${inAll} bytes in ${sizes.size} files until the first answer`);
  for (const needed of ['quote-search', 'search-worker', 'head-', 'grammar', 'postings-', 'texts-', 'lines-kk-'])
    expect([...files].join()).toContain(needed);
  expect([...files].join()).not.toContain('values');
  expect(inAll).toBeLessThanOrEqual(mostInAll);
  expect(Math.max(...sizes.values())).toBeLessThanOrEqual(mostInFile);
});
