import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartPath, entryPath, siteFile } from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive } from '../site/built-site.ts';
import { all, button, countInView, focusStatement, markOf, onChart, press, readTicks, words } from './chart-page.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('without dragging', () => {
  test('buttons, periods and dates show another stretch, and Back returns', async () => {
    await onChart(site, async (page) => {
      for (let times = 0; times < 3; times += 1) await button(page, words.zoomIn).click();
      const middle = await readTicks(page);
      await button(page, words.earlier).click();
      expect(await readTicks(page)).not.toEqual(middle);
      await button(page, words.later).click();
      expect(await readTicks(page)).toEqual(middle);
      await button(page, words.zoomOut).click();
      expect(await readTicks(page)).not.toEqual(middle);
      await button(page, words.whole).click();
      expect(await countInView(page)).toBe(all);
      await page.getByText(words.narrow).click();
      await page.locator('[name=period]').selectOption('2018');
      expect(page.url()).toMatch(/\?from=2018-01-01&to=2018-12-31$/);
      const in2018 = await countInView(page);
      expect(in2018).toBeLessThan(all);
      await page.locator('[name=to]').fill('2018-03-31');
      await page.waitForURL(/to=2018-03-31/);
      expect(await countInView(page)).toBeLessThan(in2018);
      await page.goBack();
      expect(await countInView(page)).toBe(in2018);
      // The wrong way round is put right; half a date changes nothing.
      await page.locator('[name=from]').fill('2019-02-01');
      await page.waitForURL(/from=2019-01-01&to=2019-01-31/);
      await page.locator('[name=from]').fill('');
      expect(page.url()).toMatch(/from=2019-01-01&to=2019-01-31/);
      await countInView(page);
    });
  });

  test('filters narrow down with counts that hold, and the address brings them back', async () => {
    await onChart(site, async (page) => {
      await page.getByText(words.narrow).click();
      const box = page.locator('#facet-kind label').filter({ hasText: wordsIn('en').kindsPlural.statement });
      const promised = Number(await box.locator('small').textContent());
      await box.locator('input').check();
      await page.waitForURL(/\?kind=statement$/);
      expect(await countInView(page)).toBe(promised);
      expect(promised).toBe(archive.entries.filter(({ kind }) => kind === 'statement').length);
      await page.reload();
      await page.waitForFunction(
        (text) => document.querySelector('[role=status]')?.textContent.includes(text),
        `: ${promised} `,
      );
      expect(await countInView(page)).toBe(promised);
      await page.getByText(words.narrow).click();
      await button(page, words.removeAll).click();
      expect(await countInView(page)).toBe(all);
    });
  });
});

describe('an address', () => {
  test('that makes no sense is passed over with a quiet note', async () => {
    await onChart(
      site,
      async (page) => {
        const status = page.locator('timeline-chart [role=status]');
        await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent.includes('banana'));
        expect(await status.textContent()).toContain('from=banana, actor=nobody');
        expect(await countInView(page)).toBe(all);
      },
      '?from=banana&actor=nobody',
    );
  });

  test('opens the card of an entry, with date, kind, title, quote and relations', async () => {
    const entry = archive.entries.find(({ relations, quotes }) => relations.length > 1 && quotes.length > 0);
    if (entry === undefined) throw new Error('No entry has relations and a quote.');
    await onChart(
      site,
      async (page) => {
        const card = page.locator('.card');
        await card.waitFor();
        const text = (await card.textContent()) ?? '';
        for (const part of [
          formatDate(entry.date, 'en'),
          wordsIn('en').kinds[entry.kind],
          entry.texts.en?.title ?? '?',
        ])
          expect(text).toContain(part);
        for (const { kind, direction } of entry.relations)
          expect(text).toContain(wordsIn('en').relations[kind][direction]);
        expect(await page.locator('.arcs path').count()).toBeGreaterThan(0);
        await button(page, words.close).click();
        expect(await card.isHidden()).toBe(true);
        expect(page.url()).not.toContain('entry=');
      },
      `?entry=${entry.id}`,
    );
  });
});

