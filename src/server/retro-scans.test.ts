import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RIGHT } from './records.fixture.ts';
import { makeTestServer } from './server.fixture.ts';

test('a retro-scan is asked for once for its key, shown, listed and cancelled', async (t) => {
  const { app, as, state, calls } = makeTestServer(t);
  state.rights.set(RIGHT.id, RIGHT);
  const headers = as('analyst');
  const ask = () =>
    app.inject({
      method: 'POST',
      url: '/v1/retro-scans',
      headers: { ...headers, 'idempotency-key': 'scan-1' },
      payload: { rights: [RIGHT.id] },
    });
  const [first, second] = [await ask(), await ask()];
  assert.equal(first.statusCode, 201, first.body);
  assert.equal(second.body, first.body);
  const scan = first.json();
  assert.deepEqual([scan.cause, scan.texts, scan.mostSellers], ['hand', true, 200]);
  assert.ok(calls.includes('notify retro-scans'));
  const one = await app.inject({ url: `/v1/retro-scans/${scan.id}`, headers: as('auditor') });
  assert.deepEqual(one.json(), scan);
  const list = await app.inject({ url: '/v1/retro-scans', headers: as('reviewer') });
  assert.deepEqual(list.json().items, [scan]);
  const ofRight = async (right: string) =>
    (await app.inject({ url: `/v1/retro-scans?right=${right}`, headers: as('reviewer') })).json().items;
  assert.deepEqual(await ofRight(RIGHT.id), [scan]);
  assert.deepEqual(await ofRight('tm-other'), []);
  const cancel = () => app.inject({ method: 'POST', url: `/v1/retro-scans/${scan.id}/cancel`, headers });
  assert.equal((await cancel()).json().state, 'cancelled');
  assert.equal((await cancel()).json().code, 'retro-scan-ended');
});

test('a retro-scan for an unknown right, for none, or by somebody who may not is a problem', async (t) => {
  const { app, as } = makeTestServer(t);
  const ask = (headers: object, payload: object) =>
    app.inject({ method: 'POST', url: '/v1/retro-scans', headers: { ...headers }, payload });
  assert.equal((await ask(as('analyst'), { rights: ['tm-unknown'] })).json().code, 'unknown-right');
  assert.equal((await ask(as('analyst'), { rights: [] })).json().code, 'invalid-request');
  assert.equal((await ask(as('reviewer'), { rights: ['tm-unknown'] })).statusCode, 403);
  assert.equal((await app.inject({ url: '/v1/retro-scans/none', headers: as('auditor') })).statusCode, 404);
});
