import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const table = new Map(
  [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| ([a-z0-9]+) \| ?([a-z0-9, ]*) ?\|$/gm)]
    .filter(([, room]) => room !== 'room')
    .map(([, room = '', allowed = '']) => [room, new Set(allowed.split(',').map((name) => name.trim()))] as const),
);

interface Import {
  readonly file: string;
  readonly target: string;
}

const importPattern =
  /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

function toRoom(path: string): string | undefined {
  return /^src\/([a-z0-9]+)\//.exec(path)?.[1];
}

const files = globSync('src/**/*.{ts,astro,mdx}').map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap(importsOf);
const ours = imports.filter(({ target }) => target.startsWith('.'));
const packages = imports.filter(({ target }) => !target.startsWith('.'));
const isIn =
  (...rooms: string[]) =>
  ({ file }: Import) =>
    rooms.includes(toRoom(file) ?? '');

describe('the plan of the house', () => {
  test('knows every room of src/, and names no room that could not be there', () => {
    const rooms = new Set(files.map(toRoom).filter((room) => room !== undefined));
    expect([...rooms].filter((room) => !table.has(room))).toEqual([]);
    expect(table.size).toBeGreaterThan(10);
  });

  test('lets imports go only where the table of docs/architecture.md says', () => {
    expect(ours.length).toBeGreaterThan(100);
    const wrong = ours.filter(({ file, target }) => {
      const from = toRoom(file);
      const to = toRoom(posix.join(posix.dirname(file), target));
      return from !== undefined && to !== undefined && from !== to && table.get(from)?.has(to) !== true;
    });
    expect(wrong).toEqual([]);
  });

  test('keeps domain free of every package but the date parser', () => {
    expect(packages.filter(isIn('domain')).filter(({ target }) => target !== 'edtf')).toEqual([]);
  });

  test('keeps disk, network and clock out of the pure rooms', () => {
    const pure = isIn('domain', 'records', 'contribute', 'search', 'chart', 'exports');
    const outside = packages.filter(pure).filter(({ target }) => /^(node:(?!crypto$)|astro)/.test(target));
    expect(outside).toEqual([]);
    const clocks = files
      .filter((file) => ['domain', 'records', 'contribute', 'search', 'chart', 'exports'].includes(toRoom(file) ?? ''))
      .filter((file) => /new Date\(\)|Date\.now\(|Math\.random\(/.test(readFileSync(file, 'utf8')));
    expect(clocks).toEqual([]);
  });

  test('gives no page of a contributor to the compiler', () => {
    const compiled = imports.filter(({ target }) => target.includes('content/') || target === 'astro:content');
    expect(compiled).toEqual([]);
    const globs = files.filter((file) => readFileSync(file, 'utf8').includes('import.meta.glob'));
    expect(globs).toEqual([]);
  });

  test('has a line in docs/decisions for every dependency', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as {
      readonly [group: string]: { readonly [name: string]: string };
    };
    const decisions = globSync('docs/decisions/*.md')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(names.filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });
});
