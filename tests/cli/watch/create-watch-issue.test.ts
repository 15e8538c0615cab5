import { expect, test } from 'vitest';
import { createWatchIssue } from '../../../src/cli/forge/create-watch-issue.ts';
import { toHistory } from '../../../src/cli/watch/history.ts';
import type { WatchedAddress } from '../../../src/cli/watch/watched-address.ts';

const failedOn = ['2026-10-01', '2026-10-08', '2026-10-15'];
const watched = (place: number): WatchedAddress => ({
  address: `https://news.example/${place}`,
  field: 'url',
  source: `news-${place}`,
  path: `content/sources/news-${place}.yaml`,
  hasOther: false,
});

test('the issue names what is to be mended, in each language, and nothing that the archive does not give', () => {
  const history = toHistory({
    'https://news.example/1': { finding: { kind: 'gone', status: 404 }, failedOn },
    'https://evil.example/@all': { finding: { kind: 'gone' }, failedOn },
  });
  const issue = createWatchIssue([watched(1)], history, '2026-10-15');
  expect(issue?.title).toContain('Not opening for some time');
  expect(issue?.body.split('<https://news.example/1>')).toHaveLength(4);
  expect(issue?.body).not.toContain('evil');
});

test('there is no issue while there is nothing to mend', () => {
  const history = toHistory({ 'https://news.example/1': { finding: { kind: 'gone' }, failedOn: ['2026-10-15'] } });
  expect(createWatchIssue([watched(1)], history, '2026-10-15')).toBeUndefined();
});

test('a history of a hostile file is read as data, and the issue stays short', () => {
  const addresses = Array.from({ length: 3_000 }, (_, place) => watched(place));
  const to = `https://${'a'.repeat(1_900)}`;
  const value = Object.fromEntries(
    addresses.map(({ address }) => [address, { finding: { kind: 'moved', to, status: '<b>' }, failedOn: ['@all'] }]),
  );
  const issue = createWatchIssue(addresses, toHistory(value), '2026-10-15');
  expect(issue?.body.length).toBeGreaterThan(0);
  expect(issue?.body.length).toBeLessThan(65_000);
  expect(issue?.body).not.toMatch(/@all|<b>/);
  for (const nothing of [undefined, null, 3, 'x', [], [1], { a: null }, { a: { finding: 1, failedOn: 2 } }]) {
    expect(toHistory(nothing).size).toBe(0);
  }
});
