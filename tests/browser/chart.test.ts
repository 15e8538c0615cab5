import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laneOrder } from '../../src/chart/create-timeline-chart.ts';
import { chartPath, entryPath, siteFile } from '../../src/domain/address.ts';
import { type Entry, toLane } from '../../src/domain/entry.ts';
import { languages } from '../../src/domain/language.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive } from '../site/built-site.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const words = wordsIn('en').chart;

async function onChart(work: (page: Page) => Promise<void>): Promise<void> {
  await inContext(site, {}, [siteFile('en', chartPath)], async (page, file) => {
    page.setDefaultTimeout(10_000);
    await page.goto(site.at(file));
    await page.getByRole('button', { name: words.zoomIn }).waitFor();
    await work(page);
  });
}

const marksInView = 'timeline-chart svg a:not(.away)';

function countInView(page: Page): Promise<number> {
  return page.locator(marksInView).count();
}

function readTicks(page: Page): Promise<string[]> {
  return page.locator('timeline-chart .ticks text').allTextContents();
}

interface Focused {
  readonly entry: Entry;
  /** Middle of the mark across the window. */
  readonly x: number;
}

async function readFocus(page: Page): Promise<Focused> {
  const { href, x } = await page.evaluate(() => {
    const box = document.activeElement?.querySelector('path:last-child')?.getBoundingClientRect();
    return { href: document.activeElement?.getAttribute('href'), x: (box?.x ?? 0) + (box?.width ?? 0) / 2 };
  });
  const entry = archive.entries.find(({ id }) => entryPath(id) === href);
  if (entry === undefined) throw new Error(`"${href ?? 'nothing'}" has the focus, which is no mark.`);
  return { entry, x };
}

/** Puts the focus on a statement in the middle of the chart, so that there is a way to go on each side. */
async function focusStatement(page: Page): Promise<Focused> {
  const statements = archive.entries.filter(({ kind }) => kind === 'statement');
  const middle = statements[Math.floor(statements.length / 2)];
  await page.locator(`timeline-chart svg a[href="${entryPath(middle?.id ?? '')}"]`).focus();
  return readFocus(page);
}

async function press(page: Page, key: string): Promise<Focused> {
  await page.keyboard.press(key);
  return readFocus(page);
}

test('the arrows right and left go along the lane, later and earlier', async () => {
  await onChart(async (page) => {
    const start = await focusStatement(page);
    const right = await press(page, 'ArrowRight');
    expect(toLane(right.entry.kind)).toBe('said');
    expect(right.entry).not.toBe(start.entry);
    expect(right.x).toBeGreaterThanOrEqual(start.x - 0.5);
    expect((await press(page, 'ArrowLeft')).entry).toBe(start.entry);
    expect((await press(page, 'ArrowLeft')).x).toBeLessThanOrEqual(start.x + 0.5);
  });
});

test('the arrows down and up go to the nearest mark of the next lane', async () => {
  await onChart(async (page) => {
    await focusStatement(page);
    const lanes = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'])
      lanes.push(toLane((await press(page, key)).entry.kind));
    const [first, ...below] = laneOrder;
    const back = laneOrder.slice(0, -1).reverse();
    expect(lanes).toEqual([...below, below.at(-1), ...back]);
    expect(back.at(-1)).toBe(first);
  });
});

test('the keys + and − zoom, and Home shows all', async () => {
  await onChart(async (page) => {
    await focusStatement(page);
    const all = await countInView(page);
    expect(all).toBe(archive.entries.length);
    const ticks = await readTicks(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const closer = await countInView(page);
    expect(closer).toBeLessThan(all);
    expect(await readTicks(page)).not.toEqual(ticks);
    await page.keyboard.press('-');
    expect(await countInView(page)).toBeGreaterThan(closer);
    await page.keyboard.press('+');
    await page.keyboard.press('Home');
    expect(await countInView(page)).toBe(all);
    expect(await readTicks(page)).toEqual(ticks);
  });
});

test('Enter opens the entry', async () => {
  await onChart(async (page) => {
    const { entry } = await focusStatement(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${entryPath(entry.id)}`);
  });
});

test('the browser keeps its own keys', async () => {
  await onChart(async (page) => {
    await focusStatement(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await countInView(page)).toBe(archive.entries.length);
  });
});

test('the buttons zoom, move and show all', async () => {
  await onChart(async (page) => {
    const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const all = await countInView(page);
    for (let times = 0; times < 3; times += 1) await click(words.zoomIn);
    expect(await countInView(page)).toBeLessThan(all);
    const middle = await readTicks(page);
    await click(words.earlier);
    expect(await readTicks(page)).not.toEqual(middle);
    await click(words.later);
    expect(await readTicks(page)).toEqual(middle);
    await click(words.zoomOut);
    expect(await readTicks(page)).not.toEqual(middle);
    await click(words.whole);
    expect(await countInView(page)).toBe(all);
  });
});

test('among the marks one is reached by Tab, and it is the one that had the focus last', async () => {
  await onChart(async (page) => {
    const tabbable = page.locator('timeline-chart svg a[tabindex="0"]');
    expect(await tabbable.count()).toBe(1);
    await focusStatement(page);
    const { entry } = await press(page, 'ArrowRight');
    expect(await tabbable.count()).toBe(1);
    expect(await tabbable.getAttribute('href')).toBe(entryPath(entry.id));
  });
});

test.each(languages)('in %s the months of the closer chart are words of the page’s language', async (language) => {
  await inContext(site, {}, [siteFile(language, chartPath)], async (page, file) => {
    await page.goto(site.at(file));
    const zoomIn = page.getByRole('button', { name: wordsIn(language).chart.zoomIn });
    for (let times = 0; times < 5; times += 1) await zoomIn.click();
    const names = (await readTicks(page)).join(' ');
    const month = {
      kk: /қаңтар|сәуір|шілде|қазан|наурыз|мамыр/,
      ru: /январ|апрел|июл|октябр|март|ма[йя]/,
      en: /January|April|July|October|March|May/,
    };
    expect(names).toMatch(month[language]);
  });
});

test('started twice the chart has its buttons once, and a key acts once', async () => {
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
    expect(await page.locator('timeline-chart .toolbar').count()).toBe(1);
    const start = await focusStatement(page);
    await page.keyboard.press('ArrowRight');
    expect((await press(page, 'ArrowLeft')).entry).toBe(start.entry);
  });
});
