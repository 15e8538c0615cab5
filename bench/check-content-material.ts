import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContentFiles } from '../src/build/read-content-files.ts';
import type { ContentFile } from '../src/records/content-file.ts';
import { toEntryReferences } from '../src/records/named-ids.ts';
import { openRecords } from '../src/records/read-records.ts';
import { toEntryTranslates } from '../src/records/translates.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Registers that copies share; entries and sources are copied with ids of their own. */
const isShared = ({ path }: ContentFile): boolean => /^content\/(?:actors|services|places|threads)\//.test(path);

/** Ids of entries and sources get the number of the copy, wherever they stand; addresses and titles too. */
function copyFile({ path, bytes }: ContentFile, copy: number, ids: ReadonlySet<string>): ContentFile {
  const renumber = (text: string): string =>
    text.replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (id) => (ids.has(id) ? `${id}-copy-${copy}` : id));
  const text = renumber(decoder.decode(bytes))
    .replace(/^url: (['"]?)(\S+?)\1$/m, (_, quote: string, url: string) => {
      return `url: ${quote}${url}${url.includes('?') ? '&' : '?'}copy=${copy}${quote}`;
    })
    .replace(/^title: (['"]?)/m, `title: $1${copy} – `)
    .replace(/^ {2}- ([a-z0-9-]+)\n(?=---\n)/m, `  - $1-covered-${copy}\n`);
  return { path: renumber(path), kind: 'file', bytes: encoder.encode(text) };
}

/** What a translation carries of its lead is made anew, since the title of the lead has changed. */
function refreshTranslates(files: readonly ContentFile[]): ContentFile[] {
  const { records } = openRecords(files);
  return files.map((file) => {
    const lead = records.entryById.get(/([^/]+?)\.(?:kk|ru|en)\.mdx$/.exec(file.path)?.[1] ?? '');
    if (lead === undefined) return file;
    const text = decoder.decode(file.bytes).replace(/^translates: .*$/m, `translates: '${toEntryTranslates(lead)}'`);
    return { ...file, bytes: encoder.encode(text) };
  });
}

/**
 * Writes an archive of about `entries` entries into a folder: the real one, and
 * copies of its entries and sources with ids of their own.
 */
export function growContent(root: string, entries: number): void {
  const files = readContentFiles(process.cwd());
  const { records } = openRecords(files);
  const ids = new Set([...records.entries, ...records.sources].map(({ id }) => id));
  const copied = files.filter((file) => !isShared(file));
  const write = ({ path, bytes }: ContentFile): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  files.forEach(write);
  for (let copy = 1; copy < Math.round(entries / records.entries.length); copy += 1) {
    refreshTranslates(copied.map((file) => copyFile(file, copy, ids))).forEach(write);
  }
}

/** An entry, its translations, and the file of each record that it names. */
export function selectEntry(id: string): ContentFile[] {
  const files = readContentFiles(process.cwd());
  const entry = openRecords(files).records.entryById.get(id);
  if (entry === undefined) throw new Error(`There is no entry "${id}" to be measured.`);
  const named = new Set(toEntryReferences(entry).map(({ to, id: other }) => `${to} ${other}`));
  return files.filter(({ path }) => {
    const [, room = '', name = ''] = /^content\/(\w+?)s\/([a-z0-9-]+)\.yaml$/.exec(path) ?? [];
    return path.startsWith(entry.path.replace(/mdx$/, '')) || named.has(`${room} ${name}`);
  });
}
