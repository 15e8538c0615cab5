import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import css from './site.css?raw';

/** The one style sheet as it stands in a page, and its hash as the Content-Security-Policy writes it. */
export interface StyleSheet {
  readonly text: string;
  readonly hash: string;
}

const minified = transform({ filename: 'site.css', code: Buffer.from(css), minify: true }).code.toString();

/** The style sheet for pages from which `root` leads to the root of the site: ".", ".." or "../..". */
export function createStyleSheet(root: string): StyleSheet {
  const text = minified.replaceAll('ROOT', root);
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
