import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartLanes } from '../../src/chart/chart-item.ts';
import { entryPath } from '../../src/domain/address.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { all, countInView, focusStatement, laneOf, onChart, press, readFocus, readTicks } from './chart-page.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the arrows right and left go along the lane, Home and End to its ends, Enter opens', async () => {
  await onChart(site, async (page) => {
    const start = await focusStatement(page);
    const right = await press(page, 'ArrowRight');
    expect(laneOf(right.entry)).toBe('said');
    expect(right.entry).not.toBe(start.entry);
    expect(right.x).toBeGreaterThanOrEqual(start.x - 0.5);
    expect((await press(page, 'ArrowLeft')).entry).toBe(start.entry);
    const first = await press(page, 'Home');
    const last = await press(page, 'End');
    expect([laneOf(first.entry), laneOf(last.entry)]).toEqual(['said', 'said']);
    expect(first.x).toBeLessThan(start.x);
    expect(last.x).toBeGreaterThan(start.x);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${entryPath(last.entry.id)}`);
  });
});

test('the arrows down and up go to the nearest mark of the next lane, and its name says where one is', async () => {
  await onChart(site, async (page) => {
    await focusStatement(page);
    const lanes = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])
      lanes.push(laneOf((await press(page, key)).entry));
    const [, ...below] = chartLanes;
    expect(lanes).toEqual([...below, below.at(-1), 'measured', 'reported']);
    const { entry, name } = await readFocus(page);
    const { title } = entry.texts.en ?? {};
    expect(name).toContain(`${formatDate(entry.date, 'en')}, ${wordsIn('en').kinds[entry.kind]}, ${title ?? '?'}, `);
    expect(name).toMatch(/, \d+\/\d+$/);
  });
});

test('+ and − zoom around the mark, 0 shows all, Esc leaves, and at the edge time moves on', async () => {
  await onChart(site, async (page) => {
    const start = await focusStatement(page);
    expect(await countInView(page)).toBe(all);
    const ticks = await readTicks(page);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('+');
    const closer = await countInView(page);
    expect(closer).toBeLessThan(all);
    expect((await readFocus(page)).entry).toBe(start.entry);
    expect(await readTicks(page)).not.toEqual(ticks);
    await page.keyboard.press('End');
    const edge = await countInView(page);
    const beyond = await press(page, 'ArrowRight');
    expect(laneOf(beyond.entry)).toBe('said');
    expect(new URL(page.url()).searchParams.get('entry')).toBe(beyond.entry.id);
    expect(edge).toBe(closer);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    expect(await countInView(page)).toBe(all);
    expect(await readTicks(page)).toEqual(ticks);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.locator('.card').isHidden()).toBe(true);
  });
});

test('the browser keeps its own keys, and one mark is reached by Tab: the last that had the focus', async () => {
  await onChart(site, async (page) => {
    const tabbable = page.locator('.chart [tabindex="0"]');
    expect(await tabbable.count()).toBe(1);
    await focusStatement(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Alt+ArrowDown');
    const { entry } = await press(page, 'ArrowRight');
    expect(await countInView(page)).toBe(all);
    expect(await tabbable.count()).toBe(1);
    expect(await tabbable.getAttribute('href')).toBe(entryPath(entry.id));
  });
});
