import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/build/load-archive.ts';

test('docs/content-report.md counts what content/ holds; if not, run "npm run report"', () => {
  const { entries, quotes, sources, threads } = loadArchive(process.cwd(), '9999-12-31');
  const counts = `${entries.length} entries, ${quotes.length} quotes, ${sources.length} sources, ${threads.length} threads`;
  expect(readFileSync('docs/content-report.md', 'utf8')).toContain(counts);
});
