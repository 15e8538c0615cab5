import { loadScripts } from './trusted-script.ts';

/** Where our scripts leave what they bring, by name; those of an index begin with its version. */
export type Registry = Record<string, unknown>;

export function registry(): Registry {
  const scope = globalThis as { kidiris?: Registry };
  return (scope.kidiris ??= {});
}

/** Runs our own scripts, by the one policy there can be: that of the file which was there first. */
export function loadOwnScripts(names: readonly string[]): Promise<void> {
  const load = (registry().loadScripts ??= loadScripts) as typeof loadScripts;
  return load(names);
}

/**
 * Values of files of one build in a folder of the site, loaded where they are not there yet; throws when a file is of
 * another version.
 */
export async function loadFiles(
  folder: string,
  version: string,
  names: readonly string[],
): Promise<readonly unknown[]> {
  const keys = names.map((name) => `${version}/${name}`);
  const missing = names.filter((_, at) => registry()[keys[at] ?? ''] === undefined);
  await loadOwnScripts([...new Set(missing)].map((name) => `${folder}/${name}.js?${version}`));
  return keys.map((key) => {
    const value = registry()[key];
    if (value === undefined) throw new Error(`"${key}" is not there: the page and its files are of two versions.`);
    return value;
  });
}

/** Values of files of the index of the search. */
export function loadIndexFiles(version: string, names: readonly string[]): Promise<readonly unknown[]> {
  return loadFiles('_search', version, names);
}
