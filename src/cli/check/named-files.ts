import { relative, resolve, sep } from 'node:path';
import { toNearest } from '../../records/did-you-mean.ts';

/** Files and folders under `content/` that the command line names. */
export interface NamedFiles {
  /** True when nothing is named, or the file, or a folder around it. */
  readonly shows: (path: string) => boolean;
  /** True when the file itself is named. */
  readonly names: (path: string) => boolean;
  /** The names that lead nowhere. */
  readonly strangers: readonly Stranger[];
}

export interface Stranger {
  /** As written. */
  readonly word: string;
  readonly why: 'absent' | 'outside';
  readonly nearest: string | undefined;
}

function toStranger(word: string, path: string, known: readonly string[]): Stranger {
  const isInside = path === 'content' || path.startsWith('content/');
  return isInside
    ? { word, why: 'absent', nearest: toNearest(path, known) }
    : { word, why: 'outside', nearest: undefined };
}

/**
 * @param root the folder that holds `content/`; words are read from there
 * @param known paths of all files under `content/`
 */
export function toNamedFiles(words: readonly string[], root: string, known: readonly string[]): NamedFiles {
  const paths = words.map((word) => relative(root, resolve(root, word.replaceAll('\\', '/'))).replaceAll(sep, '/'));
  const isWithin = (path: string, named: string): boolean => path === named || path.startsWith(`${named}/`);
  const strangers = paths.flatMap((path, index) =>
    known.some((one) => isWithin(one, path)) && isWithin(path, 'content')
      ? []
      : [toStranger(words[index] ?? '', path, known)],
  );
  return {
    shows: (path) => paths.length === 0 || paths.some((named) => isWithin(path, named)),
    names: (path) => paths.includes(path),
    strangers,
  };
}