test('a click shows the card and stays, a click in the card goes to the entry', async () => {
  await onChart(site, async (page) => {
    const entry = archive.entries.find(({ kind }) => kind === 'ruling');
    await markOf(page, { id: entry?.id ?? '' })
      .locator('path')
      .last()
      .click();
    expect(await page.locator('.card .title').textContent()).toBe(entry?.texts.en?.title);
    expect(page.url()).toContain('chart.html');
    await page.locator('.card .title a').click();
    await page.waitForURL(`**/${entryPath(entry?.id ?? '')}`);
  });
});

test('dragging the frame of the overview, the chart and the wheel move and zoom', async () => {
  await onChart(site, async (page) => {
    const overview = page.locator('.overview');
    const box = await overview.boundingBox();
    if (box === null) throw new Error('The overview is not there.');
    const [right, y] = [box.x + box.width - 14, box.y + box.height / 2];
    await page.mouse.move(right, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/\?from=/);
    const half = await countInView(page);
    expect(half).toBeLessThan(all);
    const chart = await page.locator('.chart svg').boundingBox();
    if (chart === null) throw new Error('The chart is not there.');
    const ticks = await readTicks(page);
    await page.mouse.move(chart.x + 200, chart.y + 4);
    await page.mouse.down();
    await page.mouse.move(chart.x + 80, chart.y + 4, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => readTicks(page)).not.toEqual(ticks);
    await page.mouse.wheel(0, -600);
    await expect.poll(() => countInView(page).catch(() => half)).toBeLessThan(half);
  });
});

test('at 320 px all is drawn in the width of the screen, the rest in bins that can be opened', async () => {
  await onChart(
    site,
    async (page) => {
      expect(await countInView(page)).toBe(all);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
      const bin = page.locator('.bin').first();
      const count = Number(await bin.locator('text').textContent());
      await bin.focus();
      expect(await page.locator('.card li').count()).toBe(count);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?from=/);
      expect(await countInView(page)).toBeLessThan(all);
    },
    '',
    320,
  );
});

test('what is shown can be taken away as SVG, PNG and CSV, with title, stretch, address and licence', async () => {
  await onChart(
    site,
    async (page) => {
      await page.waitForURL(/kind=ruling/);
      const files = new Map<string, Buffer>();
      for (const name of ['SVG', 'PNG', 'CSV']) {
        const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
        expect(download.suggestedFilename()).toBe(`kidiris-chart.${name.toLowerCase()}`);
        files.set(name, readFileSync(await download.path()));
      }
      const inView = await countInView(page);
      const svg = files.get('SVG')?.toString() ?? '';
      for (const part of [
        words.title,
        '2018-01-01 – 2018-12-31',
        wordsIn('en').kindsPlural.ruling,
        'kind=ruling',
        words.licence,
      ])
        expect(svg).toContain(part);
      expect(svg.match(/h8v8h-8z/g)).toHaveLength(inView);
      expect(files.get('PNG')?.subarray(1, 4).toString()).toBe('PNG');
      expect(files.get('CSV')?.toString().trim().split('\r\n')).toHaveLength(inView + 1);
    },
    '?from=2018-01-01&to=2018-12-31&kind=ruling',
  );
});

test.each(languages)('in %s the months of the closer chart are words of the page’s language', async (language) => {
  await inContext(site, {}, [siteFile(language, chartPath)], async (page, file) => {
    await page.goto(`${site.at(file)}?from=2018-03-01&to=2018-08-31`);
    const month = { kk: 'шілде', ru: 'июль', en: 'July' };
    await expect.poll(async () => (await readTicks(page)).join(' ')).toContain(month[language]);
  });
});

test('started twice the chart has its controls once, and a key acts once', async () => {
  await inContext(site, {}, [siteFile('en', chartPath)], async (page, file) => {
    await page.route('**/chart.html', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const script = /<script[^>]*><\/script>/.exec(html)?.[0] ?? '';
      await route.fulfill({ response, body: html.replace('</head>', `${script}</head>`) });
    });
    await page.goto(site.at(file));
    await page.evaluate(() => {
      const island = document.querySelector('timeline-chart');
      if (island !== null) island.parentElement?.insertBefore(island, island.nextSibling);
    });
    expect(await page.locator('timeline-chart .overview').count()).toBe(1);
    const start = await focusStatement(page);
    await page.keyboard.press('ArrowRight');
    expect((await press(page, 'ArrowLeft')).entry).toBe(start.entry);
  });
});
