import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftFile } from '../../contribute/draft.ts';

/** The only paths that are ever written. */
const ownPath =
  /^content\/(?:entries\/\d{4}\/[a-z0-9][a-z0-9-]*(?:\.(?:kk|ru|en))?\.mdx|(?:actors|services)\/[a-z0-9][a-z0-9-]*\.yaml)$/;

function isTaken(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/** @throws Error for a path outside `content/`, or one on which a link stands */
function checkPath(root: string, path: string): void {
  if (!ownPath.test(path)) throw new Error(`"${path}" is not a file of the archive.`);
  const parts = path.split('/').slice(0, -1);
  for (let end = 1; end <= parts.length; end += 1) {
    const folder = parts.slice(0, end).join('/');
    const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory()) throw new Error(`"${folder}" is not a folder.`);
  }
}

/**
 * Writes new files below `content/`, all or none.
 * @returns the first path at which something stands already; absent when all were written
 * @throws Error for a path outside `content/`
 */
export function writeNewFiles(root: string, files: readonly DraftFile[]): string | undefined {
  for (const { path } of files) checkPath(root, path);
  const taken = files.find(({ path }) => isTaken(root, path));
  if (taken !== undefined) return taken.path;
  for (const { path, text } of files) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  return undefined;
}
