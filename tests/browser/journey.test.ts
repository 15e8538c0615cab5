import { expect, test } from 'vitest';
import { chartPath, entryPath, homePath, quotePath, searchPath, siteFile } from '../../src/domain/address.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive } from '../site/built-site.ts';
import { tabTo } from './keyboard.ts';
import { notUs, notUsPath, openedSite } from './search-page.ts';
import { inContext } from './site.ts';

const site = openedSite();
const minister = archive.entryById.get('abaev-technical-sboi-2018')?.quotes[0];

/** As on a Russian keyboard, which has no Kazakh letters, and with a letter too many: «мәселенің бізге қатысы». */
const typed = 'маселеннин бизге катысы';
const { search, chart } = wordsIn('kk');

test('by keyboard alone a reader finds a quote, copies its citation, reads it, filters the chart, and changes the language of an entry', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await inContext(site(), { permissions, viewport: { width: 1000, height: 700 } }, ['kk'], async (page) => {
    page.setDefaultTimeout(10_000);
    await page.goto(site().at(siteFile('kk', homePath)));
    await tabTo(page, `a[href="${searchPath}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${searchPath}`);

    await tabTo(page, '[type=search]');
    await page.keyboard.type(typed);
    await page.locator(`.results a[href="${notUsPath}"]`).waitFor();
    await tabTo(page, `.results a[href="${notUsPath}"]`);
    await tabTo(page, '.copy');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: search.copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`«${notUs}»`);
    await tabTo(page, `.results a[href="${notUsPath}"]`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${notUsPath}`);
    expect(await page.locator('figure:target blockquote').first().textContent()).toBe(notUs);

    await tabTo(page, `header a[href$="${chartPath}"]`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${chartPath}`);
    await page.getByRole('button', { name: chart.zoomIn }).waitFor();
    await tabTo(page, 'timeline-chart summary');
    await page.keyboard.press('Enter');
    await page.locator('#facet-kind').waitFor();
    await tabTo(page, '#facet-kind [value=statement]');
    await page.keyboard.press('Space');
    await page.waitForURL(/\?kind=statement$/);
    await tabTo(page, 'timeline-chart summary', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'timeline-chart svg a');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    const entry = archive.entries.find(({ id }) => entryPath(id) === href);
    expect(entry?.kind).toBe('statement');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/kk/${href}`);

    await tabTo(page, 'header a[lang=ru]');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/ru/${href}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });
}, 120_000);

test('who does not know the site has the minister’s «сбой» with its citation after three actions: search, type, copy', async () => {
  if (minister === undefined) throw new Error('The archive does not hold the minister’s words.');
  expect(minister.exact).toContain('сбо');
  await inContext(site(), { permissions: ['clipboard-read', 'clipboard-write'] }, ['ru'], async (page) => {
    page.setDefaultTimeout(10_000);
    await page.goto(site().at(siteFile('ru', homePath)));
    const actions = [
      () => page.locator(`a[href="${searchPath}"]`).first().click(),
      () => page.getByRole('searchbox').fill('министр сбой'),
      () =>
        page
          .locator('.results li', { has: page.locator(`a[href="${quotePath(minister.entry.id, minister.id)}"]`) })
          .locator('.copy')
          .click(),
    ];
    for (const act of actions) await act();
    expect(actions).toHaveLength(3);
    await page.getByRole('button', { name: wordsIn('ru').search.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(minister.exact);
    expect(copied).toContain(quotePath(minister.entry.id, minister.id));
  });
});
