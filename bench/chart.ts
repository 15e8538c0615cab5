/**
 * How fast the chart is, beside the plainest chart that D3 draws of the same
 * entries (a circle for each, nothing binned), in the same run and browser.
 *
 *   node bench/chart.ts [--slowdown 4]
 *
 * Prints for 245, 1,000 and 10,000 entries: time from the first byte to the
 * first drawn chart, and the time between two pictures while panning (median
 * and 95th percentile), each as a ratio to the twin's. Needs a browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { browserArguments, requireBrowser } from '../scripts/find-browser.mjs';
import { startServer } from '../scripts/serve.mjs';
import { type ChartItem, chartLanes, toAttribute } from '../src/chart/chart-item.ts';
import { shapePath } from '../src/chart/chart-paths.ts';
import { createTimelineChart } from '../src/chart/create-timeline-chart.ts';
import { layOut } from '../src/chart/lane-layout.ts';
import { toWholeDayWidth, toWholeWindow } from '../src/chart/whole-window.ts';
import { createRandom } from '../src/cli/facts/create-random.ts';

const { values } = parseArgs({ options: { slowdown: { type: 'string', default: '4' } } });
const slowdown = Number(values.slowdown);
const sizes = [245, 1000, 10_000];
const width = 736;
const asOf = 20_527;
const firstDay = 15_000;

/** Entries as unevenly spread as real ones: some days have many. */
function createItems(count: number): readonly ChartItem[] {
  const random = createRandom(count);
  const kinds = ['statement', 'ruling', 'outage', 'outage', 'event'] as const;
  return Array.from({ length: count }, (_, index): ChartItem => {
    const lane = chartLanes[Math.floor(random() * chartLanes.length)] ?? 'said';
    const busy = random() < 0.5 ? Math.floor(random() * 12) * 450 : random() * (asOf - firstDay);
    const from = Math.floor(firstDay + Math.min(asOf - firstDay - 1, busy + random() * 20));
    const to = from + (random() < 0.8 ? 1 : Math.ceil(random() * 90));
    return {
      ...{
        id: String(index),
        kind: kinds[chartLanes.indexOf(lane)] ?? 'event',
        lane,
        from,
        to,
        sureFrom: from,
        sureTo: to,
      },
      ...{ hasOpenEnd: false, isAboutFrom: false, isAboutTo: false, isUnconfirmed: false },
      ...{ isRecurring: false, isPartial: false },
    };
  }).sort((a, b) => a.from - b.from);
}

function createOurs(items: readonly ChartItem[]): string {
  const window = toWholeWindow(items, asOf);
  const chart = createTimelineChart(layOut(items, toWholeDayWidth(window, width)), window, width);
  const shapes = new Map(chart.marks.map((mark) => [mark.item, shapePath(mark)]));
  const links = items.map((item, at) => {
    const shape = shapes.get(item);
    const place = shape === undefined ? ' class="away"><path>' : `><path d="${shape}">`;
    return `<a href="e/${at}.html" aria-labelledby="r${at}" data-item="${toAttribute(item)}"${place}</path></a>`;
  });
  const rows = items.map(
    (_, at) => `<tr id="r${at}"><td>2018</td><td>Entry</td><td><a href="e/${at}.html">Title ${at}</a></td></tr>`,
  );
  const lanes = chartLanes.map((lane) => `<text data-lane="${lane}">${lane}</text>`).join('');
  return `<timeline-chart data-window="${window.from} ${window.to}" data-file="00000000/entries-en" data-words='${JSON.stringify(
    {
      ...{
        shown: '{shown} {all}',
        outside: '',
        nothing: '',
        refused: '',
        failed: '',
        bin: '{count}',
        close: '',
        facets: {},
      },
      ...{ lanes: {}, months: [] },
    },
  )}'><form hidden><select name="period"><option value=""></option><option value="own"></option></select><input type="date" name="from"><input type="date" name="to"><details><div class="facets"></div></details></form><p role="status"></p><div class="chart"><svg viewBox="0 0 ${chart.width} ${chart.height}"><g class="lanes">${lanes}</g><g class="ticks"></g><path class="spine"/><path class="thin"/><path class="strokes"/>${links.join('')}</svg></div><div class="card" hidden></div><p data-download hidden></p></timeline-chart><table><tbody>${rows.join('')}</tbody></table>`;
}

function createTwin(items: readonly ChartItem[]): string {
  const entries = items.map(({ from, lane }) => [from, chartLanes.indexOf(lane)]);
  const data = JSON.stringify({ days: [firstDay, asOf], entries });
  return `<svg id="twin" viewBox="0 0 ${width} 300"></svg><script type="application/json" id="data">${data}</script>`;
}

const style =
  'svg{display:block;width:736px;overflow:hidden}.away{display:none}path{fill:none;stroke:#234;stroke-width:2}.chart{width:736px}';

async function bundle(source: string): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL(source, import.meta.url)), platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}

interface Figures {
  /** Milliseconds from the first byte to the first picture with the chart. */
  readonly first: number;
  /** Milliseconds between pictures while panning. */
  readonly median: number;
  readonly p95: number;
}

async function panBy(page: Page, selector: string): Promise<readonly number[]> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`"${selector}" is not drawn.`);
  await page.mouse.move(box.x + 368, box.y + 20);
  // A closer look first: there is nowhere to go while all is in view.
  await page.keyboard.down('Control');
  for (let times = 0; times < 4; times += 1) await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const scope = globalThis as unknown as { pictures: number[] };
    scope.pictures = [];
    const next = (at: number): void => {
      scope.pictures.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) await page.mouse.move(box.x + 368 + (step % 30) * 8, box.y + 20);
  await page.mouse.up();
  const pictures = await page.evaluate(() => (globalThis as unknown as { pictures: number[] }).pictures);
  return pictures
    .slice(1)
    .map((at, index) => at - (pictures[index] ?? at))
    .sort((a, b) => a - b);
}

async function measure(browser: Browser, url: string, selector: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  const first = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - (navigation?.responseStart ?? 0);
  });
  const times = await panBy(page, selector);
  await context.close();
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { first, median: at(0.5), p95: at(0.95) };
}

const folder = mkdtempSync(join(tmpdir(), 'kidiris-chart-'));
for (const name of ['_headers', '404.html']) writeFileSync(join(folder, name), '');
writeFileSync(join(folder, 'ours.js'), await bundle('../src/browser/timeline-chart.ts'));
writeFileSync(join(folder, 'twin.js'), await bundle('chart-twin.ts'));
for (const size of sizes) {
  const items = createItems(size);
  for (const [name, body] of [
    ['ours', createOurs(items)],
    ['twin', createTwin(items)],
  ] as const)
    writeFileSync(
      join(folder, `${name}-${size}.html`),
      `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style><script defer src="${name}.js"></script>${body}`,
    );
}
const server = await startServer({ directory: folder, base: '/' });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
console.log(`Slowdown ${slowdown}; milliseconds, and ours as a ratio to the twin's.`);
try {
  for (const size of sizes) {
    const twin = await measure(browser, `${server.url}twin-${size}.html`, '#twin');
    const ours = await measure(browser, `${server.url}ours-${size}.html`, '.chart svg');
    for (const figure of ['first', 'median', 'p95'] as const) {
      const ratio = (ours[figure] / twin[figure]).toFixed(2);
      console.log(
        `${size} ${figure}: ${ours[figure].toFixed(1)} ours, ${twin[figure].toFixed(1)} twin, ratio ${ratio}`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
