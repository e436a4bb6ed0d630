import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digestOf } from '../evidence/index.ts';
import { RIGHT } from './records.fixture.ts';
import { makeTestServer } from './server.fixture.ts';

const PICTURE = Buffer.from('a picture');
const DIGEST = digestOf(PICTURE);
const NOTHING = digestOf('nothing');

function start(t: Parameters<typeof makeTestServer>[0]) {
  const server = makeTestServer(t);
  server.state.rights.set(RIGHT.id, RIGHT);
  server.blobs.set(DIGEST, PICTURE);
  const headers = server.as('analyst');
  const post = (path: string, payload: object, more: object = {}) =>
    server.app.inject({
      method: 'POST',
      url: `/v1/rights/${RIGHT.id}/pictures${path}`,
      headers: { ...headers, ...more },
      payload,
    });
  return { ...server, post };
}

describe('the pictures of a right', () => {
  test('are added, set aside with a reason, released and withdrawn, each answering the right as it stands', async (t) => {
    const { post, calls } = start(t);
    const added = await post('', { bank: 'allowed', digest: DIGEST, note: 'press kit' });
    assert.equal(added.statusCode, 200, added.body);
    assert.deepEqual(added.json().allowedImages, [{ source: DIGEST, digest: DIGEST }]);
    const aside = await post(`/${DIGEST}/quarantine`, { note: 'an empty frame' });
    assert.equal(aside.json().allowedImages[0].skip, 'quarantined');
    assert.equal(aside.json().allowedImages[0].quarantine.why, 'an empty frame');
    const released = await post(`/${DIGEST}/release`, {});
    assert.deepEqual(released.json(), added.json());
    const again = await post(`/${DIGEST}/release`, {});
    assert.equal(again.statusCode, 200, 'what stands so already stays');
    const withdrawn = await post(`/${DIGEST}/withdraw`, { bank: 'allowed' });
    assert.equal('allowedImages' in withdrawn.json(), false);
    assert.deepEqual(
      calls.filter((call) => call.endsWith(RIGHT.id)),
      ['add', 'quarantine', 'release', 'withdraw'].map((kind) => `${kind} ${RIGHT.id}`),
    );
  });

  test('are added once for an Idempotency-Key', async (t) => {
    const { post, calls } = start(t);
    const key = { 'idempotency-key': 'picture-1' };
    const body = { bank: 'reference', digest: DIGEST };
    const [first, second] = [await post('', body, key), await post('', body, key)];
    assert.equal(second.body, first.body);
    assert.equal(second.headers['idempotency-replayed'], 'true');
    assert.equal(calls.filter((call) => call.startsWith('add')).length, 1);
  });

  test('that are not stored, of an unknown right, of no bank or without a reason are problems', async (t) => {
    const { app, post, as } = start(t);
    for (const [answer, status, code] of [
      [await post('', { bank: 'reference', digest: NOTHING }), 422, 'unusable-picture'],
      [await post('', { bank: 'drawer', digest: DIGEST }), 400, 'invalid-request'],
      [await post('', { bank: 'reference', digest: '../../etc/passwd' }), 400, 'invalid-request'],
      [await post(`/${DIGEST}/quarantine`, {}), 400, 'invalid-request'],
    ] as const) {
      assert.deepEqual([answer.statusCode, answer.json().code], [status, code]);
    }
    const unknown = await app.inject({
      method: 'POST',
      url: '/v1/rights/tm-unknown/pictures',
      headers: as('analyst'),
      payload: { bank: 'reference', digest: DIGEST },
    });
    assert.equal(unknown.statusCode, 404);
  });

  test('are changed by who keeps the register only', async (t) => {
    const { app, as } = start(t);
    for (const role of ['reviewer', 'auditor'] as const) {
      for (const path of ['', `/${DIGEST}/withdraw`, `/${DIGEST}/quarantine`, `/${DIGEST}/release`]) {
        const url = `/v1/rights/${RIGHT.id}/pictures${path}`;
        const answer = await app.inject({ method: 'POST', url, headers: as(role), payload: { note: 'x' } });
        assert.equal(answer.statusCode, 403, `${role} ${path}`);
      }
    }
  });
});
