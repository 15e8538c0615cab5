import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { searchPath, siteFile } from '../../src/domain/address.ts';
import { languages } from '../../src/domain/language.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive, site as folder } from '../site/built-site.ts';
import { findNotUs, notUs, notUsPath, onSearchPage, openedSite, results, type, waitForStatus } from './search-page.ts';
import { clickWords, inContext } from './site.ts';

const site = openedSite();
const hostile = '<img src=x onerror="document.title=\'attacked\'">';

test.each(languages)('in %s what is searched stands in the address, and the address searches', async (language) => {
  await onSearchPage(
    site(),
    async (page) => {
      await type(page, notUs);
      await findNotUs(page);
      expect(new URL(page.url()).searchParams.get('q')).toBe(notUs);
      await page.reload();
      await findNotUs(page);
      expect(await page.getByRole('searchbox').inputValue()).toBe(notUs);
      await type(page, '');
      await results(page).first().waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('');
    },
    '',
    language,
  );
});

test('the words that were found are marked, and nothing else', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, 'мәселенің');
    await findNotUs(page);
    const marks = await page.locator(`.results a[href="${notUsPath}"] mark`).allTextContents();
    expect(marks).toEqual(['мәселенің']);
  });
});

test('a result leads to the very quote, which is then in view', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, notUs);
    await clickWords(page.locator(`.results a[href="${notUsPath}"]`));
    await page.waitForURL(`**/${notUsPath}`);
    const target = page.locator('figure:target');
    expect(await target.locator('blockquote').first().textContent()).toBe(notUs);
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  });
});

test('what is shown stands in the archive letter by letter: no й became и, no қ became к', async () => {
  const words = archive.quotes.flatMap(({ exact, language }) =>
    language === 'kk' ? (exact.match(/\p{L}+/gu) ?? []) : [],
  );
  const word = words.find((one) => /[йЙ]/.test(one) && /[қғңөүұһі]/i.test(one) && one.length > 5);
  if (word === undefined) throw new Error('No Kazakh quote has a word with й.');
  const texts = archive.quotes.flatMap((quote) => [quote.exact, ...quote.translations.map(({ text }) => text)]);
  await onSearchPage(site(), async (page) => {
    await type(page, word);
    await page.locator('.results mark', { hasText: word }).first().waitFor();
    const shown = await page.locator('.results q').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown.map((one) => one.replace(/^… /, '').replace(/ …$/, '')))
      expect(
        texts.some((whole) => whole.includes(text)),
        text,
      ).toBe(true);
  });
});

test('markup in a query is shown as text, from the address and from the field', async () => {
  await onSearchPage(
    site(),
    async (page) => {
      await waitForStatus(page, hostile);
      await type(page, `${hostile} ${hostile}`);
      await waitForStatus(page, `${hostile} ${hostile}`);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.title()).not.toBe('attacked');
    },
    `?q=${encodeURIComponent(hostile)}`,
  );
});

test('a query of ten thousand letters does not hang the page, and the next one is answered', async () => {
  await onSearchPage(site(), async (page) => {
    await type(page, 'кідіріс туралы '.repeat(700).slice(0, 10_000));
    await page.waitForTimeout(300);
    const start = Date.now();
    await type(page, notUs);
    await findNotUs(page);
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});

test('wrong letters still find the words', async () => {
  await onSearchPage(site(), async (page) => {
    for (const wrong of ['бул маселенин бизге еш катысы жок', 'бұл мәселенің бізге еш қатсы жоқ']) {
      await type(page, wrong);
      await findNotUs(page);
      await type(page, '');
      await results(page).first().waitFor({ state: 'detached' });
    }
  });
});

test.each(languages)(
  'in %s the search says honestly that nothing was found, and what it looked at',
  async (language) => {
    await onSearchPage(
      site(),
      async (page) => {
        const nonsense = 'ъщзжхъэщ';
        await type(page, nonsense);
        await waitForStatus(page, wordsIn(language).search.none.replace('{query}', nonsense));
        expect(await results(page).count()).toBe(0);
        await page.locator('[data-notes] p').first().waitFor();
      },
      '',
      language,
    );
  },
);

test('only the latest query is answered', async () => {
  await onSearchPage(site(), async (page) => {
    for (const query of ['и', 'интернет', 'сот', notUs]) await type(page, query);
    await findNotUs(page);
    await page.waitForTimeout(500);
    expect(await page.locator('.results a').first().getAttribute('href')).toBe(notUsPath);
  });
});

test('by keyboard alone one types, goes to a result and opens it', async () => {
  await onSearchPage(site(), async (page) => {
    await page.getByRole('searchbox').focus();
    await page.keyboard.insertText(notUs);
    await page.keyboard.press('Enter');
    await findNotUs(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${notUsPath}`);
  });
});

test('from a disk the search finds the same, and leads to the quote', async () => {
  const address = pathToFileURL(resolve(folder, siteFile('kk', searchPath))).href;
  await inContext(site(), {}, [address], async (page, url) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    await type(page, notUs);
    await findNotUs(page);
    await clickWords(page.locator(`.results a[href="${notUsPath}"]`));
    await page.waitForURL(`file://**/${notUsPath}`);
    expect(await page.locator(':target blockquote').first().textContent()).toBe(notUs);
    expect(complaints).toEqual([]);
  });
});

test('where the words do not load the page says so, and the quotes by year stay', async () => {
  await inContext(site(), {}, [siteFile('kk', searchPath)], async (page, file) => {
    await page.route('**/_search/*', (route) => route.abort());
    await page.goto(site().at(file));
    await type(page, notUs);
    await waitForStatus(page, wordsIn('kk').search.failed);
    expect(await page.locator('main a[href^="q/"]').first().isVisible()).toBe(true);
  });
});

test('started twice the search does nothing twice', async () => {
  await onSearchPage(site(), async (page) => {
    await page.evaluate(() => {
      const island = document.querySelector('quote-search');
      island?.parentElement?.append(island);
    });
    await type(page, notUs);
    await findNotUs(page);
    expect(await page.getByRole('searchbox').count()).toBe(1);
    expect(await page.locator(`.results a[href="${notUsPath}"]`).count()).toBe(1);
  });
});
