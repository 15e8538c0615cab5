import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  actorPath,
  actorsPath,
  chartPath,
  entryPath,
  homePath,
  quotePath,
  searchPath,
  siteFile,
  yearPath,
} from '../../src/domain/address.ts';
import { toYear } from '../../src/domain/edtf-date.ts';
import { toReadersEntryText } from '../../src/domain/entry.ts';
import { type Language, languages, toReadersText } from '../../src/domain/language.ts';
import { type Quote, translationFor } from '../../src/domain/quote.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { archive } from '../site/built-site.ts';
import { clickWords, createRandomFrom, draw, inContext, openSite, type OpenSite, seed } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A walk from the home page to a quote; each step is a click or a key, as a reader makes it. */
type Walk = (page: Page, quote: Quote) => Promise<void>;

async function follow(page: Page, href: string): Promise<void> {
  await clickWords(page.locator(`main a[href="${href}"]`).first());
}

async function chooseSection(page: Page, path: string): Promise<void> {
  await page.locator(`header nav a[href="${path}"]`).click();
}

const byTimeline: Walk = async (page, { entry }) => {
  await follow(page, yearPath(toYear(entry.date)));
  await clickWords(page.locator(`main a[href^="../${entryPath(entry.id)}"]`).first());
};

const byActor: Walk = async (page, { id, entry, speaker }) => {
  await chooseSection(page, actorsPath);
  await follow(page, actorPath(speaker?.id ?? ''));
  await follow(page, `../${quotePath(entry.id, id)}`);
};

/** The first words of a quote, as many as one would type. */
function firstWords({ exact }: Quote): string {
  return exact.length <= 60 ? exact : exact.slice(0, exact.indexOf(' ', 50));
}

const bySearch: Walk = async (page, quote) => {
  await chooseSection(page, searchPath);
  await page.getByRole('searchbox').fill(firstWords(quote));
  await clickWords(page.locator(`.results a[href="${quotePath(quote.entry.id, quote.id)}"]`));
  await page.waitForURL(`**/${quotePath(quote.entry.id, quote.id)}`);
  expect(await page.locator(':target').getAttribute('id')).toBe(quote.id);
};

const byChart: Walk = async (page, { entry }) => {
  await chooseSection(page, chartPath);
  const mark = page.locator(`timeline-chart svg a[href="${entryPath(entry.id)}"]`);
  await mark.focus();
  await mark.press('Enter');
};

const walks: { readonly [way: string]: Walk } = {
  timeline: byTimeline,
  actor: byActor,
  search: bySearch,
  chart: byChart,
};

/** The words, their speaker, role and source stand before the reader, with what they deny. */
async function expectQuote(page: Page, quote: Quote, language: Language): Promise<void> {
  await page.waitForURL(`**/${siteFile(language, entryPath(quote.entry.id))}*`);
  const figure = page.locator(`figure.quote[id="${quote.id}"]`);
  expect(await figure.locator('blockquote').first().textContent()).toBe(quote.exact);
  const by = (await figure.locator('figcaption').textContent()) ?? '';
  const role = quote.entry.participants.find(({ actor }) => actor === quote.speaker)?.role;
  for (const part of [
    quote.speaker?.names[language],
    role && toReadersText(role, language)?.text,
    quote.source.publisher,
  ])
    expect(by).toContain(part ?? '');
  const translation = translationFor(quote, language);
  if (translation !== undefined)
    expect(await figure.locator('blockquote').last().textContent()).toContain(translation.text);
  for (const { kind, direction, to } of quote.entry.relations) {
    if (kind !== 'denies') continue;
    const line = page.getByRole('listitem').filter({ hasText: `${wordsIn(language).relations[kind][direction]}:` });
    const names = await line.locator(`a[href="${to.id}.html"]`).allTextContents();
    expect(names.map((name) => name.trim())).toContain(toReadersEntryText(to, language).title);
  }
}

async function walk(page: Page, way: string, quote: Quote, language: Language): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(site.at(siteFile(language, homePath)));
  await walks[way]?.(page, quote);
  await expectQuote(page, quote, language);
}

const notUs = archive.quotes.find(({ exact }) => exact === 'Бұл мәселенің бізге еш қатысы жоқ');

test('the words «Бұл мәселенің бізге еш қатысы жоқ» are in the archive, and deny something', () => {
  expect(notUs?.speaker).toBeDefined();
  expect(notUs?.entry.relations.some(({ kind, direction }) => kind === 'denies' && direction === 'written')).toBe(true);
});

/** Walks every way to each quote in its language, and fails with all the walks that did not arrive. */
async function walkAll(goals: readonly { readonly quote: Quote; readonly language: Language }[]): Promise<void> {
  const ahead = goals.flatMap((goal) => Object.keys(walks).map((way) => ({ ...goal, way })));
  const failures: string[] = [];
  await inContext(site, {}, ahead, async (page, { quote, language, way }) => {
    await walk(page, way, quote, language).catch((error: unknown) => {
      failures.push(`${language}: ${quote.entry.id}#${quote.id} by ${way}: ${String(error)}`);
    });
  });
  expect(failures).toEqual([]);
}

test('in each language a reader gets from the home page to «Бұл мәселенің бізге еш қатысы жоқ» by timeline, actor, search and chart', async () => {
  if (notUs === undefined) throw new Error('The archive does not hold these words.');
  await walkAll(languages.map((language) => ({ quote: notUs, language })));
}, 180_000);

test('a reader gets to ten drawn quotes by timeline, actor, search and chart', async () => {
  const withSpeaker = archive.quotes.filter(({ speaker }) => speaker !== undefined);
  const drawn = draw(withSpeaker, 10, createRandomFrom(seed));
  console.log(`Seed ${seed}: ${drawn.map(({ id, entry }) => `${entry.id}#${id}`).join(', ')}`);
  await walkAll(drawn.map((quote, turn) => ({ quote, language: languages[turn % languages.length] ?? 'kk' })));
}, 240_000);
