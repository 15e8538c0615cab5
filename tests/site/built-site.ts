import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { loadArchive } from '../../src/build/load-archive.ts';
import { type Edition, latinEdition } from '../../src/domain/edition.ts';
import { isLanguage, type Language } from '../../src/domain/language.ts';
import { decode, type Element, parseHtml } from './html-tree.ts';

/** The folder that the build fills. */
export const site = 'dist';

/** A page of the built site. */
export interface BuiltPage {
  /** From the root of the site: `kk/e/dvk-ban.html`. */
  readonly file: string;
  readonly html: string;
  readonly root: Element;
  /** The language of its folder; absent for the entrance, "no such page" and the Latin edition. */
  readonly language: Language | undefined;
}

export function toLanguage(file: string): Language | undefined {
  const folder = file.split('/')[0] ?? '';
  return isLanguage(folder) ? folder : undefined;
}

export function toEdition(file: string): Edition | undefined {
  return isLatin(file) ? latinEdition : toLanguage(file);
}

/** Whether a page is of the Latin edition. */
export function isLatin(file: string): boolean {
  return file.startsWith(`${latinEdition}/`);
}

/** Every page, sorted, with slashes on every system. */
export const pageFiles: readonly string[] = globSync('**/*.html', { cwd: site })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

if (pageFiles.length === 0) throw new Error(`"${site}" holds no page. Build the site first: npm run build`);

export function readPage(file: string): BuiltPage {
  const html = readFileSync(`${site}/${file}`, 'utf8');
  return { file, html, root: parseHtml(html), language: toLanguage(file) };
}

/** All pages one after the other: parsed they are too large to be kept together. */
export function* everyPage(): Generator<BuiltPage> {
  for (const file of pageFiles) yield readPage(file);
}

function folderOf(file: string | undefined): string | undefined {
  return file?.split('/').slice(0, -1).join('/');
}

/** One page of each template in each language, then the two without a language. */
export const templateFiles: readonly string[] = pageFiles.filter(
  (file, index) => file.split('/').length < 3 || folderOf(pageFiles[index - 1]) !== folderOf(file),
);

/** The archive that the site was built from. */
export const archive = loadArchive(process.cwd(), new Date().toISOString().slice(0, 10));

const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(`${site}/index.html`, 'utf8'))?.[1];

/** The address that the site was built for; absent when it was built without SITE_URL. */
export const siteUrl: string | undefined = canonical === undefined ? undefined : decode(canonical);
