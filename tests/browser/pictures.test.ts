import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  comparePictures,
  fingerprintContent,
  fingerprintFile,
  pictures,
  picturesFolder,
  takePicture,
  tolerance,
} from '../../scripts/pictures.mjs';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const renew = 'When the new ones are right, "npm run build && npm run screenshots" renews them.';

/** Home, chart and search list entries: they show another archive once content/ has changed. */
const isSameContent =
  existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8').trim() === fingerprintContent();
const compared = pictures.filter(({ page }) => isSameContent || page === 'entry');
if (!isSameContent)
  console.warn(
    `content/ has changed since the pictures were taken: of 12 the ${compared.length} of the entry are compared.`,
  );

const fileOf = (name: string) => `${picturesFolder}/${name}.webp`;

test('the twelve pictures are there, and take one megabyte at most', () => {
  const sizes = pictures.map(({ name }) => statSync(fileOf(name)).size);
  expect(sizes).toHaveLength(12);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000);
});

test('the pages look as in their pictures', async () => {
  const others: string[] = [];
  for (const picture of compared) {
    const { name } = picture;
    const taken = await takePicture(site.browser, site.url, picture);
    const { share, difference } = await comparePictures(site.browser, { kept: readFileSync(fileOf(name)), taken });
    const beside = [`${picturesFolder}/${name}-changed.webp`, `${picturesFolder}/${name}-difference.png`] as const;
    for (const file of beside) rmSync(file, { force: true });
    if (share <= tolerance) continue;
    writeFileSync(beside[0], taken);
    writeFileSync(beside[1], difference);
    others.push(`${name}: ${(share * 100).toFixed(2)} % differs; see ${beside.join(' and ')}.`);
  }
  expect(others, renew).toEqual([]);
}, 120_000);

const changes = {
  'another colour of one line': '.kind { color: #24803a !important }',
  'a heading two pixels lower': 'h1 { transform: translateY(2px) }',
  'words of the header half a pixel larger': 'header a { font-size: 1.03em !important }',
};

test('another colour, a moved block and larger words are more than the tolerance, and the same page twice is none', async () => {
  const picture = pictures.find(({ name }) => name === 'entry-kk-360-light');
  if (picture === undefined) throw new Error('There is no such picture.');
  const kept = await takePicture(site.browser, site.url, picture);
  const shares: Record<string, number> = {};
  for (const [what, change] of Object.entries({ nothing: '', ...changes })) {
    const taken = await takePicture(site.browser, site.url, picture, change);
    shares[what] = (await comparePictures(site.browser, { kept, taken })).share;
  }
  expect(shares).toMatchObject({ nothing: 0 });
  expect(Object.keys(changes).filter((what) => (shares[what] ?? 0) <= tolerance)).toEqual([]);
});
