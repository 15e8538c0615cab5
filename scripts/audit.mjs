/**
 * The full audit, some thirty minutes: Lighthouse on each template in each
 * language, then axe on each template, language, theme and width, with contrast
 * as level AAA wants it, then the checker of the W3C on every page where there
 * is Java. The result is kept, with its date, in docs/audit.md; a page that was audited on the same
 * day is not audited again, so an audit that was stopped goes on where it was.
 */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from './find-browser.mjs';
import { isJudgedPerfect, runLighthouse } from './lighthouse.mjs';
import { findJava, findMarkupErrors } from './nu-checker.mjs';
import { requireNode } from './require-node.mjs';
import { startServer } from './serve.mjs';

requireNode();

const languages = ['kk', 'ru', 'en'];
const stateFile = '.cache/audit.json';
const today = new Date().toISOString().slice(0, 10);

/** An entry of each kind, beside the one that the archive opens with. */
function findEntries() {
  const byKind = new Map();
  for (const file of globSync('content/entries/*/*.mdx').sort()) {
    const id = basename(file, '.mdx');
    const kind = /^kind: (\w+)$/mu.exec(readFileSync(file, 'utf8'))?.[1];
    // A translation, `<id>.<language>.mdx`, has no facts.
    if (kind !== undefined) byKind.set(kind, id);
  }
  return [...new Set(['birzhanov-not-us-2018', ...byKind.values()])].map((id) => `e/${id}.html`);
}

/** One page of each template below a language, and an entry of each kind. */
function findTemplates() {
  const names = readdirSync('dist/kk', { withFileTypes: true });
  const single = names.filter((name) => name.isFile()).map(({ name }) => name);
  const folders = names.filter((name) => name.isDirectory() && name.name !== 'e').map(({ name }) => name);
  const pageOf = (folder) => `${folder}/${readdirSync(`dist/kk/${folder}`).find((name) => name.endsWith('.html'))}`;
  return [...single, ...folders.map(pageOf), ...findEntries()];
}

function readState() {
  const state = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : {};
  return state.day === today ? state : { day: today, lighthouse: {}, axe: {} };
}

const state = readState();
function keep() {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stateFile, JSON.stringify(state));
}

const templates = findTemplates();
/** The entrance and "no such page" have no language. */
const pages = [
  ...languages.flatMap((language) => templates.map((name) => `${language}/${name}`)),
  'index.html',
  '404.html',
];

// "No such page" asks not to be indexed, which Lighthouse counts against any page.
const scored = pages.filter((page) => page !== '404.html');
const toScore = scored.filter((page) => state.lighthouse[page] === undefined);
let done = scored.length - toScore.length;
await runLighthouse(toScore, ({ page, scores, lost }) => {
  state.lighthouse[page] = { scores, lost };
  keep();
  done += 1;
  console.log(`Lighthouse ${done}/${scored.length} ${page} ${Object.values(scores).join(' ')}`);
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await startServer({ directory: 'dist', base: '/kidiris/' });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    const tab = await context.newPage();
    for (const page of pages) {
      const key = `${page} ${colorScheme} ${width}`;
      if (state.axe[key] !== undefined) continue;
      await tab.goto(server.url + page);
      await tab.evaluate(axeSource);
      const violations = await tab.evaluate(async () => {
        const rules = { 'color-contrast-enhanced': { enabled: true } };
        return (await globalThis.axe.run({ rules })).violations.map(({ id }) => id);
      });
      state.axe[key] = violations;
      keep();
      if (violations.length > 0) console.log(`axe ${key}: ${violations.join(', ')}`);
    }
    await context.close();
    console.log(`axe ${colorScheme} ${width}: done`);
  }
}
await browser.close();
await server.close();

const java = findJava();
const markup = java === undefined ? undefined : await findMarkupErrors(['dist']);

const scores = Object.entries(state.lighthouse);
const violations = Object.entries(state.axe).filter(([, ids]) => ids.length > 0);
const below = scores.filter(([, result]) => !isJudgedPerfect(result.scores));
const performance = scores.map(([, result]) => result.scores.performance).sort((a, b) => a - b);
writeFileSync(
  'docs/audit.md',
  `# Audit of ${today}

Made by \`npm run audit\` on the built site, served on the machine that made it.

- Lighthouse: ${scores.length} pages (${templates.length} pages of templates and kinds in three languages, and the entrance). Accessibility, best practices and SEO at 100 on ${scores.length - below.length} of them. Performance: lowest ${performance[0]}, median ${performance[Math.floor(performance.length / 2)]} (a timed figure).
- axe: ${Object.keys(state.axe).length} runs (page × light and dark × 320 and 1280 px), ${violations.length} with violations; contrast is held to 7:1.
- The checker of the W3C: ${markup === undefined ? 'left out, there is no Java 11 or newer on this machine' : `every page, ${markup.length} errors`}.
${[...below.map(([page, result]) => `- below 100: ${page}: ${result.lost.join('; ')}`), ...violations.map(([key, ids]) => `- axe: ${key}: ${ids.join(', ')}`), ...(markup ?? []).map((error) => `- markup: ${error}`)].join('\n')}
`,
);
console.log('Written: docs/audit.md');
process.exit(below.length + violations.length + (markup?.length ?? 0) === 0 ? 0 : 1);
