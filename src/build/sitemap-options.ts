import type { SitemapOptions } from '@astrojs/sitemap';
import { latinEdition } from '../domain/edition.ts';
import { languages } from '../domain/language.ts';

/** `/kk/e/x` → `kk/e/x.html`, `/kk` → `kk/index.html`: the file that the site really has. */
function toFile(path: string): string {
  const name = path.replaceAll(/^\/|\/$/g, '');
  if (name === '') return '';
  return (languages as readonly string[]).includes(name) ? `${name}/index.html` : `${name}.html`;
}

/**
 * Makes the sitemap name files below the address of the site, each with its twins in the other languages. What is
 * generated for readers alone is left out.
 */
export function createSitemapOptions(siteUrl: string): SitemapOptions {
  return {
    filter: (page) => new URL(page).pathname.split('/')[1] !== latinEdition,
    serialize(item) {
      const file = toFile(new URL(item.url).pathname);
      const [first, ...rest] = file.split('/');
      const links = languages.map((lang) => ({ lang, url: siteUrl + [lang, ...rest].join('/') }));
      return (languages as readonly string[]).includes(first ?? '')
        ? { ...item, url: siteUrl + file, links }
        : { ...item, url: siteUrl + file };
    },
  };
}
