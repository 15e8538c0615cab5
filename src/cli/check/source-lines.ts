import type { ContentFile } from '../../records/content-file.ts';

/** Finds the line of a file as the gate counted it: UTF-8, however broken, with LF, and without a byte order mark. */
export function createLineFinder(files: readonly ContentFile[]): (path: string, line: number) => string | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const linesByPath = new Map<string, readonly string[]>();
  const decoder = new TextDecoder('utf-8');
  const toLines = (path: string): readonly string[] => {
    const known = linesByPath.get(path);
    if (known !== undefined) return known;
    const text = decoder.decode(byPath.get(path)?.bytes ?? new Uint8Array(0));
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    linesByPath.set(path, lines);
    return lines;
  };
  return (path, line) => toLines(path)[line - 1];
}
