import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { homePath, siteFile, threadPath, yearPath } from '../../src/domain/address.ts';
import { toYear } from '../../src/domain/edtf-date.ts';
import { createTimeline } from '../../src/domain/timeline.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive } from '../site/built-site.ts';
import { openedSite } from './search-page.ts';
import { inContext } from './site.ts';
import { onTimeline, openForm, words } from './timeline-page.ts';

const site = openedSite();

/** Number of the entry that has the focus, from 0; -1 when none has. */
function focusedEntry(page: Page): Promise<number> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll('.line > li')].filter((item) => item.checkVisibility());
    return items.findIndex((item) => item.querySelector(':is(h3, h4) a') === document.activeElement);
  });
}

async function press(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  return focusedEntry(page);
}

async function goToFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.toList }).click();
  expect(await focusedEntry(page)).toBe(0);
}

describe('in a list of entries', () => {
  test('j and down go on, k and up go back, and stop at the ends', async () => {
    await onTimeline(site(), async (page) => {
      await goToFirst(page);
      expect([await press(page, 'j'), await press(page, 'ArrowDown'), await press(page, 'J')]).toEqual([1, 2, 3]);
      expect([await press(page, 'k'), await press(page, 'ArrowUp'), await press(page, 'k')]).toEqual([2, 1, 0]);
      expect(await press(page, 'k')).toBe(0);
      for (let times = 0; times < 20; times += 1) await press(page, 'j');
      expect(await focusedEntry(page)).toBe(15);
    });
  });

  test('an entry that has the focus is in view, with room around it', async () => {
    await onTimeline(site(), async (page) => {
      await goToFirst(page);
      for (let times = 0; times < 12; times += 1) {
        await press(page, times < 8 ? 'j' : 'k');
        const { top, bottom, height } = await page.evaluate(() => {
          const shown = document.activeElement?.getBoundingClientRect();
          return { top: shown?.top ?? 0, bottom: shown?.bottom ?? 0, height: innerHeight };
        });
        expect(top).toBeGreaterThan(20);
        expect(bottom).toBeLessThan(height - 20);
      }
    });
  });

  test('Enter opens the entry', async () => {
    await onTimeline(site(), async (page) => {
      await goToFirst(page);
      await press(page, 'j');
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${href}`);
    });
  });

  test('on a keyboard with Cyrillic letters the same keys do the same', async () => {
    await onTimeline(site(), async (page) => {
      await goToFirst(page);
      const dispatch = (key: string, code: string) =>
        page.evaluate(
          (init) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
          { key, code },
        );
      await dispatch('о', 'KeyJ');
      expect(await focusedEntry(page)).toBe(1);
      await dispatch('л', 'KeyK');
      expect(await focusedEntry(page)).toBe(0);
      // Of Latin letters the letter counts, wherever it stands.
      await dispatch('h', 'KeyJ');
      expect(await focusedEntry(page)).toBe(0);
    });
  });

  test('they do nothing elsewhere, in a field, or with another key held down', async () => {
    await onTimeline(site(), async (page) => {
      expect(await press(page, 'j')).toBe(-1);
      await openForm(page);
      await page.locator('[name=from]').focus();
      expect(await press(page, 'j')).toBe(-1);
      await goToFirst(page);
      for (const key of ['Control+j', 'Alt+j', 'Shift+j', 'Meta+k']) expect(await press(page, key)).toBe(0);
    });
  });

  test('results of narrowing are walked through as the first view is', async () => {
    await onTimeline(
      site(),
      async (page) => {
        await page.locator('[data-results] .line > li').first().waitFor();
        await goToFirst(page);
        expect([await press(page, 'j'), await press(page, 'j')]).toEqual([1, 2]);
      },
      { search: '?kind=ruling' },
    );
  });
});

test.each([
  ['of a year', yearPath(2018)],
  ['of a kind', 'k/outage.html'],
  ['of an explanation', 'x/denies-involvement.html'],
  ['of a degree of confidence', 'c/high.html'],
  ['of a service', 's/facebook.html'],
  ['of a place', 'p/almaty.html'],
  ['of a thread', threadPath(archive.threads[0]?.id ?? '')],
])('the keys work on the page %s', async (_what, path) => {
  await onTimeline(
    site(),
    async (page) => {
      await goToFirst(page);
      expect([await press(page, 'j'), await press(page, 'j'), await press(page, 'k')]).toEqual([1, 2, 1]);
    },
    { path },
  );
});

test('on a screen without a pointer that hovers no word of keys is said', async () => {
  await inContext(site(), { hasTouch: true, isMobile: true }, [siteFile('en', homePath)], async (page, file) => {
    await page.goto(site().at(file));
    await page.locator('.narrow summary').waitFor();
    expect(await page.getByRole('button', { name: words.toList }).count()).toBe(0);
  });
});

test('started twice nothing happens the second time', async () => {
  await onTimeline(site(), async (page) => {
    await page.evaluate(() => {
      for (const name of ['line-keys', 'timeline-filter', 'on-this-day'])
        for (const element of document.querySelectorAll(name)) element.replaceWith(element);
    });
    expect(await page.getByRole('button', { name: words.toList }).count()).toBe(1);
    await goToFirst(page);
    expect(await press(page, 'j')).toBe(1);
    expect(await page.locator('on-this-day p').count()).toBe(1);
  });
});

describe('the headings of months', () => {
  test('count what the archive holds, and are jumped to from a row', async () => {
    const year = createTimeline(archive.entries).find((one) => one.year === 2018);
    await onTimeline(
      site(),
      async (page) => {
        const counts = await page.locator('h2.month small').allTextContents();
        expect(counts.map((text) => Number.parseInt(text, 10))).toEqual(year?.months.map(({ count }) => count));
        expect(year?.count).toBe(archive.entries.filter(({ date }) => toYear(date) === 2018).length);
        const months = page.getByRole('navigation', { name: wordsIn('en').timeline.months }).getByRole('link');
        expect(await months.count()).toBe(year?.months.length);
        await months.last().click();
        expect(await page.locator(':target').textContent()).toContain(words.noMonth);
      },
      { path: yearPath(2018) },
    );
  });
});
