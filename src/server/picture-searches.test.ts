import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../evidence/index.ts';
import { form, makeTestServer } from './server.fixture.ts';

const post = (
  { app }: Pick<ReturnType<typeof makeTestServer>, 'app'>,
  headers: object,
  bytes: string | undefined,
  query = '',
) => {
  const body = bytes === undefined ? { headers: {} } : form({}, { name: 'a.png', bytes });
  return app.inject({
    method: 'POST',
    url: `/v1/picture-searches${query}`,
    headers: { ...headers, ...body.headers },
    ...('payload' in body && { payload: body.payload }),
  });
};

test('a picture is searched for by upload or by the digest of one that is shown, and is not stored', async (t) => {
  const server = makeTestServer(t);
  const found = await post(server, server.as('auditor'), 'a picture');
  assert.equal(found.statusCode, 200, found.body);
  assert.deepEqual(found.json().pictures, []);
  assert.equal(server.blobs.size, 0);
  const digest = digestOf('stored');
  server.blobs.set(digest, Buffer.from('stored'));
  const unknown = await post(server, server.as('reviewer'), undefined, `?digest=${digest}`);
  assert.equal(unknown.statusCode, 404, 'nothing refers to it');
  server.state.media.set(digest, { mediaType: 'image/png', bytes: 6 });
  assert.equal((await post(server, server.as('reviewer'), undefined, `?digest=${digest}`)).statusCode, 200);
  server.state.media.set(digest, { mediaType: 'application/octet-stream', bytes: 6 });
  assert.equal((await post(server, server.as('reviewer'), undefined, `?digest=${digest}`)).statusCode, 404, 'a feed');
  assert.deepEqual(
    server.calls.filter((call) => call.startsWith('search')),
    ['search 9', 'search 6'],
  );
});

test('what cannot be searched for is a problem', async (t) => {
  const server = makeTestServer(t, { limits: { mediaBytes: 100, screeningsAtOnce: 1 } });
  const headers = server.as('analyst');
  for (const [answer, status, code] of [
    [await post(server, headers, 'plain'), 422, 'not-an-image'],
    [await post(server, headers, 'x'.repeat(101)), 413, 'too-large'],
    [await post(server, headers, undefined), 415, 'unsupported-media-type'],
    [await post(server, headers, undefined, '?digest=sha256:12'), 400, 'invalid-request'],
    [await post(server, {}, 'a picture'), 401, 'unauthenticated'],
  ] as const) {
    assert.deepEqual([answer.statusCode, answer.json().code], [status, code]);
  }
});
