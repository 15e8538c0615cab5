import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../src/records/checks.ts';
import { createContentGuide } from '../../src/records/create-content-guide.ts';

test('docs/content-guide.md says what the checks say; if not, run "npm run guide"', () => {
  expect(readFileSync('docs/content-guide.md', 'utf8').replaceAll('\r\n', '\n')).toBe(createContentGuide(checks));
});
