import { globSync, readFileSync } from 'node:fs';
import { HtmlElement, Parser, StaticConfigLoader, TextNode } from 'html-validate';
import { loadArchive } from '../../src/build/load-archive.ts';
import { isLanguage, type Language } from '../../src/domain/language.ts';

/** The folder that the build fills. */
export const site = 'dist';

/** A page of the built site, parsed. */
export interface BuiltPage {
  /** From the root of the site: `kk/e/dvk-ban.html`. */
  readonly file: string;
  readonly html: string;
  readonly root: HtmlElement;
  /** The language of its folder; absent for the entrance and "no such page". */
  readonly language: Language | undefined;
}

const parserSettings = await new StaticConfigLoader({ extends: [] }).getConfigFor('page.html');

export function toLanguage(file: string): Language | undefined {
  const folder = file.split('/')[0] ?? '';
  return isLanguage(folder) ? folder : undefined;
}

/** Every page, sorted, with slashes on every system. */
export const pageFiles: readonly string[] = globSync('**/*.html', { cwd: site })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

if (pageFiles.length === 0) throw new Error(`"${site}" holds no page. Build the site first: npm run build`);

export function readPage(file: string): BuiltPage {
  const html = readFileSync(`${site}/${file}`, 'utf8');
  return { file, html, root: new Parser(parserSettings).parseHtml(html), language: toLanguage(file) };
}

/** All pages one after the other: parsed they are too large to be kept together. */
export function* everyPage(): Generator<BuiltPage> {
  for (const file of pageFiles) yield readPage(file);
}

/** One page of each template in each language, then the two without a language. */
export const templateFiles: readonly string[] = pageFiles.filter((file, index) => {
  const folderOf = (name: string | undefined) => name?.split('/').slice(0, -1).join('/');
  return file.split('/').length < 3 || folderOf(pageFiles[index - 1]) !== folderOf(file);
});

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Turns the five escapes that the build writes into their letters. @throws Error for any other. */
export function decode(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => {
    const letter = entities[name];
    if (letter === undefined) throw new Error(`The build wrote "${whole}", which these tests cannot read.`);
    return letter;
  });
}

export function textOf(element: HtmlElement): string {
  return decode(element.textContent);
}

/** As a reader reads it: without the line breaks and spaces around. */
export function wordsOf(element: HtmlElement): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim();
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

/** The language an element is marked with, by itself or by what it stands in. */
export function languageOf(element: HtmlElement): string {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
    const language = at.isRootElement() ? undefined : attributeOf(at, 'lang');
    if (language !== undefined) return language;
  }
  return '';
}

/** Every stretch of text below an element, with the element it stands in; the style sheet is none. */
export function* everyText(element: HtmlElement): Generator<{ readonly text: string; readonly inside: HtmlElement }> {
  if (element.is('style')) return;
  for (const node of element.childNodes) {
    if (node instanceof TextNode) yield { text: decode(node.textContent), inside: element };
    else if (node instanceof HtmlElement) yield* everyText(node);
  }
}

/** The one element that matches. @throws Error when there is none. */
export function requireElement(page: BuiltPage, selector: string): HtmlElement {
  const element = page.root.querySelector(selector);
  if (element === null) throw new Error(`${page.file} has no "${selector}".`);
  return element;
}

/** The archive that the site was built from. */
export const archive = loadArchive(process.cwd(), new Date().toISOString().slice(0, 10));

const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(`${site}/index.html`, 'utf8'))?.[1];

/** The address that the site was built for; absent when it was built without SITE_URL. */
export const siteUrl: string | undefined = canonical === undefined ? undefined : decode(canonical);
