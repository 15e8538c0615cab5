import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AskOptions } from '../../../src/cli/watch/ask-address.ts';
import { certificate, key } from './loopback-certificate.ts';

export interface LoopbackServer {
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server on the loopback that speaks TLS. */
export async function startLoopbackServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LoopbackServer> {
  const asked: string[] = [];
  const server = createServer({ key, cert: certificate }, (request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Every host stands on the loopback, which is let through, and its certificate is trusted. */
export const onLoopback: AskOptions = {
  userAgent: 'test',
  timeLimit: 2_000,
  resolve: (_host, _options, done) => {
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  },
  mayAsk: (ip) => ip === '127.0.0.1',
  trusted: certificate,
};
