import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { readContentFiles } from '../../src/build/read-content-files.ts';
import type { Draft } from '../../src/contribute/draft.ts';
import { fieldOf, isFieldName } from '../../src/contribute/fields.ts';
import { contributePath, siteFile } from '../../src/domain/address.ts';
import type { Language } from '../../src/domain/language.ts';
import { readRecords } from '../../src/records/read-records.ts';
import type { OpenSite } from './site.ts';

export const today = new Date().toISOString().slice(0, 10);

/** Opens the page of the form; whatever the browser complains of is gathered. */
export async function openForm(
  site: OpenSite,
  language: Language,
  options: object = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await site.browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.at(siteFile(language, contributePath)));
  return { page, complaints };
}

/** Answers one question as a person would. */
export async function answer(page: Page, name: string, value: string): Promise<void> {
  const field = isFieldName(name) ? fieldOf(name) : undefined;
  const control = page.locator(`[name="${name}"]`);
  if (name === 'kind' || field?.type === 'choices') {
    await page.locator(`[name="${name}"][value="${value}"]`).check();
  } else if (field?.type === 'choice') await control.selectOption(value);
  else await control.fill(value);
}

/** Answers many questions at once, as a browser fills in a form by itself. */
export async function answerAll(page: Page, answers: Draft): Promise<void> {
  await page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) {
      for (const control of document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
        if (control.type === 'radio' || control.type === 'checkbox') control.checked = control.value === value;
        else control.value = value;
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
  }, answers);
}

export const errorOf = (page: Page, name: string) => page.locator(`[data-field="${name}"] .error`);
export const check = (page: Page) => page.locator('button.check').click();

export interface Downloaded {
  readonly path: string;
  readonly text: string;
}

/** The files of a sound entry, each taken by its own link. */
export async function downloadAll(page: Page): Promise<Downloaded[]> {
  const files: Downloaded[] = [];
  for (const link of await page.locator('[data-sound] a[download]').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const text = readFileSync(await download.path(), 'utf8');
    files.push({ path: `content/entries/2018/${download.suggestedFilename()}`, text });
  }
  return files;
}

/** What the checks find wrong with files beside those of the archive; warnings about translations among it. */
export function errorsWith(files: readonly Downloaded[]) {
  const added = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), kind: 'file' }) as const);
  const { problems } = readRecords([...readContentFiles(process.cwd()), ...added], { today });
  const own = problems.filter(({ path }) => files.some((file) => file.path === path));
  return own.filter(({ rule }) => rule !== 'translations-are-complete');
}
