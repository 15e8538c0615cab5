import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAddress } from '../../../src/cli/watch/ask-address.ts';
import { onLoopback, startLoopbackServer } from './loopback-server.ts';
import type { LoopbackServer } from './loopback-server.ts';

let server: LoopbackServer;
let sentBytes = 0;
const at = (path: string, host = 'news.example') => `https://${host}:${server.port}${path}`;
const ask = (path: string, options = {}) => askAddress(at(path), { ...onLoopback, ...options });

beforeAll(async () => {
  server = await startLoopbackServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'https://news.example');
    const [, what = '', value = ''] = pathname.split('/');
    if (what === 'status') response.writeHead(Number(value)).end();
    else if (what === 'to') response.writeHead(Number(value), { location: searchParams.get('at') ?? '' }).end();
    else if (what === 'round') response.writeHead(302, { location: `/round/${Number(value) + 1}` }).end();
    else if (what === 'silence') return;
    else if (what === 'cut') response.destroy();
    else if (what === 'head') response.writeHead(200, { 'x-large': 'a'.repeat(60_000) }).end();
    else if (what === 'flood') {
      response.writeHead(200);
      const flood = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sentBytes += 65_536;
        if (!response.destroyed) response.once('drain', flood);
      };
      flood();
    } else response.writeHead(200).end('here');
  });
});
afterAll(() => server.close());

describe('an address', () => {
  test.each([
    ['that brings a page answers', '/page', { kind: 'answers', status: 200 }],
    ['that is asked for one byte only may send that byte', '/status/206', { kind: 'answers', status: 206 }],
    ['may refuse to send one byte', '/status/416', { kind: 'answers', status: 416 }],
    ['that is not found is gone', '/status/404', { kind: 'gone', status: 404 }],
    ['that was taken away is gone', '/status/410', { kind: 'gone', status: 410 }],
    ['may be closed to programs', '/status/403', { kind: 'blocked', status: 403 }],
    ['may be closed to those who ask too often', '/status/429', { kind: 'blocked', status: 429 }],
    ['may be closed by law', '/status/451', { kind: 'blocked', status: 451 }],
    ['may be broken', '/status/503', { kind: 'broken', status: 503 }],
    ['may break the connection', '/cut', { kind: 'broken' }],
    ['whose head is too large is broken', '/head', { kind: 'broken' }],
    ['that leads round and round is broken', '/round/1', { kind: 'broken' }],
    ['that leads to something gone is gone', '/to/301?at=/status/404', { kind: 'gone', status: 404 }],
    ['that leads on for a while answers', '/to/302?at=/page', { kind: 'answers', status: 200 }],
    ['that leads out of the web is refused', '/to/302?at=ftp://news.example/', { kind: 'refused', status: 302 }],
    ['that leads to a file is refused', '/to/302?at=file:///etc/passwd', { kind: 'refused', status: 302 }],
    ['that leads to a number is refused', '/to/301?at=https://127.0.0.1/', { kind: 'refused', status: 301 }],
    ['that leads to "localhost" is refused', '/to/301?at=https://localhost/', { kind: 'refused', status: 301 }],
    [
      'that hides a host is refused',
      '/to/301?at=https://news.example@other.example/',
      { kind: 'refused', status: 301 },
    ],
  ])('%s', async (_what, path, finding) => {
    expect(await ask(path)).toEqual(finding);
  });

  test('that leads elsewhere for good has moved, and it is said where', async () => {
    expect(await ask('/to/301?at=/page')).toEqual({ kind: 'moved', status: 200, to: at('/page') });
    expect(await ask('/to/308?at=/to/302?at=/page')).toMatchObject({ kind: 'moved' });
  });

  test('that leads to the front page of its site has moved, whatever the redirect says', async () => {
    expect(await ask('/to/302?at=/')).toEqual({ kind: 'moved', status: 200, to: at('/') });
  });

  test('that leads out of the encryption is not followed', async () => {
    const finding = await ask('/to/301?at=http://news.example/page');
    expect(finding).toEqual({ kind: 'insecure', status: 301, to: 'http://news.example/page' });
  });

  test('that answers not at all takes no longer than its time', async () => {
    const start = performance.now();
    expect(await ask('/silence', { timeLimit: 300 })).toEqual({ kind: 'timeout' });
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  test('that sends without end is read no further than its head', async () => {
    expect(await ask('/flood')).toEqual({ kind: 'answers', status: 200 });
    expect(sentBytes).toBeLessThan(20_000_000);
  });

  test('whose server proves nothing has a bad certificate', async () => {
    const options = { ...onLoopback, trusted: undefined };
    expect(await askAddress(at('/page'), options)).toEqual({ kind: 'certificate' });
    expect(await askAddress(at('/page', 'news.other'), onLoopback)).toEqual({ kind: 'certificate' });
  });

  test('whose host nobody knows is gone', async () => {
    const resolve: typeof onLoopback.resolve = (_host, _options, done) => {
      done(Object.assign(new Error('no host'), { code: 'ENOTFOUND' }), []);
    };
    expect(await ask('/page', { resolve })).toEqual({ kind: 'gone' });
  });
});

describe('a network that is not public', () => {
  const options = { ...onLoopback, mayAsk: undefined };

  test('is never spoken to, whatever name leads there', async () => {
    const before = server.asked.length;
    expect(await askAddress(at('/page'), options)).toEqual({ kind: 'refused' });
    expect(server.asked).toHaveLength(before);
  });

  test.each(['10.0.0.1', '192.168.1.1', '169.254.169.254', '::1', 'fe80::1', '::ffff:127.0.0.1', 'fd00::1'])(
    'such as that of %s is refused after its name was resolved',
    async (address) => {
      const family = address.includes(':') ? 6 : 4;
      const resolve: typeof onLoopback.resolve = (_host, _options, done) => {
        done(null, [{ address, family }]);
      };
      expect(await askAddress(at('/page'), { ...options, resolve })).toEqual({ kind: 'refused' });
    },
  );

  test('that stands beside a public one is left out', async () => {
    const resolve: typeof onLoopback.resolve = (_host, _options, done) => {
      done(null, [
        { address: '10.0.0.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    };
    expect(await ask('/page', { resolve })).toEqual({ kind: 'answers', status: 200 });
  });

  test.each(['https://127.0.0.1/', 'https://[::1]/', 'https://localhost/', 'ftp://news.example/', 'news.example', ''])(
    'cannot be asked by its own address: %j',
    async (address) => {
      expect(await askAddress(address, onLoopback)).toEqual({ kind: 'refused' });
    },
  );
});

test('of an address without encryption the encrypted twin is asked', async () => {
  const bare = { ...onLoopback };
  expect(await askAddress(at('/page').replace('https:', 'http:'), bare)).toEqual({
    kind: 'moved',
    status: 200,
    to: at('/page'),
  });
  expect(await askAddress(at('/status/404').replace('https:', 'http:'), bare)).toEqual({
    kind: 'insecure',
    status: 404,
  });
});
