import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { loadArchive } from '../../src/build/load-archive.ts';
import { entryKinds } from '../../src/domain/entry.ts';
import { languages } from '../../src/domain/language.ts';
import { relationKinds } from '../../src/domain/relation.ts';
import { type Element, findAll, findFirst, hasClass, parseHtml, wordsOf } from '../site/html-tree.ts';
import { expectGolden } from './expect-golden.ts';
import { formatTree } from './format-tree.ts';

/** An archive of invented examples, so that no edit of the content changes what is expected here. */
const content = 'tests/fixtures/small';
const site = '.cache/fixture-site';
const archive = loadArchive(content, '2026-01-01');

beforeAll(() => {
  const { PATH = '', HOME = '' } = process.env;
  const settings = { PATH, HOME, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', KIDIRIS_CONTENT: content };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], { env: settings });
}, 180_000);

function readPage(file: string): Element {
  return parseHtml(readFileSync(`${site}/${file}`, 'utf8'));
}

function formatMain(file: string): string {
  return `${formatTree(findFirst(readPage(file), 'main'))}\n`;
}

test('the example archive has every kind of entry and every word of relation', () => {
  expect(entryKinds.filter((kind) => !archive.entries.some((entry) => entry.kind === kind))).toEqual([]);
  const used = new Set(archive.entries.flatMap(({ relations }) => relations.map(({ kind }) => kind)));
  expect(relationKinds.filter((kind) => !used.has(kind))).toEqual([]);
});

test.each([
  ['the entry of a statement in Kazakh', 'kk/e/example-denial-2023.html', 'statement.kk.html'],
  ['the entry of an outage in Russian', 'ru/e/example-outage-2023.html', 'outage.ru.html'],
  ['the entry of a ruling in English', 'en/e/example-ruling-2023.html', 'ruling.en.html'],
  ['the entry of a measure in English', 'en/e/example-rules-2024.html', 'measure.en.html'],
  ['the entry of an event in Russian', 'ru/e/example-rally-2023.html', 'event.ru.html'],
  ['an entry that nobody has translated into Kazakh', 'kk/e/example-answer-2023.html', 'untranslated.kk.html'],
  ['a thread in Kazakh', 'kk/t/example-story.html', 'thread.kk.html'],
  ['a person in English', 'en/a/first-example.html', 'actor.en.html'],
  ['the home page in Kazakh', 'kk/index.html', 'home.kk.html'],
  ['the hours of outages in English', 'en/evenings.html', 'evenings.en.html'],
  ['the reasons that were given in Kazakh', 'kk/reasons.html', 'reasons.kk.html'],
])('%s reads as it did', (_what, file, golden) => {
  expectGolden(golden, formatMain(file));
});

test('the chart in English is drawn as it was', () => {
  const chart = findFirst(findFirst(readPage('en/chart.html'), 'timeline-chart'), 'svg');
  expectGolden('chart.en.svg', `${formatTree(chart)}\n`);
});

test('the frame of a page reads as it did, and says which addresses this copy lacks', () => {
  const page = findFirst(readPage('kk/about.html'), 'html');
  const main = findFirst(page, 'main');
  const withoutMain = formatTree(page).replace(formatTree(main, '    '), '    <main>');
  expectGolden('frame.kk.html', `${withoutMain}\n`);
});

/** "Denies: …": words before the link. Sources and the entries before and after stand in lists of the same look. */
function isRelation(item: Element): boolean {
  const first = item.children.find((child) => typeof child !== 'string');
  const isInRegister = item.parent !== undefined && hasClass(item.parent, 'register');
  return isInRegister && first?.name === 'span' && !/^[←→]/.test(wordsOf(item));
}

test('every relation is said in words, both ways, in the three languages', () => {
  const lines = languages.flatMap((language) =>
    archive.entries.flatMap(({ id }) =>
      findAll(readPage(`${language}/e/${id}.html`), 'li')
        .filter(isRelation)
        .map((item) => `${language} ${id}: ${wordsOf(item)}`),
    ),
  );
  expectGolden('relations.txt', `${lines.join('\n')}\n`);
});
