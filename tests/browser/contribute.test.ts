import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/build/read-content-files.ts';
import type { Draft } from '../../src/contribute/draft.ts';
import { contributePath, siteFile } from '../../src/domain/address.ts';
import type { Language } from '../../src/domain/language.ts';
import { languages } from '../../src/domain/language.ts';
import { contributeWordsIn } from '../../src/i18n/contribute-words.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { entries } from './contribute-entries.ts';
import { answer, answerAll, check, errorOf, openForm, today } from './contribute-page.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The files that the newcomers have downloaded. */
const written = new Map<Language, { readonly path: string; readonly text: string }>();

describe.each(languages)('a newcomer who writes in %s', (language) => {
  const { sound, faults } = entries[language];
  const { problems } = contributeWordsIn(language);

  test('is told of ten faults at once, beside each answer, and mends them into a sound entry', async () => {
    const { page, complaints } = await openForm(site, language);
    await check(page);
    await page.locator('[data-summary]:not([hidden]) a').first().waitFor();
    expect(await page.locator('[data-summary] a').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('kind');

    await answerAll(page, sound);
    for (const [name, value] of faults) await answer(page, name, value);
    await page.locator('button.check').focus();
    await expect.poll(() => page.locator('.wrong .error:not(:empty)').count(), { timeout: 10_000 }).toBe(faults.length);
    await check(page);
    await expect.poll(() => page.locator('[data-summary] a').count()).toBe(faults.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(faults[0]?.[0]);
    const [[first, value] = ['', '']] = faults;
    expect([problems.date.replace('{value}', value), problems['date-not-in-future']]).toContain(
      await errorOf(page, first).textContent(),
    );
    for (const [name] of faults) await answer(page, name, sound[name as keyof Draft] ?? '');
    await check(page);
    await page.locator('[data-sound]:not([hidden])').waitFor();
    expect(await page.locator('[data-sound] h3').textContent()).toBe(sound.title);
    const words = await page.locator('[data-sound] .prose').innerText();
    for (const paragraph of (sound.body ?? '').split('\n\n')) expect(words).toContain(paragraph);
    expect(complaints).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-sound] a[download]').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const path = `content/entries/2018/${download.suggestedFilename()}`;
    written.set(language, { path, text });

    const repository = page.locator('[data-sound] .ways a[href^="http"]');
    const links = await repository.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toHaveLength(2);
    for (const link of links) expect(link.length).toBeLessThanOrEqual(8_192);
    expect(new URL(links[0] ?? '').searchParams.get('filename')).toBe(path);
    expect(new URL(links[1] ?? '').searchParams.get('title')).toBe(sound.title);
    await page.context().close();
  }, 120_000);
});

test('what is written survives a reload, in another language too, until it is deleted', async () => {
  const { page } = await openForm(site, 'ru');
  await answer(page, 'kind', 'statement');
  await answer(page, 'title', 'Черновик');
  await answer(page, 'explanations', 'maintenance');
  await page.waitForTimeout(300);
  await page.goto(site.at(siteFile('kk', contributePath)));
  expect(await page.locator('[name=title]').inputValue()).toBe('Черновик');
  expect(await page.locator('[name=explanations][value=maintenance]').isChecked()).toBe(true);
  await page.locator('[data-delete]').click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  expect(await page.locator('[name=title]').inputValue()).toBe('');
  await page.context().close();
});

test('nothing leaves the device while one writes, and names of the archive are offered by any of their spellings', async () => {
  const { page } = await openForm(site, 'en');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('[name=actors]').pressSequentially('абаев');
  const offered = page.locator('[data-field=actors] [data-alike] button');
  await offered.first().waitFor();
  await page.getByRole('button', { name: 'Dauren Abayev' }).click();
  expect(await page.locator('[name=actors]').inputValue()).toBe('Dauren Abayev');
  expect(await page.locator('[name=actors]').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(asked.every((url) => url.startsWith(site.url))).toBe(true);
  expect(asked.filter((url) => /contribute-rules|_contribute\//.test(url))).toHaveLength(3);
  await page.context().close();
});

test('what the archive has already is refused with a link to it', async () => {
  const { page } = await openForm(site, 'kk');
  await answerAll(page, { ...entries.kk.sound, source: 'azattyq-2018-press-conference' });
  await answer(page, 'quote', 'Бұл мәселенің бізге еш қатысы жоқ');
  await check(page);
  const link = errorOf(page, 'quote').getByRole('link');
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('e/birzhanov-not-us-2018.html');
  await page.context().close();
});

test('without JavaScript the form is absent, and the four ways and the issue form are there', async () => {
  const { page } = await openForm(site, 'ru', { javaScriptEnabled: false });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('[data-without-script]').isVisible()).toBe(true);
  expect(await page.locator('.prose ol li').count()).toBe(4);
  const issue = page.locator('a[href*="issues/new"]');
  expect(await issue.getAttribute('href')).toContain('template=new-entry-ru.yml');
  await page.context().close();
});

test('a text too long for an address is copied, and an empty file is opened', async () => {
  const { page } = await openForm(site, 'kk');
  await answerAll(page, { ...entries.kk.sound, body: 'Қазақша ұзақ мәтін осында тұр. '.repeat(120) });
  await check(page);
  const { openEmptyFile } = contributeWordsIn('kk').form;
  const link = page.getByRole('link', { name: openEmptyFile });
  await link.waitFor();
  expect(new URL((await link.getAttribute('href')) ?? '').searchParams.has('value')).toBe(false);
  await page.context().close();
});

test('axe finds nothing in a form with errors, nor in a sound one', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { page } = await openForm(site, 'kk', {
    bypassCSP: true,
    colorScheme: 'dark',
    viewport: { width: 360, height: 800 },
  });
  const findViolations = () =>
    page.evaluate(async () => {
      const { axe: rules } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await rules.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
  await answer(page, 'kind', 'outage');
  await answer(page, 'services', 'тел');
  await check(page);
  await page.locator('[data-summary] a').first().waitFor();
  await page.evaluate(axe);
  expect(await findViolations()).toEqual([]);
  await answerAll(page, entries.kk.sound);
  await check(page);
  await page.locator('[data-sound] h3').waitFor();
  expect(await findViolations()).toEqual([]);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
  await page.context().close();
});

test('the files of the newcomers pass every check together, and say what was written', () => {
  const files = [...written.values()].map(({ path, text }) => {
    return { path, bytes: new TextEncoder().encode(text), kind: 'file' } as const;
  });
  expect(files).toHaveLength(languages.length);
  const { archive, problems } = readRecords([...readContentFiles(process.cwd()), ...files], { today });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ path }) => files.some((file) => file.path === path))).toEqual([]);
  for (const language of languages) {
    const entry = archive?.entries.find(({ id }) => written.get(language)?.path.endsWith(`/${id}.mdx`));
    expect(entry?.texts[language]?.title).toBe(entries[language].sound.title);
    expect(entry?.quotes[0]?.exact).toBe(entries[language].sound.quote);
  }
});
