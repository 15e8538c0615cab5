import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupWords } from '../../src/i18n/contribute-group-words.ts';
import { contributeWordsIn } from '../../src/i18n/contribute-words.ts';
import { entries } from './contribute-entries.ts';
import { answer, answerAll, check, downloadAll, errorsWith, openForm } from './contribute-page.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Ids that stand twice, and labels and descriptions of what is not there. */
function findStrayNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    const named = [...document.querySelectorAll('[for], [aria-describedby]')].flatMap((element) =>
      `${element.getAttribute('for') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`.trim().split(' '),
    );
    return [...twice, ...named.filter((name) => !ids.includes(name))];
  });
}

test('further sources, quotes, relations and translations are added, survive a reload, and become files of one entry', async () => {
  const { page, complaints } = await openForm(site, 'ru');
  const add = (group: string) => page.locator(`[data-add="${group}"]`).click();
  await answerAll(page, {
    ...entries.ru.sound,
    quote: 'Мессенджеры вечером не открывались, это проверка',
    voice: 'paraphrase',
  });
  expect(await page.locator('[data-field=quoteSource]').isVisible()).toBe(false);
  await add('source');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('source2');
  await add('quote');
  await answerAll(page, {
    source2: 'https://example.org/kk/2.html',
    sourceTitle2: 'Тексеру',
    sourcePublisher2: 'Example B',
    sourceLanguage2: 'kk',
    quote2: 'Кешке мессенджерлер ашылмады, бұл – тексеру',
    voice2: 'headline',
    quoteLanguage2: 'kk',
    quoteSource2: '2',
  });
  const summaries = page.locator('details > summary');
  const { titles, aroundQuote } = groupWords.ru;
  await summaries.filter({ hasText: aroundQuote }).nth(1).click();
  await answer(page, 'quoteTranslation2', 'Вечером мессенджеры не открывались, это проверка');
  await summaries.filter({ hasText: titles.relation }).click();
  await page.locator('[name=relation]').selectOption('part-of');
  await page.locator('[name=relationTo]').pressSequentially('вечерние перебои');
  const offered = page.locator('[data-field=relationTo] [data-alike] button');
  await offered.first().waitFor({ timeout: 10_000 });
  await offered.filter({ hasText: 'Facebook, YouTube' }).first().click();
  expect(await page.locator('[name=relationTo]').inputValue()).toBe('evening-outages-2018');
  await summaries.filter({ hasText: titles.translation }).click();
  await page.locator('[name=translation]').selectOption('en');
  await answer(page, 'translationTitle', 'Messengers did not open in the evening: a trial');
  await answer(
    page,
    'translationSummary',
    'On the evening of 10 May users in Almaty reported that messengers did not open.',
  );
  await answer(page, 'translationQuotes', 'Messengers did not open, a trial');
  expect(await findStrayNames(page)).toEqual([]);
  await page.waitForTimeout(300);
  await page.reload();
  expect(await page.locator('[name=quote2]').inputValue()).toBe('Кешке мессенджерлер ашылмады, бұл – тексеру');
  expect(await page.locator('[name=quoteSource2]').inputValue()).toBe('2');
  await check(page);
  await page.locator('[data-summary]:not([hidden]) a').first().waitFor();
  expect(await page.locator('[data-summary] a').allTextContents()).toEqual([
    `${contributeWordsIn('ru').questions.translationQuotes.label}: ${contributeWordsIn('ru').problems['quote-count'].replace('{count}', '2').replace('{lines}', '1')}`,
  ]);
  await answer(
    page,
    'translationQuotes',
    'Messengers did not open, a trial\nIn the evening messengers did not open, a trial',
  );
  await check(page);
  await page.locator('[data-sound]:not([hidden])').waitFor();
  const shown = await page.locator('[data-sound] article').innerText();
  expect(shown).toContain('10 мая 2018 года');
  expect(shown).toContain('Messengers did not open in the evening: a trial');
  expect(await page.locator('[data-sound] article figure').count()).toBe(2);
  expect(await page.locator('[data-sound] a[download]').count()).toBe(2);
  expect(await page.getByRole('link', { name: groupWords.ru.issueIsSmall }).count()).toBe(1);
  const files = await downloadAll(page);
  expect(files.map(({ path }) => path.replace(/^.*?(?=\.)/, ''))).toEqual(['.mdx', '.en.mdx']);
  expect(errorsWith(files)).toEqual([]);
  await page.locator('[data-repeat=quote][data-place="2"] button').last().click();
  expect(await page.locator('[name=quote2]').count()).toBe(0);
  await page.reload();
  expect(await page.locator('[name=quote2]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);
