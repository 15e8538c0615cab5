import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

function toChangedName(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-changed${name.slice(dot)}`;
}

/**
 * Compares a text with the file of that name in tests/golden/. Where they differ the new text is written beside it as
 * `*-changed.*`: read it, and when it is right let it take the place of the other.
 */
export function expectGolden(name: string, text: string): void {
  const path = `tests/golden/${name}`;
  const changed = `tests/golden/${toChangedName(name)}`;
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (kept === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  expect(text, `${path} differs; what came out stands in ${changed}.`).toBe(kept ?? '');
}
