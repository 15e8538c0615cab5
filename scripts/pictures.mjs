/**
 * The twelve pictures of docs/screenshots/: how they are taken and compared.
 *
 * In them all text is set in the archive's own serif, without hinting: the sans
 * of the pages is the reader's own, and breaks other lines on another machine.
 * Measured with the serif and hinting, up to 46 % of the blocks of a picture
 * differ between two settings of fontconfig; without hinting at most 0.11 %,
 * both without DejaVu and with full hinting. Those are signs that the serif
 * does not have, such as arrows.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

export const picturesFolder = 'docs/screenshots';

/** Says which content the pictures show. */
export const fingerprintFile = `${picturesFolder}/content.sha256`;

const pages = {
  home: 'index.html',
  entry: 'e/birzhanov-not-us-2018.html',
  chart: 'chart.html',
  search: 'search.html?q=сбой',
};
const views = [
  { language: 'kk', width: 360, height: 800, colorScheme: 'light' },
  { language: 'ru', width: 1440, height: 900, colorScheme: 'dark' },
  { language: 'en', width: 360, height: 800, colorScheme: 'light' },
];

/** The twelve, with the name of their file. */
export const pictures = views.flatMap((view) =>
  Object.entries(pages).map(([page, path]) => ({
    ...view,
    page,
    name: `${page}-${view.language}-${view.width}-${view.colorScheme}`,
    path: `${view.language}/${path}`,
  })),
);

/** SHA-256 of everything in content/, its paths included. */
export function fingerprintContent() {
  const hash = createHash('sha256');
  const files = globSync('content/**/*.{mdx,yaml}').map((file) => file.replaceAll('\\', '/'));
  for (const file of files.sort()) hash.update(`${file}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}`);
  return hash.digest('hex');
}

function toFace(weight) {
  const font = readFileSync(`public/_fonts/serif-${weight}.woff2`).toString('base64');
  return `@font-face { font-family: Picture; font-weight: ${weight}; font-display: block; src: url(data:font/woff2;base64,${font}) }`;
}

/** All text in our own font, so that each machine breaks the same lines; and nothing that blinks. */
export const createOwnFontStyle = () =>
  `${toFace(400)}${toFace(700)} *, ::before, ::after { font-family: Picture !important; text-rendering: geometricPrecision !important; caret-color: transparent !important }`;

/**
 * Takes one of the pictures of the site at `url`, as WebP.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url with a final slash
 * @param {(typeof pictures)[number]} picture
 * @param {string} [change] style that is put in besides, to see whether it is noticed
 * @returns {Promise<Buffer>}
 */
export async function takePicture(browser, url, { path, page, width, height, colorScheme }, change = '') {
  // The policy of the pages refuses a style sheet that is put in.
  const look = { viewport: { width, height }, colorScheme, reducedMotion: 'reduce' };
  const tab = await browser.newPage({ ...look, bypassCSP: true, timezoneId: 'Asia/Almaty' });
  // The home page says what happened on this day.
  await tab.clock.setFixedTime('2026-03-13T12:00:00');
  await tab.goto(url + path);
  await tab.addStyleTag({ content: createOwnFontStyle() + change });
  if (page === 'home') await tab.locator('on-this-day a').first().waitFor();
  if (page === 'search') await tab.locator('mark').first().waitFor();
  await tab.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  const session = await tab.context().newCDPSession(tab);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  await tab.close();
  return Buffer.from(data, 'base64');
}

/** Of the blocks of a picture, how many may differ. */
export const tolerance = 0.003;

/** Side of a block in pixels. */
const blockSide = 8;
/** A block differs when its mean in red, green or blue does by more than this, of 255. */
const mostInBlock = 8;

/**
 * Compares two pictures block by block, so that the edge of a letter, which each machine draws a little otherwise,
 * counts for nothing. Both are decoded by the browser.
 * @param {import('playwright-core').Browser} browser
 * @param {{ kept: Buffer, taken: Buffer }} pictures WebP
 * @returns {Promise<{ share: number, difference: Buffer }>} the share of blocks that differ, from 0 to 1 (1 when the
 *   sizes differ), and the new picture as PNG, pale, with those blocks in red
 */
export async function comparePictures(browser, { kept, taken }) {
  const tab = await browser.newPage();
  const result = await tab.evaluate(
    async ({ addresses, side, most }) => {
      const open = async (address) => {
        const picture = await createImageBitmap(await (await fetch(address)).blob());
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context.drawImage(picture, 0, 0);
        const { width, height } = canvas;
        return { canvas, context, width, height, data: context.getImageData(0, 0, width, height).data };
      };
      /** Sums of red, green and blue in each block, one block after the other. */
      const sumBlocks = ({ width, height, data }, columns) => {
        const sums = new Float64Array(columns * Math.ceil(height / side) * 3);
        for (let y = 0; y < height; y += 1)
          for (let x = 0; x < width; x += 1) {
            const block = (Math.floor(y / side) * columns + Math.floor(x / side)) * 3;
            for (let channel = 0; channel < 3; channel += 1)
              sums[block + channel] += data[(y * width + x) * 4 + channel];
          }
        return sums;
      };
      const [before, after] = await Promise.all(addresses.map(open));
      const { width, height, context, canvas } = after;
      const columns = Math.ceil(width / side);
      const sums = [before, after].map((picture) => sumBlocks(picture, columns));
      const differing = new Set();
      for (let at = 0; at < sums[1].length; at += 1)
        if (Math.abs(sums[0][at] - sums[1][at]) > most * side * side) differing.add(Math.floor(at / 3));
      context.fillStyle = '#ffffffb0';
      context.fillRect(0, 0, width, height);
      context.fillStyle = '#e00000a0';
      for (const block of differing)
        context.fillRect((block % columns) * side, Math.floor(block / columns) * side, side, side);
      const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      const isOtherSize = before.width !== width || before.height !== height;
      return { share: isOtherSize ? 1 : (differing.size * 3) / sums[1].length, base64: png.toBase64() };
    },
    {
      addresses: [kept, taken].map((picture) => `data:image/webp;base64,${picture.toString('base64')}`),
      side: blockSide,
      most: mostInBlock,
    },
  );
  await tab.close();
  return { share: result.share, difference: Buffer.from(result.base64, 'base64') };
}
