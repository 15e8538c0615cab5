import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Position } from './position.ts';

/** Way to a field from the top of a file: `['quotes', 0, 'source']`. */
export type FieldPath = readonly PropertyKey[];

/** Where the fields of one file stand; a field that is absent stands where the one around it begins. */
export interface FieldPlaces {
  ofValue(path: FieldPath): Position;
  ofKey(path: FieldPath): Position;
  /** The value as written, with its quotes or brackets; absent when the field is. */
  sourceOf(path: FieldPath): string | undefined;
}

/** The one way in which the archive reads YAML: 1.2, its core types, nothing merged and nothing looked up. */
export function parseYamlDocument(text: string, lines?: LineCounter) {
  return parseDocument(text, {
    ...(lines === undefined ? {} : { lineCounter: lines }),
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
}

function findStep(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    return pair === undefined ? undefined : { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? undefined : { key: item, value: item };
  }
  return undefined;
}

function toOffset(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function findOffset(top: unknown, path: FieldPath, side: 'key' | 'value'): number {
  let node = top;
  let offset = toOffset(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = findStep(node, step);
    if (found === undefined) return offset;
    const isAskedFor = index === path.length - 1;
    offset = toOffset(isAskedFor && side === 'key' ? found.key : found.value) ?? toOffset(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

/**
 * Finds places only when a problem asks for them: the text is parsed again
 * then, since the trees of all files would fill the memory.
 * @param firstLine line of the file on which `yaml` begins, counted from 1
 */
export function createFieldPlaces(yaml: string, firstLine: number): FieldPlaces {
  let parsed: { top: unknown; lines: LineCounter } | undefined;
  const parseOnce = (): { top: unknown; lines: LineCounter } => {
    if (parsed === undefined) {
      const lines = new LineCounter();
      parsed = { top: parseYamlDocument(yaml, lines).contents, lines };
    }
    return parsed;
  };
  const find = (path: FieldPath, side: 'key' | 'value'): Position => {
    const { top, lines } = parseOnce();
    const { line, col } = lines.linePos(findOffset(top, path, side));
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const sourceOf = (path: FieldPath): string | undefined => {
    let node: unknown = parseOnce().top;
    for (const step of path) node = findStep(node, step)?.value;
    const range = isNode(node) ? node.range : undefined;
    return range ? yaml.slice(range[0], range[1]) : undefined;
  };
  return { ofValue: (path) => find(path, 'value'), ofKey: (path) => find(path, 'key'), sourceOf };
}
