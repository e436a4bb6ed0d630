import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digestOf } from '../evidence/index.ts';
import { RIGHT } from './records.fixture.ts';
import { form, makeTestServer } from './server.fixture.ts';

const LICENSE = { right: 'tm-aurelle', seller: 's-1' };

async function serverWithRight(t: Parameters<typeof makeTestServer>[0]) {
  const server = makeTestServer(t);
  server.state.rights.set(RIGHT.id, RIGHT);
  return server;
}

describe('an Idempotency-Key', () => {
  test('gives the same answer to the same request and does it once', async (t) => {
    const { app, state, as } = await serverWithRight(t);
    const headers = { ...as('analyst'), 'idempotency-key': 'k-1' };
    const first = await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE });
    const second = await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE });
    assert.equal(first.statusCode, 201);
    assert.equal(second.statusCode, 201);
    assert.equal(second.body, first.body);
    assert.equal(second.headers.location, first.headers.location);
    assert.equal(second.headers['idempotency-replayed'], 'true');
    assert.equal(state.licenses.size, 1);
  });

  test('counts bodies with their fields in another order as the same', async (t) => {
    const { app, state, as } = await serverWithRight(t);
    const headers = { ...as('analyst'), 'idempotency-key': 'k-1' };
    await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE });
    const payload = { seller: 's-1', right: 'tm-aurelle' };
    assert.equal((await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload })).statusCode, 201);
    assert.equal(state.licenses.size, 1);
  });

  test('refuses another body, and another address', async (t) => {
    const { app, as } = await serverWithRight(t);
    const headers = { ...as('admin'), 'idempotency-key': 'k-1' };
    await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE });
    const other = await app.inject({
      method: 'POST',
      url: '/v1/licenses',
      headers,
      payload: { ...LICENSE, seller: 's-2' },
    });
    assert.equal(other.statusCode, 422);
    assert.equal(other.json().code, 'idempotency-key-reused');
    const elsewhere = await app.inject({
      method: 'POST',
      url: '/v1/api-keys',
      headers,
      payload: { name: 'n', role: 'analyst' },
    });
    assert.equal(elsewhere.json().code, 'idempotency-key-reused');
  });

  test('of one caller is nothing to another', async (t) => {
    const { app, state, as } = await serverWithRight(t);
    for (const role of ['admin', 'analyst'] as const) {
      const headers = { ...as(role), 'idempotency-key': 'k-1' };
      await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE });
    }
    assert.equal(state.licenses.size, 2);
  });

  test('holds requests that race: the work is done once and all get its answer', async (t) => {
    const { app, state, as } = await serverWithRight(t);
    const headers = { ...as('analyst'), 'idempotency-key': 'k-1' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE })),
    );
    assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
    assert.ok(answers.every(({ statusCode }) => statusCode === 201));
    assert.equal(state.licenses.size, 1);
  });

  test('of a request that failed may be used again', async (t) => {
    const { app, state, as } = await serverWithRight(t);
    const headers = { ...as('analyst'), 'idempotency-key': 'k-1' };
    const right = state.rights.get('tm-aurelle')!;
    state.rights.clear();
    const refused = await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE });
    assert.equal(refused.json().code, 'unknown-right');
    state.rights.set(right.id, right);
    assert.equal(
      (await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE })).statusCode,
      201,
    );
  });

  test('of an upload compares the file', async (t) => {
    const { app, state, as } = await serverWithRight(t);
    const headers = { ...as('analyst'), 'idempotency-key': 'k-1' };
    const post = (bytes: string) => {
      const body = form({ name: 'autumn' }, { name: 'feed.csv', bytes });
      return app.inject({
        method: 'POST',
        url: '/v1/feeds',
        headers: { ...headers, ...body.headers },
        payload: body.payload,
      });
    };
    const [first, second] = await Promise.all([post('id,title\n'), post('id,title\n')]);
    assert.equal(first.statusCode, 201, first.body);
    assert.equal(second.body, first.body);
    assert.equal(state.feeds.size, 1);
    assert.equal((await post('id,title,price\n')).json().code, 'idempotency-key-reused');
  });

  test('keeps a secret answer so that only who asked can read it', async (t) => {
    const { app, state, as } = await serverWithRight(t);
    const headers = { ...as('admin'), 'idempotency-key': 'k-1' };
    const payload = { name: 'shop', role: 'analyst' };
    const first = await app.inject({ method: 'POST', url: '/v1/api-keys', headers, payload });
    const { key } = first.json();
    assert.ok(!JSON.stringify([...state.answers]).includes(key));
    assert.equal((await app.inject({ method: 'POST', url: '/v1/api-keys', headers, payload })).json().key, key);

    state.sessions.set(digestOf('another-session'), { userId: 'u-admin', expiresAt: new Date('2027-01-01') });
    const later = { ...headers, cookie: 'touchstone=another-session' };
    const sealed = await app.inject({ method: 'POST', url: '/v1/api-keys', headers: later, payload });
    assert.equal(sealed.statusCode, 409);
    assert.equal(sealed.json().code, 'idempotency-sealed');
  });

  test('must be visible ASCII of at most 255 characters', async (t) => {
    const { app, as } = await serverWithRight(t);
    for (const key of ['', 'a b', 'x'.repeat(256), 'ключ']) {
      const headers = { ...as('analyst'), 'idempotency-key': key };
      const answer = await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload: LICENSE });
      assert.equal(answer.json().code, 'bad-idempotency-key', JSON.stringify(key));
    }
  });
});
