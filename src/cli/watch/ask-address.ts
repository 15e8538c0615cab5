import { lookup as resolveHost } from 'node:dns';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { explainAddress } from '../../records/gate/check-address.ts';
import { isFailure } from './finding.ts';
import type { Finding } from './finding.ts';
import { isPublicNetwork } from './public-network.ts';

type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** Where and how addresses are asked; everything but the name has the values of the public internet by default. */
export interface AskOptions {
  /** Says who asks, so that whoever runs a server can write to us. */
  readonly userAgent: string;
  /** Milliseconds for one address, redirects included. */
  readonly timeLimit?: number | undefined;
  /** Finds the machines of a host. */
  readonly resolve?: Resolve | undefined;
  /** Tells which machines may be asked. Tests alone let the loopback through. */
  readonly mayAsk?: ((ip: string) => boolean) | undefined;
  /** Certificates to trust beside those of the system, in PEM; for tests. */
  readonly trusted?: string | undefined;
}

const mostRedirects = 5;
const largestHead = 32_768;

class NotPublicError extends Error {
  readonly code = 'NOT_PUBLIC';
}

/** Resolves a host and hands on only machines that may be asked, so that the check and the connection see the same. */
function createLookup({ resolve = resolveHost, mayAsk = isPublicNetwork }: AskOptions) {
  return (
    host: string,
    options: { readonly all?: boolean | undefined },
    done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    resolve(host, { all: true }, (error, found) => {
      const open = error === null ? found.filter(({ address }) => mayAsk(address)) : [];
      const [first] = open;
      if (error !== null) done(error, []);
      else if (first === undefined) done(new NotPublicError(`"${host}" is not on the public internet.`), []);
      else if (options.all === true) done(null, open);
      else done(null, first.address, first.family);
    });
  };
}

/** The head of an answer; what follows it is never read. */
function readHead(
  address: string,
  options: AskOptions,
  signal: AbortSignal,
): Promise<Pick<IncomingMessage, 'statusCode' | 'headers'>> {
  return new Promise((fulfil, reject) => {
    const asking = request(
      address,
      {
        agent: false,
        signal,
        lookup: createLookup(options),
        maxHeaderSize: largestHead,
        ...(options.trusted === undefined ? {} : { ca: options.trusted }),
        headers: { 'User-Agent': options.userAgent, Accept: 'text/html,*/*;q=0.5', Range: 'bytes=0-0' },
      },
      ({ statusCode, headers }) => {
        fulfil({ statusCode, headers });
        asking.destroy();
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

const certificateFaults = /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH)/;

function toFault(error: unknown, signal: AbortSignal): Finding {
  if (signal.aborted) return { kind: 'timeout' };
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'NOT_PUBLIC') return { kind: 'refused' };
  if (code === 'ENOTFOUND') return { kind: 'gone' };
  if (code === 'ETIMEDOUT') return { kind: 'timeout' };
  return { kind: certificateFaults.test(code) ? 'certificate' : 'broken' };
}

function toFinding(status: number): Finding {
  if (status >= 200 && status < 300) return { kind: 'answers', status };
  // A server that has the page, but no such piece of it as the one byte asked for.
  if (status === 416) return { kind: 'answers', status };
  if (status === 404 || status === 410) return { kind: 'gone', status };
  return { kind: [401, 403, 429, 451].includes(status) ? 'blocked' : 'broken', status };
}

function isForGood(status: number): boolean {
  return status === 301 || status === 308;
}

/** A page that is led to the front of its site is not there any more. */
function isFrontPage(from: string, to: string): boolean {
  const [asked, reached] = [new URL(from), new URL(to)];
  return reached.pathname === '/' && reached.search === '' && (asked.pathname !== '/' || asked.search !== '');
}

async function follow(address: string, options: AskOptions, signal: AbortSignal): Promise<Finding> {
  let at = address;
  let hasMoved = false;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const { statusCode: status = 0, headers } = await readHead(at, options, signal);
    if (headers.location === undefined || status < 300 || status >= 400) {
      const found = toFinding(status);
      const isElsewhere = found.kind === 'answers' && (hasMoved || isFrontPage(address, at));
      return isElsewhere && at !== address ? { kind: 'moved', status, to: at } : found;
    }
    if (!URL.canParse(headers.location, at)) return { kind: 'broken', status };
    const next = new URL(headers.location, at);
    next.hash = '';
    if (next.protocol === 'http:') return { kind: 'insecure', status, to: next.href };
    if (next.protocol !== 'https:' || explainAddress(next.href) !== undefined) return { kind: 'refused', status };
    hasMoved ||= isForGood(status);
    at = next.href;
  }
  return { kind: 'broken' };
}

/** Asks an address of `https:` for the head of its answer, and follows it to where it leads. */
async function askSecurely(address: string, options: AskOptions): Promise<Finding> {
  const signal = AbortSignal.timeout(options.timeLimit ?? 20_000);
  try {
    return await follow(address, options, signal);
  } catch (error) {
    return toFault(error, signal);
  }
}

/**
 * Whether an address still brings its page. Only `https:` is spoken: of an
 * address that begins with `http:` the encrypted twin is asked, and it has moved
 * there when that answers. Never throws.
 */
export async function askAddress(address: string, options: AskOptions): Promise<Finding> {
  if (explainAddress(address) !== undefined) return { kind: 'refused' };
  const url = new URL(address);
  url.hash = '';
  if (url.protocol === 'https:') return askSecurely(url.href, options);
  url.protocol = 'https:';
  const twin = await askSecurely(url.href, options);
  if (twin.kind === 'answers') return { ...twin, kind: 'moved', to: url.href };
  return isFailure(twin) ? { kind: 'insecure', status: twin.status } : twin;
}
