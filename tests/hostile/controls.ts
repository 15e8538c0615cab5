import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse, parseAllDocuments } from 'yaml';
import type { Attack, YamlHarm } from './attacks.ts';

/** What the control process tells of one file that it compiled and ran as MDX. */
export interface Run {
  readonly fired: readonly string[];
  readonly html: string;
  readonly hasWritten: boolean;
}

function toFields(text: string): string {
  return text.startsWith('---') ? (text.split(/^---\w*\n/m)[1] ?? '') : text;
}

/** Joins objects as many programs do, without a look at the names. */
function mergeTrustingly(target: Record<string, unknown>, source: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(source)) {
    const inner = target[key];
    if (
      typeof value === 'object' &&
      value !== null &&
      (typeof inner === 'object' || typeof inner === 'function') &&
      inner !== null
    ) {
      mergeTrustingly(inner as Record<string, unknown>, value as Record<string, unknown>);
    } else target[key] = value;
  }
}

function pollutes(fields: Record<string, unknown>): boolean {
  try {
    mergeTrustingly({}, fields);
    return 'isAdministrator' in {};
  } finally {
    Reflect.deleteProperty(Object.prototype, 'isAdministrator');
  }
}

function countLeaves(value: unknown): number {
  return Array.isArray(value) ? value.reduce((sum: number, item) => sum + countLeaves(item), 0) : 1;
}

function exhausts(yaml: string): boolean {
  try {
    parse(yaml);
    return false;
  } catch (error) {
    return String(error).includes('call stack');
  }
}

function harmsYaml(harm: YamlHarm, yaml: string): boolean {
  const read = (options = {}) =>
    parse(yaml, { logLevel: 'silent', maxAliasCount: -1, ...options }) as Record<string, unknown>;
  switch (harm) {
    case 'multiplies':
      return countLeaves(read()['covers']) > 4_000;
    case 'copies':
      return read()['summary'] === 'An outage in the evening';
    case 'merges':
      return read({ merge: true })['author'] === 'Somebody else';
    case 'types':
      return read({ schema: 'yaml-1.1' })['title'] instanceof Uint8Array;
    case 'pollutes':
      return pollutes(read());
    case 'overrides':
      return read({ uniqueKeys: false })['confidence'] === 'high';
    case 'dates':
      return read({ schema: 'yaml-1.1' })['date'] instanceof Date;
    case 'hides':
      return String(read()['title']).includes('\u202e');
    case 'breaks':
      return !String(read()['title']).isWellFormed();
    case 'exhausts':
      return exhausts(yaml);
    case 'second':
      return parseAllDocuments(yaml).length === 2;
    case 'directive':
      return (read()['names'] as Record<string, unknown>)['kk'] === false;
  }
}

function leavesFolder(field: string, yaml: string): boolean {
  const value = new RegExp(`\\b${field}: ([^\\s,}]+)`).exec(yaml)?.[1] ?? '';
  const joined = normalize(join('content/entries/2018', value));
  return !joined.startsWith('content/') && (field !== 'layout' || existsSync(joined));
}

function measure(text: string): number {
  const start = performance.now();
  try {
    mdxToMdast(text);
  } catch {
    // That it ends in an error does not shorten the wait.
  }
  return performance.now() - start;
}

function isSlow(text: string): boolean {
  const honest = 'word '.repeat(text.length / 5);
  const quickest = Math.min(...Array.from({ length: 5 }, () => measure(honest)));
  return measure(text) > 20 * quickest;
}

interface TreeNode {
  readonly children?: readonly TreeNode[];
}

function toDepth(text: string): number {
  let depth = 0;
  let layer: readonly TreeNode[] = [mdxToMdast(text) as TreeNode];
  for (; layer.length > 0; depth += 1) layer = layer.flatMap((node) => node.children ?? []);
  return depth;
}

/** Whether the file does its harm where entries are trusted. */
export function fires({ file, control }: Attack, bytes: Uint8Array, run: Run | undefined): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  switch (control.by) {
    case 'runs':
    case 'matter':
      return run?.fired.includes(file.replace('.mdx', '')) === true;
    case 'writes':
      return run?.hasWritten === true;
    case 'shows':
    case 'html':
      return run?.html.includes(control.what) === true;
    case 'yaml':
      return harmsYaml(control.what, toFields(text));
    case 'path':
      return leavesFolder(control.what, toFields(text));
    case 'text':
      return text.includes(control.what);
    case 'misses':
      return !text.includes(control.what);
    case 'bytes':
      return !Buffer.from(text).equals(bytes);
    case 'slow':
      return isSlow(text);
    case 'deep':
      return toDepth(text) > 500;
    case 'large':
      return text.length > 64_000 || text.split('\n').some((line) => line.length > 8_000);
  }
}

/** Reads a path as a program does that trusts what lies in its folder. */
export function readTrustingly(path: string): string {
  return readFileSync(path, 'utf8');
}
