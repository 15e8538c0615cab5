import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../domain/edtf-date.ts';
import { largestFile } from '../records/content-file.ts';
import type { ContentFile } from '../records/content-file.ts';

const nothing = new Uint8Array(0);
const hasNameOfFile = /\.(?:mdx|yaml)$/;

/** Reads one byte more than a file may have, so that a large one is seen to be so and never fills the memory. */
function readBytes(path: string): Uint8Array {
  // Windows has no O_NOFOLLOW; there the type that lstat gave decides alone.
  const descriptor = openSync(path, constants.O_RDONLY | ((constants.O_NOFOLLOW as number | undefined) ?? 0));
  try {
    const bytes = new Uint8Array(Math.min(fstatSync(descriptor).size, largestFile + 1));
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}

function toKind(found: Dirent | Stats): ContentFile['kind'] {
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'directory';
  return found.isFile() ? 'file' : 'other';
}

function readFolder(root: string, path: string, files: ContentFile[]): void {
  for (const found of readdirSync(join(root, path), { withFileTypes: true })) {
    const inside = `${path}/${found.name}`;
    const kind = toKind(found);
    if (kind === 'directory' && !hasNameOfFile.test(found.name)) readFolder(root, inside, files);
    else files.push({ path: inside, kind, bytes: kind === 'file' ? readBytes(join(root, inside)) : nothing });
  }
}

/**
 * Every file under `content/` of the repository at `root`, sorted by path. A
 * link is named and never followed; a large file is read only so far that it is
 * seen to be too large. An absent folder has no files.
 */
export function readContentFiles(root: string): readonly ContentFile[] {
  const top = lstatSync(join(root, 'content'), { throwIfNoEntry: false });
  if (top === undefined) return [];
  const files: ContentFile[] = [];
  if (top.isDirectory()) readFolder(root, 'content', files);
  else files.push({ path: 'content', kind: toKind(top), bytes: nothing });
  return files.sort((a, b) => compareText(a.path, b.path));
}
