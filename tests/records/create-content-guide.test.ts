import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createContentGuide } from '../../src/records/create-content-guide.ts';

test.each([
  ['en', 'docs/content-guide.md'],
  ['kk', 'docs/content-guide.kk.md'],
  ['ru', 'docs/content-guide.ru.md'],
] as const)('the guide in "%s" says what the rules say; if not, run "npm run guide"', (language, path) => {
  expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe(createContentGuide(language));
});
