import { describe, expect, test } from 'vitest';
import { homePath, siteFile } from '../../src/domain/address.ts';
import { groupByDayOfYear } from '../../src/domain/day-of-year.ts';
import { isExactDay, toYear } from '../../src/domain/edtf-date.ts';
import { toReadersEntryText } from '../../src/domain/entry.ts';
import { languages } from '../../src/domain/language.ts';
import { archive } from '../site/built-site.ts';
import { openedSite } from './search-page.ts';
import { inContext } from './site.ts';
import { words } from './timeline-page.ts';

const site = openedSite();

describe('on this day', () => {
  const days = groupByDayOfYear(archive.entries);
  const thisYear = Number(archive.asOf.slice(0, 4)) + 1;

  test.each(languages)('in %s the newest entry of another year is told, with a way to the others', async (language) => {
    const { day, entries } = days.find((one) => one.entries.length > 1) ?? { day: '', entries: [] };
    const [newest] = entries;
    if (newest === undefined) throw new Error('No day of the year has two entries.');
    await inContext(site(), {}, [siteFile(language, homePath)], async (page, file) => {
      await page.clock.setFixedTime(new Date(`${thisYear}-${day}T12:00:00`));
      await page.goto(site().at(file));
      const line = page.locator('on-this-day p');
      expect(await line.textContent()).toContain(
        `${toYear(newest.date)} – ${toReadersEntryText(newest, language).title}`,
      );
      await line.locator('a').last().click();
      await page.waitForURL(`**/days.html#day-${day}`);
      expect(await page.locator(':target a').count()).toBe(entries.length);
    });
  });

  test('a day without one gives way to the next, and says so', async () => {
    const next = days.find(({ day }, at) => {
      const before = days[at - 1]?.day ?? '';
      return before.slice(0, 2) === day.slice(0, 2) && Number(day.slice(3)) - Number(before.slice(3)) > 1;
    });
    const today = String(Number(next?.day.slice(3)) - 1).padStart(2, '0');
    await inContext(site(), {}, [siteFile('en', homePath)], async (page, file) => {
      await page.clock.setFixedTime(new Date(`${thisYear}-${next?.day.slice(0, 2) ?? ''}-${today}T12:00:00`));
      await page.goto(site().at(file));
      const said = (await page.locator('on-this-day p').textContent()) ?? '';
      expect(said).toContain(words.days.coming.slice(0, 20));
      expect(said).toContain(next?.entries[0]?.texts.en?.title);
    });
  });

  test('the page of all days holds every entry whose day is known, once', async () => {
    await inContext(site(), { javaScriptEnabled: false }, [siteFile('kk', 'days.html')], async (page, file) => {
      await page.goto(site().at(file));
      const exact = archive.entries.filter(({ date }) => isExactDay(date));
      expect(await page.locator('main dd a').count()).toBe(exact.length);
    });
  });
});
