import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import form from './form.css?raw';
import line from './line.css?raw';
import site from './site.css?raw';

/** The one style sheet as it stands in a page, and its hash as the Content-Security-Policy writes it. */
export interface StyleSheet {
  readonly text: string;
  readonly hash: string;
}

function minify(css: string): string {
  return transform({ filename: 'site.css', code: Buffer.from(css), minify: true }).code.toString();
}

const plain = minify(site);
const withLine = minify(site + line);
const withForm = minify(site + form);

/** What a page does beyond being read: `draws` for the line, the chart or the search, `fills` for the entry form. */
export interface PageUse {
  readonly draws?: boolean;
  readonly fills?: boolean;
}

/** The style sheet for pages from which `root` leads to the root of the site (".", ".." or "../.."). */
export function createStyleSheet({
  root,
  draws = false,
  fills = false,
}: PageUse & { readonly root: string }): StyleSheet {
  const text = (fills ? withForm : draws ? withLine : plain).replaceAll('ROOT', root);
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
