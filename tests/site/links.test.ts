import { existsSync, statSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { latinEdition } from '../../src/domain/edition.ts';
import { languages } from '../../src/domain/language.ts';
import { everyPage, site, siteUrl } from './built-site.ts';
import { withDescendants } from './html-tree.ts';

interface Link {
  readonly tag: string;
  readonly rel: string;
  readonly to: string;
}

interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
}

const here = 'http://site.test/';
const pages = new Map<string, PageLinks>();

beforeAll(() => {
  for (const { file, root } of everyPage()) {
    const elements = [...withDescendants(root)];
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    const links = elements.flatMap(({ name, attributes }) =>
      ['href', 'src'].flatMap((field) => {
        const to = attributes.get(field);
        return to === undefined ? [] : [{ tag: name, rel: attributes.get('rel') ?? '', to }];
      }),
    );
    pages.set(file, { ids: new Set(ids), links });
  }
}, 60_000);

function hasScheme(to: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(to);
}

function isForMachines({ tag, rel }: Link): boolean {
  return tag === 'link' && (rel === 'canonical' || rel === 'alternate');
}

/** The file and the fragment that a link leads to; nothing for one that leaves the site. */
function toTarget(file: string, { to }: Link): { readonly file: string; readonly fragment: string } | undefined {
  const root = siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
  const path = file === '404.html' && to.startsWith(root) ? `/${to.slice(root.length)}` : to;
  if (hasScheme(path) && !(siteUrl !== undefined && path.startsWith(siteUrl))) return undefined;
  const url = new URL(siteUrl === undefined ? path : path.replace(siteUrl, here), here + file);
  const name = decodeURIComponent(url.pathname.slice(1));
  return { file: name === '' ? 'index.html' : name, fragment: decodeURIComponent(url.hash.slice(1)) };
}

function explainBroken(file: string, link: Link): string | undefined {
  const target = toTarget(file, link);
  if (target === undefined) return undefined;
  const path = `${site}/${target.file}`;
  if (!existsSync(path) || !statSync(path).isFile()) return `${file}: "${link.to}" leads to no file, "${target.file}".`;
  if (target.fragment === '' || pages.get(target.file)?.ids.has(target.fragment) === true) return undefined;
  return `${file}: "${link.to}" leads to no element "${target.fragment}" of "${target.file}".`;
}

function everyLink(): { readonly file: string; readonly link: Link }[] {
  return [...pages].flatMap(([file, { links }]) => links.map((link) => ({ file, link })));
}

test('every link of the site leads to a file, and to an element where it names one', () => {
  const links = everyLink();
  expect(links.length).toBeGreaterThan(pages.size);
  expect(links.flatMap(({ file, link }) => explainBroken(file, link) ?? [])).toEqual([]);
});

test('links within the site are relative, so that the same files serve at any address', () => {
  const absolute = everyLink().filter(
    ({ file, link }) =>
      file !== '404.html' &&
      !isForMachines(link) &&
      (link.to.startsWith('/') || (siteUrl !== undefined && link.to.startsWith(siteUrl))),
  );
  expect(absolute.map(({ file, link }) => `${file}: ${link.to}`)).toEqual([]);
});

test('a link names its file, so that it opens from a disk as from a server', () => {
  const folders = everyLink().filter(({ link }) => !hasScheme(link.to) && /(?:^|\/)(?:[?#]|$)/.test(link.to));
  expect(
    folders.filter(({ link }) => !link.to.startsWith('#')).map(({ file, link }) => `${file}: "${link.to}"`),
  ).toEqual([]);
});

test('the page for what is not there links from the root of the site', () => {
  const root = siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
  const others = pages.get('404.html')?.links.filter(({ to }) => !to.startsWith(root)) ?? [];
  expect(others).toEqual([]);
});

test('a link that leaves the site uses http, https or mail', () => {
  const odd = everyLink().filter(({ link }) => hasScheme(link.to) && !/^(?:https?|mailto):/.test(link.to));
  expect(odd).toEqual([]);
});

test.each([...languages, latinEdition])('every page of %s is reached from its home page', (edition) => {
  const reached = new Set<string>();
  const ahead = [`${edition}/index.html`];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const link of pages.get(file)?.links ?? []) {
      if (link.tag !== 'a') continue;
      const target = toTarget(file, link);
      if (target?.file.startsWith(`${edition}/`) === true) ahead.push(target.file);
    }
  }
  const orphans = [...pages.keys()].filter((file) => file.startsWith(`${edition}/`) && !reached.has(file));
  expect(orphans).toEqual([]);
});

test('the entrance leads to the home page of each language', () => {
  const links = pages.get('index.html')?.links.map(({ to }) => to) ?? [];
  expect(links).toEqual(expect.arrayContaining(languages.map((language) => `${language}/index.html`)));
});
