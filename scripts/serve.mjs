/**
 * Serves a built site on this machine, with the headers that its `_headers`
 * names and its own page for what is not there.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

function readHeaders(directory) {
  return readFileSync(resolve(directory, '_headers'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(2, colon), line.slice(colon + 1).trim()];
    });
}

/**
 * Starts a server for `directory` below `base` ("/" or "/kidiris/"). Port 0 takes any that is free.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address of the site, with a final slash
 */
export async function startServer({ directory, port = 0, base = '/', host = '127.0.0.1' }) {
  const headers = readHeaders(directory);
  const notFound = readFileSync(resolve(directory, '404.html'));
  const files = sirv(directory, { dev: false, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const missing = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(notFound);
    };
    if (!request.url?.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolvePort);
  });
  const address = server.address();
  return {
    url: `http://${host}:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function toPort(text) {
  const port = Number(text ?? 4321);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.error(`PORT is "${text}", which is not a port. Use a number from 0 (any free one) to 65535.`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = toPort(process.env.PORT);
  try {
    const server = await startServer({ directory: 'dist', port });
    console.log(`Kidiris is at ${server.url}  (Ctrl-C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another: PORT=4322 npm start`);
    process.exit(1);
  }
}
