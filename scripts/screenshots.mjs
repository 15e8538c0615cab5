/** Takes the twelve pictures of docs/screenshots/ from the built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from './find-browser.mjs';
import { fingerprintContent, fingerprintFile, pictures, picturesFolder, takePicture } from './pictures.mjs';
import { requireNode } from './require-node.mjs';
import { startServer } from './serve.mjs';

requireNode();

mkdirSync(picturesFolder, { recursive: true });
const server = await startServer({ directory: 'dist' });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
let bytes = 0;
for (const picture of pictures) {
  const taken = await takePicture(browser, server.url, picture);
  bytes += taken.length;
  writeFileSync(`${picturesFolder}/${picture.name}.webp`, taken);
}
writeFileSync(fingerprintFile, `${fingerprintContent()}\n`);
await browser.close();
await server.close();
console.log(`${picturesFolder}: ${pictures.length} pictures, ${bytes} bytes`);
