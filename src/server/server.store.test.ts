import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { makeFolderBlobStore, openStore, type Store } from '../store/index.ts';
import { cookieName } from './access.ts';
import type { ServerStore } from './ports.ts';
import { issueSignInLink } from './sign-in.ts';
import { decisionOf, listingOf, RIGHT } from './records.fixture.ts';
import { form, makeTestServer, readUntil } from './server.fixture.ts';

const SYSTEM = { kind: 'system', id: 'test' } as const;
const NOW = new Date('2026-11-24T09:00:00Z');
const TEMPLATES = join(import.meta.dirname, '..', '..', '.cache');

/** The same server on the real embedded database and real files: what the doubles promise of a store holds there too. */
describe('on the embedded store', () => {
  let store: Store;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-server-'));
    store = await openStore({ memory: true, templateFolder: TEMPLATES });
    await store.createUser({ id: 'u-1', email: 'ana@example.com', name: 'Ana', role: 'admin' }, SYSTEM, NOW);
    await store.saveRights([RIGHT], SYSTEM, NOW);
    for (let n = 1; n <= 5; n++) {
      const listing = listingOf(`L${n}`, `Aurelle bag ${n}`);
      const decisions = ['DE', 'US'].map((market) => decisionOf(listing, market, { score: n / 10 }));
      await store.saveScreening({ listing, decisions, pictures: [] }, SYSTEM, new Date(NOW.getTime() + n * 1000));
    }
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  async function server(t: Parameters<typeof makeTestServer>[0]) {
    // The compiler holds the store to the port here.
    const port: ServerStore = store;
    const made = makeTestServer(t, {
      store: port,
      media: makeFolderBlobStore(folder),
      newId: randomUUID,
      randomToken: () => randomBytes(32).toString('base64url'),
    });
    const link = await issueSignInLink(made.deps, 'u-1', 60_000);
    const answer = await made.app.inject({
      method: 'POST',
      url: '/v1/session/link',
      payload: { token: link.token },
    });
    assert.equal(answer.statusCode, 201, answer.body);
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    return { ...made, headers: { cookie, origin: 'http://localhost' }, link };
  }

  test('a link signs in once and the session ends when it is closed', async (t) => {
    const { app, headers, link } = await server(t);
    const again = await app.inject({ method: 'POST', url: '/v1/session/link', payload: { token: link.token } });
    assert.equal(again.json().code, 'link-not-valid');
    assert.equal((await app.inject({ url: '/v1/session', headers })).json().user.id, 'u-1');
    assert.equal((await app.inject({ method: 'DELETE', url: '/v1/session', headers })).statusCode, 204);
    assert.equal((await app.inject({ url: '/v1/session', headers })).statusCode, 401);
  });

  test('decisions page without gap or repetition, filter, and are shown whole', async (t) => {
    const { app, headers } = await server(t);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await app.inject({ url: `/v1/decisions?limit=3&outcome=counterfeit${cursor}`, headers });
      assert.equal(page.statusCode, 200, page.body);
      seen.push(...page.json().items.map(({ id }: { id: string }) => id));
      cursor = page.json().nextCursor === undefined ? '' : `&cursor=${page.json().nextCursor}`;
    } while (cursor !== '');
    assert.equal(new Set(seen).size, 10);
    assert.equal(seen.length, 10);

    const us = await app.inject({ url: '/v1/decisions?market=US&sort=score&q=aurelle', headers });
    assert.deepEqual(
      us.json().items.map(({ score }: { score: number }) => score),
      [0.5, 0.4, 0.3, 0.2, 0.1],
    );
    const one = await app.inject({ url: `/v1/decisions/${seen[0]}`, headers });
    assert.equal(one.statusCode, 200, one.body);
    assert.deepEqual(one.json().rights, [RIGHT]);
    assert.equal(one.json().siblings.length, 1);
    const csv = await app.inject({ url: '/v1/decisions.csv', headers });
    assert.equal(csv.body.trim().split('\r\n').length, 11);
  });

  test('cursors of elsewhere and hostile queries are problems, never faults', async (t) => {
    const { app, headers } = await server(t);
    const { nextCursor } = (await app.inject({ url: '/v1/decisions?limit=1', headers })).json();
    for (const query of [
      'cursor=nonsense',
      `cursor=${nextCursor}&sort=score`,
      `cursor=${Buffer.from('["newest",{}]').toString('base64url')}`,
    ]) {
      const answer = await app.inject({ url: `/v1/decisions?${query}`, headers });
      assert.equal(answer.json().code, 'bad-cursor', query);
    }
    for (const q of ["'; drop table events; --", '%', '_', '\\', '%00', '\u0000x', '😀', '((((']) {
      const answer = await app.inject({ url: `/v1/decisions?q=${encodeURIComponent(q)}`, headers });
      assert.ok(answer.statusCode < 500, `${q}: ${answer.body}`);
    }
  });

  test('the overview and its series count what was decided', async (t) => {
    const { app, headers } = await server(t);
    const overview = (await app.inject({ url: '/v1/overview', headers })).json();
    assert.deepEqual([overview.listings, overview.decisions, overview.rights], [5, 10, 1]);
    const series = await app.inject({
      url: '/v1/overview/series?from=2026-11-24T08:00:00Z&to=2026-11-24T10:00:00Z&bucketSeconds=3600',
      headers,
    });
    assert.equal(series.statusCode, 200, series.body);
    assert.deepEqual(
      series.json().buckets.map(({ outcomes }: { outcomes: object }) => outcomes),
      [{ counterfeit: 10 }],
    );
  });

  test('a feed is kept once for its Idempotency-Key, and its skips and end are told', async (t) => {
    const { app, headers } = await server(t);
    const body = form({ name: 'Autumn' }, { name: 'feed.jsonl', bytes: '{"id":"a","title":"b"}\n' });
    const post = () =>
      app.inject({
        method: 'POST',
        url: '/v1/feeds',
        headers: { ...headers, ...body.headers, 'idempotency-key': 'feed-1' },
        payload: body.payload,
      });
    const [first, second] = await Promise.all([post(), post()]);
    assert.equal(first.statusCode, 201, first.body);
    assert.equal(second.body, first.body);
    const feeds = await app.inject({ url: '/v1/feeds', headers });
    assert.deepEqual(feeds.json().items, [first.json()]);
    const { id } = first.json();
    assert.deepEqual((await app.inject({ url: `/v1/feeds/${id}/skips`, headers })).json(), { items: [] });
    const cancelled = await app.inject({ method: 'POST', url: `/v1/feeds/${id}/cancel`, headers });
    assert.equal(cancelled.json().state, 'cancelled');
    const again = await app.inject({ method: 'POST', url: `/v1/feeds/${id}/cancel`, headers });
    assert.equal(again.json().code, 'feed-ended');
  });

  test('an upload that breaks off leaves nothing on the disk', async (t) => {
    const { app, headers } = await server(t);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const address = app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const filesBefore = readdirSync(folder, { recursive: true }).length;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST /v1/feeds HTTP/1.1\r\nhost: localhost\r\norigin: ${headers.origin}\r\ncookie: ${headers.cookie}\r\n` +
        'content-type: multipart/form-data; boundary=b\r\ncontent-length: 900000\r\n\r\n' +
        `--b\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\n${'x'.repeat(200_000)}`,
    );
    const incoming = join(folder, 'incoming');
    for (let tries = 0; readdirSync(incoming).length === 0; tries++) {
      assert.ok(tries < 400, 'the upload never began');
      await delay(5);
    }
    socket.destroy();
    for (let tries = 0; readdirSync(incoming).length > 0; tries++) {
      assert.ok(tries < 400, 'what was uploaded stayed');
      await delay(5);
    }
    assert.equal(readdirSync(folder, { recursive: true }).length, filesBefore);
  });

  test('users: one address once, and a new password or an end of access ends sessions', async (t) => {
    const { app, headers } = await server(t);
    const payload = { email: 'bo@example.com', name: 'Bo', role: 'reviewer' };
    const made = await app.inject({ method: 'POST', url: '/v1/users', headers, payload });
    assert.equal(made.statusCode, 201, made.body);
    const twice = await app.inject({ method: 'POST', url: '/v1/users', headers, payload });
    assert.equal(twice.json().code, 'email-taken');

    const { user, signInLink } = made.json();
    const token = new URL(signInLink.url).searchParams.get('token');
    const session = await app.inject({ method: 'POST', url: '/v1/session/link', payload: { token } });
    const cookie = String(session.headers['set-cookie']).split(';')[0] ?? '';
    assert.ok(cookie.startsWith(cookieName(false)));
    const status = async () => (await app.inject({ url: '/v1/session', headers: { cookie } })).statusCode;
    assert.equal(await status(), 200);
    await app.inject({ method: 'PATCH', url: `/v1/users/${user.id}`, headers, payload: { disabled: true } });
    assert.equal(await status(), 401);
    await app.inject({ method: 'PATCH', url: `/v1/users/${user.id}`, headers, payload: { disabled: false } });
    assert.equal(await status(), 401, 'the session must not come back');
  });

  test('a key works until it is revoked', async (t) => {
    const { app, headers } = await server(t);
    const payload = { name: 'shop', role: 'reviewer' };
    const { key, apiKey } = (await app.inject({ method: 'POST', url: '/v1/api-keys', headers, payload })).json();
    const read = () => app.inject({ url: '/v1/decisions', headers: { authorization: `Bearer ${key}` } });
    assert.equal((await read()).statusCode, 200);
    const [listed] = (await app.inject({ url: '/v1/api-keys', headers })).json().items;
    assert.equal(typeof listed.lastUsedAt, 'string');
    await app.inject({ method: 'DELETE', url: `/v1/api-keys/${apiKey.id}`, headers });
    assert.equal((await read()).statusCode, 401);
  });

  test('events resume from the first and show each change once', async (t) => {
    const { app, headers } = await server(t);
    const answer = await app.inject({
      url: '/v1/events?after=0&types=right.*&types=listing.*',
      headers,
      payloadAsStream: true,
    });
    const text = await readUntil(answer.stream(), (seen) => (seen.match(/"listing\.decided"/g)?.length ?? 0) >= 5);
    assert.equal(text.match(/"right\.registered"/g)?.length, 1);
    const ids = [...text.matchAll(/^id: (\d+)\ndata/gm)].map(([, id]) => Number(id));
    assert.deepEqual(
      ids,
      ids.toSorted((a, b) => a - b),
    );
  });

  test('health and readiness follow the store', async (t) => {
    const { app } = await server(t);
    assert.equal((await app.inject({ url: '/readyz' })).statusCode, 200);
  });
});
