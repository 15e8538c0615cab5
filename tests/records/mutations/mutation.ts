import type { MutableArchive, Way } from './mutable-archive.ts';

/** A slip that a contributor could make in a real file, which one rule alone reports. */
export interface Mutation {
  readonly rule: string;
  readonly slip: string;
  readonly change: (archive: MutableArchive) => void;
}

export function set(path: string, way: Way, value: unknown): Mutation['change'] {
  return (archive) => {
    archive.set(path, way, value);
  };
}

export function add(path: string, way: Way, value: unknown): Mutation['change'] {
  return (archive) => {
    archive.add(path, way, value);
  };
}

export function cut(path: string, way: Way): Mutation['change'] {
  return (archive) => {
    archive.cut(path, way);
  };
}

/** Changes the words of a field. */
export function edit(path: string, way: Way, change: (words: string) => string): Mutation['change'] {
  return (archive) => {
    archive.set(path, way, change(String(archive.valueOf(path, way))));
  };
}

/** Place of the first item of a list for which the field has this value. */
export function indexOf(archive: MutableArchive, path: string, [list, field, value]: [string, string, string]): number {
  const items = archive.valueOf(path, [list]) as Record<string, unknown>[];
  return items.findIndex((item) => item[field] === value);
}

export function inText(path: string, edit: (text: string) => string): Mutation['change'] {
  return (archive) => {
    archive.text(path, edit);
  };
}

export function inBody(path: string, edit: (body: string) => string): Mutation['change'] {
  return (archive) => {
    archive.body(path, edit);
  };
}

export function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(?:mdx|yaml)$/, '');
}
