/**
 * Cuts the two weights of the archive's serif out of PT Serif (ParaType, OFL
 * 1.1): the letters of Kazakh in both scripts, Russian and English in one file
 * each, so that no letter of a Kazakh word comes from another font. Signs of
 * program text are left out.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const kazakh = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
/** Letters of the Kazakh Latin alphabet of 2021 that ASCII has not. */
const kazakhLatin = 'ÄäĞğİıÑñÖöŞşŪūÜü';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index))
  .join('')
  .replaceAll(/[\\^`{|}~<=>]/g, '');
const signs = '«»„“”‘’–—…№·×≈\u00a0';
const letters = kazakh + kazakhLatin + russian + ascii;

const folder = new URL('../public/_fonts/', import.meta.url);
const faces = { 400: '400Regular/PTSerif_400Regular.ttf', 700: '700Bold/PTSerif_700Bold.ttf' };

await mkdir(folder, { recursive: true });
for (const [weight, path] of Object.entries(faces)) {
  const font = await readFile(new URL(`../node_modules/@expo-google-fonts/pt-serif/${path}`, import.meta.url));
  const subset = await subsetFont(font, letters + signs, { targetFormat: 'woff2', noHinting: true });
  await writeFile(new URL(`serif-${weight}.woff2`, folder), subset);
  console.log(`serif-${weight}.woff2: ${subset.length} bytes`);
}
