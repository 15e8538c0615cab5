import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from './scripts/find-browser.mjs';
import { startServer } from './scripts/serve.mjs';
const server = await startServer({ directory: 'dist', base: '/kidiris/' });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
for (const [language, width, colorScheme] of [['kk', 360, 'light'], ['ru', 1440, 'dark'], ['en', 768, 'light']]) {
  const c = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const p = await c.newPage();
  p.on('console', (m) => console.log(language, m.type(), m.text())); p.on('pageerror', (e) => console.log('ERR', e.message));
  await p.goto(`${server.url}${language}/contribute.html`);
  await p.locator('[name=kind][value=outage]').check();
  await p.locator('[name=date]').fill('кеше'); await p.locator('[name=services]').fill('тел'); await p.waitForTimeout(800);
  await p.locator('.check').click(); await p.waitForTimeout(1200);
  await p.screenshot({ path: `/tmp/h/shot-${language}-${width}.png`, fullPage: true });
  await c.close();
}
await browser.close(); await server.close();
