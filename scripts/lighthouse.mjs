/**
 * Lighthouse on the built site, served on this machine.
 *
 *   node scripts/lighthouse.mjs     home, entry and search in Kazakh
 *
 * Accessibility, best practices and SEO must be 100. Performance is printed and
 * not judged: it is a timed figure, and a busy machine lowers it; the budgets in
 * bytes and requests are what holds it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from './find-browser.mjs';
import { requireNode } from './require-node.mjs';
import { startServer } from './serve.mjs';

requireNode();

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const debuggingPort = 9333;

/** True when every category that does not hang on the machine's speed is at 100. */
export function isJudgedPerfect(scores) {
  return Object.entries(scores).every(([category, score]) => category === 'performance' || score === 100);
}

/** Scores of each page, 0–100 by category, with the audits that cost points. */
export async function runLighthouse(pages, onResult) {
  const folder = mkdtempSync(join(tmpdir(), 'kidiris-lighthouse-'));
  const server = await startServer({ directory: 'dist', base: '/kidiris/' });
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: requireBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    for (const page of pages) {
      const result = await lighthouse(server.url + page, {
        port: debuggingPort,
        onlyCategories: categories,
        logLevel: 'error',
      });
      if (result === undefined) throw new Error(`Lighthouse gave no result for ${page}.`);
      const { lhr } = result;
      const scores = Object.fromEntries(
        categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
      );
      const lost = categories.flatMap((name) =>
        (lhr.categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${id}: ${lhr.audits[id]?.displayValue ?? lhr.audits[id]?.title ?? ''}`),
      );
      onResult({ page, scores, lost });
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let failed = 0;
  await runLighthouse(
    ['kk/index.html', 'kk/e/birzhanov-not-us-2018.html', 'kk/search.html'],
    ({ page, scores, lost }) => {
      const isGood = isJudgedPerfect(scores);
      if (!isGood) failed += 1;
      console.log(`${isGood ? 'ok    ' : 'BELOW '} ${page} ${JSON.stringify(scores)}`);
      for (const reason of lost) console.log(`         ${reason}`);
    },
  );
  process.exit(failed === 0 ? 0 : 1);
}
