import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava, findMarkupErrors } from '../../scripts/nu-checker.mjs';
import { readPage, site, templateFiles } from './built-site.ts';

const java = findJava();
if (java === undefined)
  console.warn('The Nu Html Checker is left out: it needs Java 11 or newer, and "java -version" names none.');

test.runIf(java !== undefined)(
  'the checker of the W3C finds no error on one page of each template in each language, and does find one that was put in',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kidiris-markup-'));
    const broken = join(folder, 'broken.html');
    writeFileSync(broken, readPage('kk/about.html').html.replace('</main>', '<p><div></div></p></main>'));
    const errors = await findMarkupErrors([...templateFiles.map((file) => `${site}/${file}`), broken]);
    rmSync(folder, { recursive: true });
    expect(errors.filter((error) => error.includes('broken.html')).length).toBeGreaterThan(0);
    expect(errors.filter((error) => !error.includes('broken.html'))).toEqual([]);
  },
);
