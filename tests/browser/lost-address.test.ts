import { afterAll, beforeAll, expect, test } from 'vitest';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a mistyped address leads to the page it meant, in the language it asked for first', async () => {
  await inContext(site, {}, ['kz/e/birzanov-not-us-2018', 'ru/E/birzhanov-not-us-2018'], async (page, file) => {
    const language = file.startsWith('kz') ? 'kk' : 'ru';
    await page.goto(site.at(file));
    const first = page.locator('section').first();
    expect(await first.getAttribute('lang')).toBe(language);
    await first.locator('a', { hasText: 'birzhanov-not-us-2018' }).click();
    await page.waitForURL(`**/${language}/e/birzhanov-not-us-2018.html`);
  });
});

test('the words of the address can be searched for, in each language', async () => {
  await inContext(site, {}, ['kk', 'ru', 'en'], async (page, language) => {
    await page.goto(site.at('nowhere/сбой'));
    await page.locator(`section[lang=${language}] button`).click();
    await page.waitForURL(`**/${language}/search.html?q=*`);
    await page.locator('mark').first().waitFor();
  });
});

test('an address near nothing, or that is no address, is not guessed at and breaks nothing', async () => {
  const odd = ['wp-login.php', '%E0%A4%A', 'kk/%3Cimg%20src=x%3E', 'a/'.repeat(200), '%F0%9F%98%80'];
  await inContext(site, {}, odd, async (page, file) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(site.at(file));
    expect(await page.locator('section form').count()).toBe(3);
    expect(await page.locator('section p a, img').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test('without JavaScript the page leads to the timeline and the search of each language', async () => {
  await inContext(site, { javaScriptEnabled: false }, ['nowhere'], async (page, file) => {
    await page.goto(site.at(file));
    expect(await page.locator('section a').count()).toBe(6);
    expect(await page.locator('form').count()).toBe(0);
  });
});
