import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { test } from 'node:test';
import { makeTestServer, type TestServer } from './server.fixture.ts';

async function listen({ app }: TestServer): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

function head(server: TestServer, length: number, port: number): string {
  const { cookie } = server.as('analyst');
  return [
    'POST /v1/feeds HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    `origin: http://127.0.0.1:${port}`,
    `cookie: ${cookie}`,
    'content-type: multipart/form-data; boundary=b',
    `content-length: ${length}`,
    '',
    '--b',
    'content-disposition: form-data; name="file"; filename="feed.csv"',
    '',
    'id,title',
  ].join('\r\n');
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    assert.ok(tries < 400, 'waited in vain');
    await delay(5);
  }
}

test('an upload that breaks off leaves no file and no feed', async (t) => {
  const server = makeTestServer(t);
  const socket = connect(await listen(server), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(head(server, 100_000, socket.remotePort ?? 0));
  await delay(50);
  socket.destroy();
  await until(() => server.aborted.length > 0);
  assert.equal(server.blobs.size, 0);
  assert.equal(server.state.feeds.size, 0);
});

test('an upload that stops sending is cut off', async (t) => {
  const server = makeTestServer(t, { limits: { idleConnectionMs: 100 } });
  const socket = connect(await listen(server), '127.0.0.1');
  await once(socket, 'connect');
  socket.resume();
  socket.on('error', () => undefined);
  socket.write(head(server, 100_000, socket.remotePort ?? 0));
  await once(socket, 'close');
  await until(() => server.aborted.length > 0);
  assert.equal(server.blobs.size, 0);
});

test('a form that ends in the middle of its file is refused', async (t) => {
  const server = makeTestServer(t);
  const payload = '--b\r\ncontent-disposition: form-data; name="file"; filename="feed.csv"\r\n\r\nid,title';
  const answer = await server.app.inject({
    method: 'POST',
    url: '/v1/feeds',
    headers: { ...server.as('analyst'), 'content-type': 'multipart/form-data; boundary=b' },
    payload,
  });
  assert.equal(answer.statusCode, 400, answer.body);
  assert.equal(answer.json().code, 'malformed-upload');
  assert.equal(server.state.feeds.size, 0);
  assert.equal(server.blobs.size, 0);
});

test('nobody uploads without signing in, and no byte of it is stored', async (t) => {
  const server = makeTestServer(t);
  const answer = await server.app.inject({
    method: 'POST',
    url: '/v1/feeds',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    payload: 'x'.repeat(100_000),
  });
  assert.equal(answer.statusCode, 401);
  assert.equal(server.blobs.size, 0);
});
