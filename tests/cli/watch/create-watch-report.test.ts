import { describe, expect, test } from 'vitest';
import { createWatchReport, hasWork } from '../../../src/cli/watch/create-watch-report.ts';
import type { Finding } from '../../../src/cli/watch/finding.ts';
import { isLasting } from '../../../src/cli/watch/history.ts';
import { isPublicNetwork } from '../../../src/cli/watch/public-network.ts';
import { toWatchOptions } from '../../../src/cli/watch/watch-options.ts';
import { toWatchedAddresses } from '../../../src/cli/watch/watched-address.ts';
import type { WatchedAddress } from '../../../src/cli/watch/watched-address.ts';
import { languages } from '../../../src/domain/language.ts';
import { openRecords } from '../../../src/records/read-records.ts';
import { createWorld, toFiles } from '../../records/builders.ts';

const watched: WatchedAddress = {
  address: 'https://news.example/1',
  field: 'url',
  source: 'news-1',
  path: 'content/sources/news-1.yaml',
  hasOther: false,
};
const days = ['2026-10-01', '2026-10-08', '2026-10-15'];

function reportOn(
  finding: Finding,
  { failedOn = days, ...changes }: Partial<WatchedAddress> & { failedOn?: string[] } = {},
  language = 'en' as const,
) {
  const address = { ...watched, ...changes };
  const history = new Map([[address.address, { finding, failedOn }]]);
  return createWatchReport([address], history, { language, today: '2026-10-15', asked: new Set([address.address]) });
}

describe('a failure lasts', () => {
  const gone: Finding = { kind: 'gone', status: 404 };
  test.each([
    ['not when it was seen once', ['2026-10-01'], gone, false],
    ['not when it was seen twice, however far apart', ['2026-01-01', '2026-10-01'], gone, false],
    ['not within a few days', ['2026-10-01', '2026-10-02', '2026-10-03'], gone, false],
    ['when it was seen on three days within two weeks', days, gone, true],
    ['never, when the server refuses programs', days, { kind: 'blocked' as const }, false],
  ])('%s', (_what, failedOn, finding, lasts) => {
    expect(isLasting({ finding, failedOn })).toBe(lasts);
  });
});

describe('the report', () => {
  test('says of what has lasted since when, where it stands, and how it is mended', () => {
    const report = reportOn({ kind: 'gone', status: 404 });
    expect(report).toContain('## Not opening for some time');
    expect(report).toContain(
      '| gone (404); 3 times since 2026-10-01 | <https://news.example/1> | `content/sources/news-1.yaml` | Look for a copy on web.archive.org, and write its address as archivedUrl. If there is none, name archivedUrl under unknown. |',
    );
  });

  test('mends an address beside an archived copy otherwise than one without, and than the copy itself', () => {
    expect(reportOn({ kind: 'gone' }, { hasOther: true })).toContain('readers can still read it');
    expect(reportOn({ kind: 'gone' }, { field: 'archivedUrl' })).toContain('mend the field `archivedUrl`');
  });

  test('asks for nothing where an address failed for the first time', () => {
    const report = reportOn({ kind: 'timeout' }, { failedOn: ['2026-10-15'] });
    expect(report).toContain('do nothing yet');
    expect(report).not.toContain('What to do');
  });

  test('never makes markup of what a server has sent', () => {
    const to = 'https://evil.example/`|@all|<img src=x>[a](b)\n# c';
    const report = reportOn({ kind: 'moved', to }, { failedOn: [] });
    const row = report.split('\n').find((line) => line.includes('<https://news.example/1>')) ?? '';
    expect(row.split('|')).toHaveLength(6);
    const outside = row.replaceAll(/(`+)(?:(?!\1).)*\1|<https:\/\/news\.example\/1>/g, '');
    expect(outside).not.toMatch(/[@<>[\]*`]|evil\.example/);
  });

  test.each(languages)('is written in %s, for each kind of finding', (language) => {
    for (const kind of [
      'moved',
      'certificate',
      'blocked',
      'timeout',
      'broken',
      'insecure',
      'refused',
      'gone',
    ] as const) {
      const history = new Map([[watched.address, { finding: { kind, to: 'https://a.example/' }, failedOn: days }]]);
      const report = createWatchReport([watched], history, { language, today: '2026-10-15', asked: new Set() });
      expect(report).toContain('<https://news.example/1>');
      expect(report).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  test('is short, however much there is, and knows whether there is work', () => {
    const many = Array.from({ length: 5_000 }, (_, place) => ({
      ...watched,
      address: `https://news.example/${place}`,
    }));
    const history = new Map(
      many.map(({ address }) => [address, { finding: { kind: 'gone' as const }, failedOn: days }]),
    );
    const report = createWatchReport(many, history, { language: 'kk', today: '2026-10-15', asked: new Set() });
    expect(report.length).toBeLessThan(60_000);
    expect(report).toContain('4900');
    expect(hasWork(many, history)).toBe(true);
    expect(hasWork([watched], new Map([[watched.address, { finding: { kind: 'answers' }, failedOn: [] }]]))).toBe(
      false,
    );
  });
});

test('each address of a source is watched once, with the file that describes it', () => {
  const { records } = openRecords(toFiles(createWorld()));
  const found = toWatchedAddresses(records);
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ address }) => address)).size).toBe(found.length);
  for (const { path } of found) expect(path).toMatch(/^content\//);
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['100.64.0.1', false],
  ['172.31.255.255', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['localhost', false],
  ['', false],
])('%s is on the public internet: %s', (ip, isPublic) => {
  expect(isPublicNetwork(ip)).toBe(isPublic);
});

test('the options of the command are read, and what is none is named', () => {
  expect(toWatchOptions(['--lang=kk', '--pause', '10'])).toMatchObject({ language: 'kk', pause: 10, minutes: 40 });
  expect(toWatchOptions(['--minutes', '9999']).unknown).toBe('--minutes 9999');
  expect(toWatchOptions(['--pause']).unknown).toBe('--pause');
  expect(toWatchOptions(['--', '--help']).isHelp).toBe(true);
});
