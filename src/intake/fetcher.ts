import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher, request } from 'undici';
import { ForbiddenAddressError, makeGuardedConnector, resolveBySystem, type Resolver } from './guarded-connector.ts';
import { plainText, quoteInput } from './quote-input.ts';

type FetchSkip =
  | 'bad-url'
  | 'forbidden-address'
  | 'http-error'
  | 'too-many-redirects'
  | 'timeout'
  | 'network-error'
  | 'too-large';

type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly url: string }
  | { readonly ok: false; readonly skip: FetchSkip; readonly message: string };

export interface Fetcher {
  /** Fetches one hostile URL, at most `maxBytes` of it. */
  fetch(url: string, limits: { readonly maxBytes: number }): Promise<Fetched>;
  /** Closes all connections; may be called again. */
  close(): Promise<void>;
}

export interface FetcherOptions {
  /** For one fetch in all, redirects included. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  /** Ports besides 80 for http and 443 for https. */
  readonly allowPorts?: readonly number[];
  /** Addresses or CIDR blocks that may be reached although they are not public. */
  readonly allowAddresses?: readonly string[];
  readonly resolve?: Resolver;
  readonly connectionsPerHost?: number;
}

const USER_AGENT = 'Touchstone';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

class FetchRefusal extends Error {
  readonly skip: FetchSkip;
  constructor(skip: FetchSkip, message: string) {
    super(message);
    this.skip = skip;
  }
}

/**
 * The one way out to URLs that a seller chose: HTTP and HTTPS only, public addresses only (checked when connecting, on each
 * redirect anew), with limits on time, redirects and bytes after content coding. Sends no credentials and no cookies.
 */
export function makeFetcher(options: FetcherOptions = {}): Fetcher {
  const { timeoutMs = 15_000, maxRedirects = 5, allowPorts = [], allowAddresses = [] } = options;
  const agent = new Agent({
    connect: makeGuardedConnector({ allowAddresses, resolve: options.resolve ?? resolveBySystem, timeoutMs }),
    connections: options.connectionsPerHost ?? 8,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });

  async function follow(source: string, maxBytes: number, signal: AbortSignal): Promise<Fetched> {
    const visited = new Set<string>();
    let url = checkUrl(source, undefined, allowPorts);
    for (;;) {
      if (visited.has(url.href)) throw new FetchRefusal('too-many-redirects', 'The redirects run in a circle.');
      visited.add(url.href);
      const response = await request(url, {
        dispatcher: agent,
        signal,
        headers: { 'user-agent': USER_AGENT, accept: 'image/*,*/*;q=0.5', 'accept-encoding': 'identity' },
      });
      const location = response.headers['location'];
      if (REDIRECTS.has(response.statusCode) && typeof location === 'string') {
        discard(response.body);
        if (visited.size > maxRedirects) {
          throw new FetchRefusal('too-many-redirects', `More than ${String(maxRedirects)} redirects.`);
        }
        url = checkUrl(location, url, allowPorts);
        continue;
      }
      if (response.statusCode !== 200) {
        discard(response.body);
        throw new FetchRefusal('http-error', `The server answered ${String(response.statusCode)}.`);
      }
      return { ok: true, bytes: await readBody(response, maxBytes), url: url.href };
    }
  }

  return {
    async fetch(url, { maxBytes }) {
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        return await follow(url, maxBytes, signal);
      } catch (error) {
        return toRefusal(error, signal, timeoutMs);
      }
    },
    close: () => agent.destroy(),
  };
}

function checkUrl(text: string, base: URL | undefined, allowPorts: readonly number[]): URL {
  if (!URL.canParse(text, base?.href)) throw new FetchRefusal('bad-url', `${quoteInput(text)} is not a URL.`);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchRefusal('bad-url', `Only http and https are fetched, not ${quoteInput(url.protocol)}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchRefusal('bad-url', 'The URL carries a user name or password.');
  }
  // The URL parser leaves a scheme's own port empty. Other ports are services that speak no HTTP to strangers.
  if (url.port !== '' && url.port !== '80' && url.port !== '443' && !allowPorts.includes(Number(url.port))) {
    throw new FetchRefusal('bad-url', `Port ${url.port} is not fetched from.`);
  }
  url.hash = '';
  return url;
}

async function readBody(response: Dispatcher.ResponseData, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new FetchRefusal('too-large', `The file is larger than ${String(maxBytes)} bytes.`);
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    discard(response.body);
    throw tooLarge();
  }
  const body = decodeContent(response);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    discard(response.body);
  }
  return Buffer.concat(chunks);
}

/** Identity was asked for; a server that compresses all the same is read, and counted after inflation. */
function decodeContent(response: Dispatcher.ResponseData): Readable {
  const coding = String(response.headers['content-encoding'] ?? 'identity')
    .trim()
    .toLowerCase();
  if (coding === 'identity' || coding === '') return response.body;
  const decoder = makeDecoder(coding);
  if (decoder === undefined) {
    discard(response.body);
    throw new FetchRefusal('network-error', `The content coding ${quoteInput(coding)} is not known.`);
  }
  response.body.on('error', (error) => decoder.destroy(error));
  return response.body.pipe(decoder);
}

function makeDecoder(coding: string): Transform | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

/** Drops a body with its connection: what a hostile server still sends is not worth reading. */
function discard(body: Readable): void {
  body.on('error', () => undefined);
  body.destroy();
}

function toRefusal(error: unknown, signal: AbortSignal, timeoutMs: number): Fetched {
  if (error instanceof FetchRefusal) return { ok: false, skip: error.skip, message: error.message };
  if (error instanceof ForbiddenAddressError) {
    return {
      ok: false,
      skip: 'forbidden-address',
      message: `${plainText(error.message)}; only the public internet is fetched from.`,
    };
  }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (signal.aborted || code?.endsWith('_TIMEOUT') === true) {
    return { ok: false, skip: 'timeout', message: `The server took longer than ${String(timeoutMs)} ms.` };
  }
  if (code === undefined) throw error;
  return { ok: false, skip: 'network-error', message: `The connection failed (${code}).` };
}
