import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { digestOf } from '../evidence/index.ts';
import { makeRenditions } from './rendition.ts';
import { form, makeTestServer, type TestServer } from './server.fixture.ts';

const png = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#a04020' } })
    .png()
    .toBuffer();

const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><script>alert(1)</script><rect width="400" height="200" fill="red"/></svg>',
);

function keep({ state, blobs }: TestServer, bytes: Buffer, mediaType = 'image/png') {
  const digest = digestOf(bytes);
  blobs.set(digest, bytes);
  state.media.set(digest, { mediaType, bytes: bytes.length });
  return digest;
}

describe('a stored picture', () => {
  test('is redrawn at a width, without enlarging it, and cached for ever by its reader', async (t) => {
    const server = makeTestServer(t);
    const digest = keep(server, await png(1000, 500));
    for (const [width, expected] of [
      [96, 96],
      [384, 384],
      [1536, 1000],
    ]) {
      const answer = await server.app.inject({
        url: `/v1/media/${digest}?width=${width}`,
        headers: server.as('reviewer'),
      });
      assert.equal(answer.statusCode, 200);
      assert.equal(answer.headers['content-type'], 'image/webp');
      assert.equal(answer.headers['cache-control'], 'private, max-age=31536000, immutable');
      const drawn = await sharp(answer.rawPayload).metadata();
      assert.deepEqual([drawn.format, drawn.width], ['webp', expected]);
    }
  });

  test('tells its size as it is shown, turned by its EXIF orientation, however large', async (t) => {
    const server = makeTestServer(t);
    const turned = await sharp(await png(3000, 2000))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const sizeOf = (digest: string) =>
      server.app.inject({ url: `/v1/media/${digest}/size`, headers: server.as('reviewer') });
    assert.deepEqual((await sizeOf(keep(server, turned, 'image/jpeg'))).json(), { width: 2000, height: 3000 });
    assert.equal((await sizeOf(keep(server, Buffer.from('no picture')))).json().code, 'not-an-image');
    assert.equal((await sizeOf(keep(server, Buffer.from('id'), 'text/plain'))).statusCode, 404);
  });

  test('that is an SVG comes as pixels: nothing in it can run', async (t) => {
    const server = makeTestServer(t);
    const digest = keep(server, SVG, 'image/svg+xml');
    const drawn = await server.app.inject({ url: `/v1/media/${digest}?width=192`, headers: server.as('reviewer') });
    assert.equal((await sharp(drawn.rawPayload).metadata()).format, 'webp');
    assert.ok(!drawn.rawPayload.includes('script'));
  });

  test('in its original bytes is a download of no particular type, sandboxed', async (t) => {
    const server = makeTestServer(t);
    const digest = keep(server, SVG, 'image/svg+xml');
    const answer = await server.app.inject({ url: `/v1/media/${digest}`, headers: server.as('reviewer') });
    assert.deepEqual(answer.rawPayload, SVG);
    assert.equal(answer.headers['content-type'], 'application/octet-stream');
    assert.match(String(answer.headers['content-disposition']), /^attachment; filename="[0-9a-f]{16}\.bin"$/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.match(String(answer.headers['content-security-policy']), /sandbox$/);
  });

  test('very tall is bounded in height too', async (t) => {
    const server = makeTestServer(t);
    const digest = keep(server, await png(2, 9000));
    const answer = await server.app.inject({ url: `/v1/media/${digest}?width=96`, headers: server.as('reviewer') });
    assert.ok(((await sharp(answer.rawPayload).metadata()).height ?? 0) <= 384);
  });

  test('that nothing refers to, a feed’s file, another width or a broken picture are problems', async (t) => {
    const server = makeTestServer(t);
    const headers = server.as('reviewer');
    const loose = await png(10, 10);
    server.blobs.set(digestOf(loose), loose);
    const feed = keep(server, Buffer.from('id,title'), 'application/octet-stream');
    const broken = keep(server, (await png(500, 500)).subarray(0, 90));
    const lost = keep(server, await png(20, 20));
    server.blobs.delete(lost);
    for (const [url, status] of [
      [`/v1/media/${digestOf(loose)}?width=96`, 404],
      [`/v1/media/${feed}`, 404],
      [`/v1/media/${broken}?width=97`, 400],
      [`/v1/media/${broken}?width=96`, 422],
      [`/v1/media/${lost}`, 404],
      [`/v1/media/${lost}?width=96`, 404],
      ['/v1/media/sha256:..%2f..%2fsecret', 400],
    ] as const) {
      const answer = await server.app.inject({ url, headers });
      assert.equal(answer.statusCode, status, url);
      assert.equal(answer.headers['cache-control'], 'no-store', 'a problem must not be kept');
    }
  });
});

function upload(server: TestServer, bytes: string | Uint8Array) {
  const { headers, payload } = form({}, { name: 'mark.png', bytes });
  return server.app.inject({
    method: 'POST',
    url: '/v1/media',
    headers: { ...server.as('reviewer'), ...headers },
    payload,
  });
}

describe('an uploaded picture', () => {
  test('is stored under its digest and answers how to name it as a source', async (t) => {
    const server = makeTestServer(t);
    const bytes = await png(30, 20);
    const answer = await upload(server, bytes);
    assert.equal(answer.statusCode, 201, answer.body);
    const digest = digestOf(bytes);
    assert.deepEqual(answer.json(), {
      digest,
      source: digest,
      bytes: bytes.length,
      mediaType: 'image/png',
      width: 30,
      height: 20,
    });
    assert.ok(server.blobs.has(digest));
  });

  test('that is none is refused and not stored', async (t) => {
    const server = makeTestServer(t);
    for (const bytes of ['', '<html><script>alert(1)</script>', 'GIF89a', (await png(300, 300)).subarray(0, 100)]) {
      const answer = await upload(server, bytes);
      assert.equal(answer.json().code, 'not-an-image', answer.body);
    }
    assert.equal(server.blobs.size, 0);
  });

  test('with more pixels than are decoded is refused', async (t) => {
    const server = makeTestServer(t);
    assert.equal((await upload(server, await png(20_000, 2_600))).json().code, 'not-an-image');
  });

  test('larger than the limit is refused', async (t) => {
    const server = makeTestServer(t, { limits: { mediaBytes: 50 } });
    assert.equal((await upload(server, await png(30, 20))).json().code, 'too-large');
  });
});

describe('renditions', () => {
  test('are drawn once for all who ask at once, and then come from the cache', async () => {
    const bytes = await png(50, 50);
    let reads = 0;
    const renditions = makeRenditions();
    const read = async () => (reads++, bytes);
    const digest = digestOf(bytes);
    const drawn = await Promise.all(Array.from({ length: 6 }, () => renditions.draw(digest, 96, read)));
    assert.equal(new Set(drawn).size, 1);
    await renditions.draw(digest, 96, read);
    assert.equal(reads, 1);
    await renditions.draw(digest, 192, read);
    assert.equal(reads, 2);
  });

  test('a failure to read one leaves the others going', async () => {
    const bytes = await png(50, 50);
    const renditions = makeRenditions();
    const failing = Array.from({ length: 4 }, (_, index) =>
      renditions.draw(digestOf(`x${index}`), 96, () => Promise.reject(new Error('gone'))),
    );
    assert.ok((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected'));
    assert.ok((await renditions.draw(digestOf(bytes), 96, async () => bytes)) !== undefined);
  });
});
