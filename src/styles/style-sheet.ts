import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import chart from './chart.css?raw';
import days from './days.css?raw';
import entry from './entry.css?raw';
import fields from './fields.css?raw';
import form from './form.css?raw';
import grid from './grid.css?raw';
import line from './line.css?raw';
import list from './list.css?raw';
import search from './search.css?raw';
import site from './site.css?raw';
import table from './table.css?raw';

interface StyleSheet {
  readonly text: string;
  /** SHA-256 in base64, as the Content-Security-Policy wants it. */
  readonly hash: string;
}

/** What a page may add to the sheet that all have; entries on a line have ledgers, which are tables. */
const sheets = { entry, line: table + line, list, chart, days, fields, search, grid, form, table } as const;
export type SheetName = keyof typeof sheets;

const minified = new Map<string, string>();

function minify(names: readonly SheetName[]): string {
  const key = names.join(' ');
  const known = minified.get(key);
  if (known !== undefined) return known;
  const css = site + names.map((name) => sheets[name]).join('');
  const text = transform({ filename: 'kidiris.css', code: Buffer.from(css), minify: true }).code.toString();
  minified.set(key, text);
  return text;
}

/** The style sheet for pages from which `root` leads to the root of the site (".", ".." or "../.."). */
export function createStyleSheet(root: string, names: readonly SheetName[] = []): StyleSheet {
  const text = minify(names).replaceAll('ROOT', root);
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
