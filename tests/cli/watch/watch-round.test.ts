import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { historyPath, journalPath, readHistory, watchRound } from '../../../src/cli/watch/watch-round.ts';
import type { RoundOptions } from '../../../src/cli/watch/watch-round.ts';
import { onLoopback, startLoopbackServer } from './loopback-server.ts';
import type { LoopbackServer } from './loopback-server.ts';

let server: LoopbackServer;
/** Statuses that the server gives for a path, one after the other; then 200. */
const statuses = new Map<string, number[]>();
beforeAll(async () => {
  server = await startLoopbackServer((request, response) => {
    response.writeHead(statuses.get(request.url ?? '')?.shift() ?? 200).end();
  });
});
afterAll(() => server.close());

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kidiris-watch-'));
  statuses.clear();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const at = (path: string, host = 'news.example') => `https://${host}:${server.port}${path}`;
const round = (addresses: readonly string[], changes: Partial<RoundOptions> = {}) =>
  watchRound(addresses, {
    root,
    today: '2026-11-01',
    ask: onLoopback,
    pause: 0,
    again: 0,
    isOver: () => false,
    onProgress: () => undefined,
    onAgain: () => undefined,
    onResume: () => undefined,
    ...changes,
  });

test('what fails once is asked again, and answers', async () => {
  statuses.set('/a', [503]);
  const { findings, history } = await round([at('/a'), at('/b')]);
  expect(findings.get(at('/a'))).toEqual({ kind: 'answers', status: 200, day: '2026-11-01' });
  expect(history.get(at('/a'))?.failedOn).toEqual([]);
  expect(existsSync(join(root, journalPath))).toBe(false);
});

test('what fails on many days is remembered from the first, until it answers', async () => {
  const days = ['2026-11-01', '2026-11-08', '2026-11-15'];
  for (const today of days) {
    statuses.set('/a', [404, 404]);
    await round([at('/a')], { today });
  }
  expect(readHistory(join(root, historyPath)).get(at('/a'))).toEqual({
    finding: { kind: 'gone', status: 404 },
    failedOn: days,
  });
  const { history } = await round([at('/a')], { today: '2026-11-22' });
  expect(history.get(at('/a'))?.failedOn).toEqual([]);
});

test('a round that was cut goes on where it was, past a half line, and counts each failure on its own day', async () => {
  statuses.set('/a', [404, 404]);
  let asked = 0;
  const cut = await round([at('/a'), at('/b'), at('/c')], { isOver: () => (asked += 1) > 2 });
  expect(cut.findings.size).toBe(2);
  appendFileSync(join(root, journalPath), '\n["https://news.exa');
  const before = server.asked.length;
  let resumed = 0;
  statuses.set('/a', [404]);
  const { findings, history } = await round([at('/a'), at('/b'), at('/c')], {
    today: '2026-11-08',
    onResume: (count) => (resumed = count),
  });
  expect(resumed).toBe(2);
  expect(server.asked.slice(before)).toEqual(['/c', '/a']);
  expect(findings.size).toBe(3);
  expect(history.get(at('/a'))?.failedOn).toEqual(['2026-11-01', '2026-11-08']);
  expect(history.get(at('/b'))?.failedOn).toEqual([]);
});

test('progress is told to the end, and an address that no source gives any more is forgotten', async () => {
  await round([at('/old')]);
  const told: string[] = [];
  const { history } = await round([at('/a'), at('/b')], {
    onProgress: (done, total) => told.push(`${done}/${total}`),
  });
  expect(told).toEqual(['1/2', '2/2']);
  expect([...history.keys()]).toEqual([at('/a'), at('/b')]);
});

test('one host is asked once at a time, with a pause; hosts do not wait for each other', async () => {
  const paths = ['/a', '/b', '/c'];
  const start = performance.now();
  await round([...paths.map((path) => at(path)), ...paths.map((path) => at(path, 'other.example'))], { pause: 100 });
  const took = performance.now() - start;
  expect(took).toBeGreaterThan(195);
  expect(took).toBeLessThan(1_500);
});

test('a history that is none is passed over', () => {
  const path = join(root, historyPath);
  mkdirSync(dirname(path), { recursive: true });
  for (const text of ['', '{', '[]', '{"a": 1}', '{"a": {"finding": {"kind": "x"}, "failedOn": []}}']) {
    writeFileSync(path, text);
    expect(readHistory(path).size).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
});
