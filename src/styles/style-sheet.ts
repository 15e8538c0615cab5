import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import grid from './grid.css?raw';
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
const withGrid = minify(site + line + grid);

/**
 * The style sheet for pages from which `root` leads to the root of the site
 * (".", ".." or "../.."); `draws` is true for a page with the line, the chart or the search, `hasGrid` for one with
 * a grid of hours or months.
 */
export function createStyleSheet({
  root,
  draws,
  hasGrid = false,
}: {
  readonly root: string;
  readonly draws: boolean;
  readonly hasGrid?: boolean;
}): StyleSheet {
  const parts = hasGrid ? withGrid : draws ? withLine : plain;
  const text = parts.replaceAll('ROOT', root);
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
