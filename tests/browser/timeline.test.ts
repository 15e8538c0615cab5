import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chartPath, homePath, oldestFirstPath, siteFile } from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { site as folder } from '../site/built-site.ts';
import { openedSite } from './search-page.ts';
import { inContext } from './site.ts';
import {
  box,
  chartWords,
  countAt,
  foundWords,
  inOrder,
  onTimeline,
  openForm,
  readShown,
  selectEntries,
  status,
  waitForStatus,
  words,
} from './timeline-page.ts';

const site = openedSite();
const firstView = 16;
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('narrowing', () => {
  test('facets and period combine, with the counts of the archive at every value', async () => {
    await onTimeline(site(), async (page) => {
      expect(await readShown(page)).toEqual(idsOf(inOrder.slice(0, firstView)));
      await openForm(page);
      for (const kind of ['statement', 'outage'])
        expect(await countAt(page, 'kind', kind)).toBe(selectEntries({ kind: [kind] }).length);
      await box(page, 'kind', 'outage').check();
      await waitForStatus(page, foundWords(selectEntries({ kind: ['outage'] }).length));
      await box(page, 'service', 'facebook').check();
      const facebook = selectEntries({ kind: ['outage'], service: ['facebook'] });
      await waitForStatus(page, foundWords(facebook.length));
      // A second value of a facet is an alternative.
      await box(page, 'kind', 'ruling').check();
      const both = selectEntries({ kind: ['outage', 'ruling'], service: ['facebook'] });
      await waitForStatus(page, foundWords(both.length));
      expect(both.length).toBeGreaterThan(facebook.length);
      await page.locator('[name=from]').selectOption('2018');
      await page.locator('[name=to]').selectOption('2019');
      const chosen = { kind: ['outage', 'ruling'], service: ['facebook'] };
      const left = selectEntries(chosen, 2018, 2019);
      await waitForStatus(page, foundWords(left.length));
      expect(await readShown(page)).toEqual(idsOf(left.slice(0, 20)));
      expect(new URL(page.url()).search).toBe('?from=2018&to=2019&kind=outage&kind=ruling&service=facebook');
      for (const place of ['almaty', 'kazakhstan'])
        if ((await box(page, 'place', place).count()) > 0)
          expect(await countAt(page, 'place', place)).toBe(
            selectEntries({ ...chosen, place: [place] }, 2018, 2019).length,
          );
      const years = await page.locator('[name=from] option[value="2018"]').textContent();
      expect(years).toBe(`2018 (${selectEntries(chosen, 2018, 2018).length})`);
    });
  });

  test('the box that was used keeps the focus, and what is chosen can be taken off one by one', async () => {
    await onTimeline(site(), async (page) => {
      await openForm(page);
      await box(page, 'kind', 'ruling').focus();
      await page.keyboard.press('Space');
      await waitForStatus(page, foundWords(selectEntries({ kind: ['ruling'] }).length));
      expect(await box(page, 'kind', 'ruling').evaluate((input) => input === document.activeElement)).toBe(true);
      await box(page, 'confidence', 'high').check();
      const rulings = wordsIn('en').kindsPlural.ruling;
      await page.getByRole('button', { name: words.remove.replace('{value}', rulings) }).click();
      await waitForStatus(page, foundWords(selectEntries({ confidence: ['high'] }).length));
      expect(await box(page, 'kind', 'ruling').isChecked()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      await page.getByRole('button', { name: chartWords.removeAll, exact: true }).click();
      await page.locator('[data-first]').waitFor();
      expect(await status(page).textContent()).toBe('');
      expect(await readShown(page)).toEqual(idsOf(inOrder.slice(0, firstView)));
      expect(page.url()).toMatch(/index\.html$/);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });

  test('results come in pieces of twenty, and the focus goes on with the new ones', async () => {
    await onTimeline(
      site(),
      async (page) => {
        const statements = selectEntries({ kind: ['statement'] });
        await waitForStatus(page, foundWords(statements.length));
        expect(await readShown(page)).toEqual(idsOf(statements.slice(0, 20)));
        await page.getByRole('button', { name: words.more.replace('{count}', '20') }).click();
        await page.locator('[data-results] .line > li').nth(39).waitFor();
        expect(await readShown(page)).toEqual(idsOf(statements.slice(0, 40)));
        const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
        expect(focused).toContain(statements[20]?.id);
        expect(page.url()).toMatch(/kind=statement&shown=40$/);
        await page.reload();
        await page.locator('[data-results] .line > li').nth(39).waitFor();
      },
      { search: '?kind=statement' },
    );
  });

  test('from the oldest the same entries come the other way round', async () => {
    await onTimeline(
      site(),
      async (page) => {
        const rulings = selectEntries({ kind: ['ruling'] }).toReversed();
        await waitForStatus(page, foundWords(rulings.length));
        expect(await readShown(page)).toEqual(idsOf(rulings.slice(0, 20)));
      },
      { search: '?kind=ruling', path: oldestFirstPath },
    );
  });

  test('the chart shows the same entries for the same address', async () => {
    await onTimeline(
      site(),
      async (page) => {
        const { length } = selectEntries({ service: ['facebook'] }, 2018, 2018);
        await waitForStatus(page, foundWords(length));
        await page.getByRole('link', { name: words.onChart }).click();
        await page.waitForURL(`**/${chartPath}?from=2018&to=2018&service=facebook`);
        const said = chartWords.shown.replace('{shown}', String(length)).split('{all}')[0] ?? '';
        await page.locator('timeline-chart [role=status]').filter({ hasText: said }).waitFor();
      },
      { search: '?service=facebook&from=2018&to=2018' },
    );
  });

  test('where nothing is left the page says what to give up, and that gives what it says', async () => {
    await onTimeline(
      site(),
      async (page) => {
        await waitForStatus(page, words.none);
        expect(await readShown(page)).toEqual([]);
        const rulings = selectEntries({ kind: ['ruling'] }).length;
        const offer = page.getByRole('button', { name: new RegExp(`: ${rulings}$`) });
        await offer.click();
        await waitForStatus(page, foundWords(rulings));
        expect(page.url()).toMatch(/\?kind=ruling$/);
      },
      { search: '?kind=ruling&explanation=denies-involvement' },
    );
  });
});

describe('the address', () => {
  test('brings a choice back, step by step', async () => {
    await onTimeline(site(), async (page) => {
      await openForm(page);
      await box(page, 'kind', 'ruling').check();
      const rulings = foundWords(selectEntries({ kind: ['ruling'] }).length);
      await waitForStatus(page, rulings);
      await box(page, 'confidence', 'medium').check();
      await waitForStatus(page, foundWords(selectEntries({ kind: ['ruling'], confidence: ['medium'] }).length));
      await page.goBack();
      await waitForStatus(page, rulings);
      expect(await box(page, 'confidence', 'medium').isChecked()).toBe(false);
      await page.goBack();
      await page.locator('[data-first]').waitFor();
      expect(await readShown(page)).toEqual(idsOf(inOrder.slice(0, firstView)));
      await page.goForward();
      await waitForStatus(page, rulings);
    });
  });

  const hostile = '<img src=x onerror="document.title=\'attacked\'">';

  test.each([
    [`?kind=${encodeURIComponent(hostile)}`, 'kind=<img'],
    [`?from=${encodeURIComponent(hostile)}&actor=__proto__`, 'actor=__proto__'],
    ['?kind=constructor&service=toString', 'service=toString'],
  ])('%s is passed over, named as text, and changes nothing', async (search, named) => {
    await onTimeline(
      site(),
      async (page) => {
        await waitForStatus(page, named);
        expect(await page.title()).not.toContain('attacked');
        expect(await page.locator('main img').count()).toBe(0);
        expect(await readShown(page)).toEqual(idsOf(inOrder.slice(0, firstView)));
      },
      { search },
    );
  });

  test('with a month or a day in it is said in words', async () => {
    await onTimeline(
      site(),
      async (page) => {
        await page.getByRole('button', { name: /March 2018 – 13 April 2018/ }).waitFor();
        await openForm(page);
        expect(await page.locator('[name=from]').inputValue()).toBe('2018-03');
      },
      { search: '?from=2018-03&to=2018-04-13' },
    );
  });
});

test('nothing is loaded before the first use, and a slower answer never overtakes a newer one', async () => {
  await onTimeline(site(), async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('on-this-day p').waitFor();
    expect(asked.filter((url) => /_timeline\/(?!days)/.test(url))).toEqual([]);
    let slow = true;
    await page.route('**/_timeline/lines-*', async (route) => {
      if (slow) await new Promise((done) => setTimeout(done, 700));
      slow = false;
      await route.continue();
    });
    await openForm(page);
    await box(page, 'kind', 'event').check();
    await box(page, 'kind', 'event').uncheck();
    await page.waitForTimeout(1500);
    expect(await status(page).textContent()).toBe('');
    expect(await readShown(page)).toEqual(idsOf(inOrder.slice(0, firstView)));
  });
});

test('where the filters do not load the page says so, and the list stays', async () => {
  await onTimeline(site(), async (page) => {
    await page.route('**/_timeline/*', (route) => route.abort());
    await page.locator('.narrow summary').click();
    await waitForStatus(page, words.failed);
    expect(await readShown(page)).toEqual(idsOf(inOrder.slice(0, firstView)));
    await page.unroute('**/_timeline/*');
    await page.locator('.narrow summary').click();
    await openForm(page);
  });
});

test.each(languages)('from a disk the timeline in %s is narrowed and remembers it', async (language) => {
  const address = pathToFileURL(resolve(folder, siteFile(language, homePath))).href;
  await inContext(site(), {}, [address], async (page, url) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    await openForm(page);
    await box(page, 'kind', 'ruling').check();
    await page.locator('[data-results] .line > li').first().waitFor();
    expect(await readShown(page)).toEqual(idsOf(selectEntries({ kind: ['ruling'] }).slice(0, 20)));
    await page.waitForURL(/\?kind=ruling$/);
    await page.reload();
    await page.locator('[data-results] .line > li').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
