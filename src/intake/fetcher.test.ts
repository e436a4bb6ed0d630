import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Fetcher, type FetcherOptions, makeFetcher } from './index.ts';

const MAX_BYTES = 100_000;
const BOMB = gzipSync(Buffer.alloc(10_000_000));

const ROUTES: { readonly [path: string]: RequestListener } = {
  '/ok': (_, response) => response.end('picture'),
  '/last-of-connection': (_, response) => response.writeHead(200, { connection: 'close' }).end('picture'),
  '/missing': (_, response) => response.writeHead(404).end('not here'),
  '/no-content': (_, response) => response.writeHead(204).end(),
  '/once': (_, response) => response.writeHead(302, { location: 'ok' }).end(),
  '/circle-a': (_, response) => response.writeHead(302, { location: '/circle-b' }).end(),
  '/circle-b': (_, response) => response.writeHead(307, { location: '/circle-a' }).end(),
  '/chain': (request, response) => {
    const step = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n') ?? 0);
    response.writeHead(302, { location: `/chain?n=${String(step + 1)}` }).end();
  },
  '/to-loopback': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
  '/to-metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-port': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:22/' }).end(),
  '/to-credentials': (_, response) => response.writeHead(302, { location: 'http://user:secret@127.0.0.1/' }).end(),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(50_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/announced-large': (_, response) => response.writeHead(200, { 'content-length': '9000000' }).flushHeaders(),
  '/announced-more': (_, response) => {
    response.writeHead(200, { 'content-length': '500' }).write('short');
    setTimeout(() => response.destroy(), 5);
  },
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('picture')),
  '/brotli': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('picture')),
  '/gzip-bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
  '/gzip-broken': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
  '/gzip-cut': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('picture').subarray(0, 15)),
  '/coded': (_, response) => response.writeHead(200, { 'content-encoding': 'x-unknown' }).end('?'),
  '/silent': () => undefined,
  '/trickle': (_, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
};

describe('guarded fetcher', () => {
  let server: Server;
  let port = 0;
  let fetcher: Fetcher;
  const opened: Fetcher[] = [];
  const open = (options: FetcherOptions): Fetcher => {
    const made = makeFetcher({ allowPorts: [port], ...options });
    opened.push(made);
    return made;
  };
  const take = (path: string, by = fetcher) =>
    by.fetch(`http://127.0.0.1:${String(port)}${path}`, { maxBytes: MAX_BYTES });

  before(async () => {
    server = createServer((request, response) => {
      const route = ROUTES[new URL(request.url ?? '/', 'http://x').pathname];
      if (route === undefined) response.writeHead(404).end();
      else route(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    fetcher = open({ allowAddresses: ['127.0.0.1'] });
  });

  after(async () => {
    await Promise.all(opened.map((made) => made.close()));
    server.closeAllConnections();
    server.close();
  });

  for (const path of ['/ok', '/once', '/gzip', '/brotli']) {
    it(`${path} is fetched`, async () => {
      const fetched = await take(path);
      assert.ok(fetched.ok);
      assert.equal(Buffer.from(fetched.bytes).toString(), 'picture');
    });
  }

  const refused: readonly (readonly [path: string, skip: string])[] = [
    ['/missing', 'http-error'],
    ['/no-content', 'http-error'],
    ['/circle-a', 'too-many-redirects'],
    ['/chain', 'too-many-redirects'],
    ['/to-loopback', 'forbidden-address'],
    ['/to-metadata', 'forbidden-address'],
    ['/to-file', 'bad-url'],
    ['/to-port', 'bad-url'],
    ['/to-credentials', 'bad-url'],
    ['/endless', 'too-large'],
    ['/announced-large', 'too-large'],
    ['/announced-more', 'network-error'],
    ['/gzip-bomb', 'too-large'],
    ['/gzip-broken', 'network-error'],
    ['/gzip-cut', 'network-error'],
    ['/coded', 'network-error'],
  ];
  for (const [path, skip] of refused) {
    it(`${path} is refused as ${skip}`, async () => {
      const fetched = await take(path);
      assert.ok(!fetched.ok);
      assert.equal(fetched.skip, skip);
      assert.ok(fetched.message.length > 10);
    });
  }

  for (const url of [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://169.254.169.254/latest/meta-data/',
  ]) {
    it(`${url} is a forbidden address without any allowance`, async () => {
      const fetched = await open({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] }).fetch(url, {
        maxBytes: MAX_BYTES,
      });
      assert.ok(!fetched.ok);
      assert.equal(fetched.skip, 'forbidden-address');
    });
  }

  for (const url of [
    'ftp://example.com/',
    'javascript:alert(1)',
    'http://',
    'http://example.com:25/',
    'http://a:b@example.com/',
  ]) {
    it(`${url} is a bad address`, async () => {
      const fetched = await fetcher.fetch(url, { maxBytes: MAX_BYTES });
      assert.ok(!fetched.ok);
      assert.equal(fetched.skip, 'bad-url');
    });
  }

  for (const path of ['/silent', '/trickle']) {
    it(`${path} is given up when the time is over`, async () => {
      const fetched = await take(path, open({ allowAddresses: ['127.0.0.1'], timeoutMs: 200 }));
      assert.ok(!fetched.ok);
      assert.equal(fetched.skip, 'timeout');
    });
  }

  it('refuses a name when one of its addresses is not public', async () => {
    const mixed = open({
      resolve: async () => [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    });
    const fetched = await mixed.fetch('http://mixed.example/', { maxBytes: MAX_BYTES });
    assert.ok(!fetched.ok);
    assert.equal(fetched.skip, 'forbidden-address');
  });

  it('checks the address of each connection, so a name that is rebound in between gains nothing', async () => {
    let address = '127.0.0.1';
    const rebinding = open({ allowAddresses: ['127.0.0.1'], resolve: async () => [{ address, family: 4 }] });
    const url = `http://rebinding.example:${String(port)}/last-of-connection`;
    assert.ok((await rebinding.fetch(url, { maxBytes: MAX_BYTES })).ok);
    address = '10.0.0.1';
    const fetched = await rebinding.fetch(url, { maxBytes: MAX_BYTES });
    assert.ok(!fetched.ok);
    assert.equal(fetched.skip, 'forbidden-address');
  });

  it('names a host that does not exist', async () => {
    const failing = open({ resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) });
    const fetched = await failing.fetch('http://nowhere.example/', { maxBytes: MAX_BYTES });
    assert.ok(!fetched.ok);
    assert.equal(fetched.skip, 'network-error');
  });
});
