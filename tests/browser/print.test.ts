import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { createOwnFontStyle } from '../../scripts/pictures.mjs';
import {
  chartPath,
  entryPath,
  methodPath,
  type PagePath,
  searchHelpPath,
  siteFile,
  threadPath,
} from '../../src/domain/address.ts';
import type { Language } from '../../src/domain/language.ts';
import { toReadersEntryText } from '../../src/domain/entry.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { printWordsIn } from '../../src/i18n/print-words.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { expectGolden } from '../golden/expect-golden.ts';
import { archive, siteUrl } from '../site/built-site.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Printed {
  /** The words of each sheet, with single spaces. */
  readonly sheets: readonly string[];
  readonly text: string;
  /** Without any space: an address that is too long for its line is broken. */
  readonly letters: string;
  /** Links that the PDF holds. */
  readonly links: readonly string[];
}

/** A page as Chromium prints it on A4, all text in the archive's serif. */
async function print(language: Language, path: PagePath): Promise<Printed> {
  let pdf = new Uint8Array();
  await inContext(site, { bypassCSP: true }, [siteFile(language, path)], async (page, file) => {
    await page.goto(site.at(file));
    await page.addStyleTag({ content: createOwnFontStyle() });
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
    });
    pdf = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
  });
  const proxy = await getDocumentProxy(pdf);
  const sheets = (await extractText(proxy)).text.map((sheet) => sheet.replaceAll(/\s+/g, ' ').trim());
  const links: string[] = [];
  for (let sheet = 1; sheet <= proxy.numPages; sheet += 1) {
    const annotations = (await (await proxy.getPage(sheet)).getAnnotations()) as { readonly url?: string }[];
    links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  const text = sheets.join('\n');
  return { sheets, text, letters: text.replaceAll(/\s/g, ''), links };
}

function lettersOf(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** A copy that was built without an address has none to print. */
function expectPermalink({ letters }: Printed, language: Language, path: PagePath): void {
  const { address } = printWordsIn(language);
  const permalink = siteUrl === undefined ? undefined : lettersOf(`${address}: ${siteUrl}${siteFile(language, path)}`);
  if (permalink === undefined) expect(letters).not.toContain(lettersOf(address));
  else expect(letters).toContain(permalink);
}

/** Nothing to press and nowhere to go stands on paper. */
function expectNoControls({ text }: Printed, language: Language): void {
  const { navigation, skipToContent, chart } = wordsIn(language);
  for (const control of [skipToContent, chart.zoomIn, chart.narrow]) expect(text).not.toContain(control);
  expect(text).not.toContain(wordsIn(language === 'kk' ? 'ru' : 'kk').languageName);
  expect(text).not.toContain(navigation.languages);
}

const entry = archive.entryById.get('birzhanov-not-us-2018');
if (entry === undefined) throw new Error('The archive does not hold the entry that is printed.');

describe('an entry on paper', () => {
  const printed = new Map<Language, Printed>();
  const path = entryPath(entry.id);
  beforeAll(async () => {
    for (const language of ['kk', 'ru', 'en'] as const) printed.set(language, await print(language, path));
  });

  test.each(['kk', 'ru', 'en'] as const)(
    'in %s has its words, date, quotes and permalink, on three sheets at most',
    (language) => {
      const page = printed.get(language);
      if (page === undefined) throw new Error('Not printed.');
      const { title, summary } = toReadersEntryText(entry, language);
      for (const words of [title, summary, formatDate(entry.date, language)])
        expect(page.letters).toContain(lettersOf(words));
      expectPermalink(page, language, path);
      expectNoControls(page, language);
      expect(page.sheets.length).toBeLessThanOrEqual(3);
    },
  );

  test.each(['kk', 'ru', 'en'] as const)('in %s has each quote whole, on one sheet', (language) => {
    const sheets = (printed.get(language)?.sheets ?? []).map(lettersOf);
    for (const { exact, translations } of entry.quotes) {
      const parts = [exact, ...translations.filter((one) => one.language === language).map(({ text }) => text)];
      expect(sheets.filter((sheet) => parts.every((part) => sheet.includes(lettersOf(part))))).toHaveLength(1);
    }
  });

  test('has the whole address of each source and copy, as words and as a link', () => {
    const page = printed.get('ru');
    const addresses = entry.sources.flatMap(({ url, archivedUrl }) => [url ?? [], archivedUrl ?? []].flat());
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(page?.letters).toContain(`<${address}>`);
      expect(page?.links.map(decodeURI)).toContain(decodeURI(address));
    }
  });

  test('reads as it did', () => {
    const sheets = printed.get('en')?.sheets ?? [];
    // What stands below the entry hangs on the address that the site was built for.
    const [words = ''] = sheets
      .join('\n\n')
      .split(new RegExp(`${printWordsIn('en').address}|${wordsIn('en').footer.licence}`));
    // One line for each sentence, so that a difference can be read.
    const lines = words.trimEnd().replaceAll(/(?<=[.:·»”]) /gu, '\n');
    expectGolden('entry-on-paper.en.txt', `${lines}\n`);
  });
});

const longest = archive.threads.toSorted((a, b) => b.entries.length - a.entries.length)[0];

test.each([
  ['the longest thread', 'kk', threadPath(longest?.id ?? ''), 12],
  ['the chart with its table', 'en', chartPath, 30],
  ['the help of the search', 'ru', searchHelpPath, 6],
  ['the method', 'kk', methodPath, 5],
] as const)(
  '%s has its permalink on paper, nothing to press, and not too many sheets',
  async (_name, language, path, most) => {
    const page = await print(language, path);
    expectPermalink(page, language, path);
    expectNoControls(page, language);
    console.log(`${path}: ${page.sheets.length} sheets`);
    expect(page.sheets.length).toBeLessThanOrEqual(most);
    expect(page.sheets.every((sheet) => sheet.length > 20)).toBe(true);
  },
);
