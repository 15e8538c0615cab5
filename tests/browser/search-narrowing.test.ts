import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { findNotUs, notUs, notUsPath, onSearchPage, openedSite, results, type, waitForStatus } from './search-page.ts';

const site = openedSite();
const { search } = wordsIn('kk');

function box(page: Page, name: string, value: string) {
  return page.locator(`input[name="${name}"][value="${value}"]`);
}

test('facets narrow the answer down, say how much, and Back takes them off', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, 'Біржанов');
    await findNotUs(page);
    const before = await page.getByRole('status').textContent();
    await page.locator('summary').click();
    const count = await page
      .locator('li', { has: box(page, 'type', 'entry') })
      .locator('small')
      .textContent();
    await box(page, 'type', 'entry').check();
    await waitForStatus(page, search.found.replace('{count}', count ?? ''));
    expect(await page.locator('.results q').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('type')).toBe('entry');
    await page.reload();
    await waitForStatus(page, search.found.replace('{count}', count ?? ''));
    await page.goBack();
    await findNotUs(page);
    expect(await page.getByRole('status').textContent()).toBe(before);
  });
});

test('the address holds order and grouping', async () => {
  await onSearchPage(
    site(),
    async (page) => {
      await page.locator('.results h2').first().waitFor();
      expect(await page.getByRole('combobox').inputValue()).toBe('oldest');
      expect(await page.locator('[name=grouped]').isChecked()).toBe(true);
      await page.locator('[name=grouped]').uncheck();
      await page.locator('.results h2').first().waitFor({ state: 'detached' });
      expect(new URL(page.url()).searchParams.has('grouped')).toBe(false);
    },
    '?q=Біржанов&order=oldest&grouped=',
  );
});

test('a quote is copied with speaker, source and permalink', async () => {
  await onSearchPage(site(), async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await type(page, notUs);
    await findNotUs(page);
    await page.getByRole('button', { name: search.copy }).first().click();
    await page.getByRole('button', { name: search.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`«${notUs}»`);
    expect(copied).toContain('Ержан Біржанов, директор');
    expect(copied.endsWith(site().at(`kk/${notUsPath}`))).toBe(true);
  });
});

test('a term is offered in other languages, and never mixed in', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, 'ақау');
    const link = page.locator('[data-notes] a', { hasText: 'сбой' });
    await link.waitFor();
    await link.click();
    await page.waitForURL(`**/*?q=${encodeURIComponent('сбой')}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe('сбой');
  });
});

test('a word that does not occur is named, with words that look like it', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, 'сертефекат');
    await page.locator('[data-notes] a').first().waitFor();
    expect(await page.locator('[data-notes]').textContent()).toContain('«сертефекат»');
    await page.locator('[data-notes] a').first().click();
    await results(page).first().waitFor();
  });
});

test('more results join below those that stand', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, 'интернет');
    await results(page).nth(9).waitFor();
    const first = await results(page).first().textContent();
    await page.getByRole('button', { name: search.more }).click();
    await results(page).nth(20).waitFor();
    expect(await results(page).first().textContent()).toBe(first);
  });
});
