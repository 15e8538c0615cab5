import { expect, test } from 'vitest';
import { findNotUs, notUs, notUsPath, onSearchPage, openedSite, results, type } from './search-page.ts';

const site = openedSite();

const focused = 'document.activeElement?.getAttribute("href") ?? document.activeElement?.localName';

test('«/» goes to the field from anywhere, and is a letter in it', async () => {
  await onSearchPage(site(), async (page) => {
    await page.keyboard.press('/');
    expect(await page.evaluate(focused)).toBe('input');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('/');
  });
});

test('the arrows go through the results and back to the field', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, 'Біржанов');
    await findNotUs(page);
    const links = await page.locator('.results a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links.slice(0, 2)) {
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(focused)).toBe(link);
    }
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(focused)).toBe(links[0]);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(focused)).toBe('input');
  });
});

test('Escape goes back to the field, and there empties it', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, notUs);
    await findNotUs(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(focused)).toBe('input');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await results(page).first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });
});

test('Enter opens the result that has the focus', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, notUs);
    await findNotUs(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${notUsPath}`);
  });
});
