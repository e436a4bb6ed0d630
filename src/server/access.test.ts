import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digestOf } from '../evidence/index.ts';
import { PERMISSIONS, permissionsOf } from './abilities.ts';
import { type Access, guardRoutes } from './access.ts';
import type { Api } from './deps.ts';
import { ROLES, type Role } from './ports.ts';
import { ServerError } from './problem.ts';
import { makeTestServer } from './server.fixture.ts';

/** Every route with who may call it, in full: a change of access shows here. A: admin, N: analyst, R: reviewer, U: auditor. */
const TABLE: { readonly [route: string]: string } = {
  'POST /v1/session': 'public',
  'POST /v1/session/link': 'public',
  'GET /v1/session': 'ANRU',
  'DELETE /v1/session': 'ANRU',
  'PUT /v1/session/password': 'ANRU',
  'GET /v1/overview': 'ANRU',
  'GET /v1/overview/series': 'ANRU',
  'GET /v1/decisions': 'ANRU',
  'GET /v1/decisions/:id': 'ANRU',
  'GET /v1/decisions.csv': 'ANU',
  'POST /v1/screenings': 'ANR',
  'GET /v1/feeds': 'ANRU',
  'POST /v1/feeds': 'AN',
  'GET /v1/feeds/:id': 'ANRU',
  'GET /v1/feeds/:id/skips': 'ANRU',
  'POST /v1/feeds/:id/cancel': 'AN',
  'GET /v1/rights': 'ANRU',
  'POST /v1/rights': 'AN',
  'GET /v1/rights/:id': 'ANRU',
  'PUT /v1/rights/:id': 'AN',
  'DELETE /v1/rights/:id': 'AN',
  'POST /v1/rights/imports': 'AN',
  'POST /v1/rights/:id/pictures': 'AN',
  'POST /v1/rights/:id/pictures/:digest/withdraw': 'AN',
  'POST /v1/rights/:id/pictures/:digest/quarantine': 'AN',
  'POST /v1/rights/:id/pictures/:digest/release': 'AN',
  'POST /v1/picture-searches': 'ANRU',
  'GET /v1/retro-scans': 'ANRU',
  'POST /v1/retro-scans': 'AN',
  'GET /v1/retro-scans/:id': 'ANRU',
  'POST /v1/retro-scans/:id/cancel': 'AN',
  'GET /v1/licenses': 'ANRU',
  'POST /v1/licenses': 'AN',
  'GET /v1/licenses/:id': 'ANRU',
  'DELETE /v1/licenses/:id': 'AN',
  'POST /v1/media': 'ANR',
  'GET /v1/media/:digest': 'ANRU',
  'GET /v1/media/:digest/size': 'ANRU',
  'GET /v1/parameters': 'ANRU',
  'GET /v1/events': 'ANRU',
  'GET /v1/users': 'AU',
  'POST /v1/users': 'A',
  'GET /v1/users/:id': 'AU',
  'PATCH /v1/users/:id': 'A',
  'POST /v1/users/:id/sign-in-links': 'A',
  'GET /v1/api-keys': 'AU',
  'POST /v1/api-keys': 'A',
  'DELETE /v1/api-keys/:id': 'A',
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /metrics': 'AU',
  'GET /openapi.json': 'public',
};

const LETTER: { readonly [role in Role]: string } = { admin: 'A', analyst: 'N', reviewer: 'R', auditor: 'U' };

test('each route declares its access, and answers each role as the table says', async (t) => {
  const { app, state, as } = makeTestServer(t);
  const routes: { readonly method: string; readonly url: string; readonly access: Access | undefined }[] = [];
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const name of [method].flat()) if (name !== 'HEAD') routes.push({ method: name, url, access: config?.access });
  });
  // What the guard lets through stops here, before any handler runs: only access is under test.
  app.addHook('preParsing', async () => {
    throw new ServerError('id-mismatch');
  });
  await app.ready();

  assert.deepEqual(routes.map(({ method, url }) => `${method} ${url}`).sort(), Object.keys(TABLE).sort());
  state.keys.set(digestOf('ts_a-key-of-the-reviewers'), {
    id: 'key-1',
    name: 'shop',
    prefix: 'ts_a-key',
    role: 'reviewer',
    createdAt: '2026-11-24T08:00:00.000Z',
  });
  for (const { method, url, access } of routes) {
    assert.ok(access !== undefined, `${method} ${url} declares no access`);
    const allowed = TABLE[`${method} ${url}`]!;
    const at = url.replace(':digest', digestOf('x')).replace(':id', 'x');
    const call = async (headers: { [name: string]: string }): Promise<number> =>
      (await app.inject({ method: method as 'GET', url: at, headers })).statusCode;

    assert.equal(await call({}), allowed === 'public' ? 422 : 401, `${method} ${url} for nobody`);
    if (allowed === 'public') continue;
    for (const role of ROLES) {
      assert.equal(await call(as(role)), allowed.includes(LETTER[role]) ? 422 : 403, `${method} ${url} for ${role}`);
    }
    const byKey = await call({ authorization: 'Bearer ts_a-key-of-the-reviewers' });
    assert.equal(byKey, allowed.includes('R') ? 422 : 403, `${method} ${url} for a reviewer's key`);
  }
});

test('a route without access cannot be added', async (t) => {
  const { app, deps } = makeTestServer(t);
  app.register(async (routes: Api) => {
    guardRoutes(routes, deps);
    routes.get('/v1/forgotten', async () => 'open to all');
  });
  await assert.rejects(async () => app.ready(), /GET \/v1\/forgotten declares no access/);
});

test('every permission is given to a role that is not the administrator, or is about accounts', () => {
  const others = new Set(ROLES.filter((role) => role !== 'admin').flatMap(permissionsOf));
  assert.deepEqual(
    PERMISSIONS.filter((permission) => !others.has(permission)),
    ['write:account'],
  );
  assert.deepEqual(permissionsOf('admin'), [...PERMISSIONS]);
});

describe('credentials', () => {
  test('an unknown, malformed, revoked or expired one is nobody', async (t) => {
    const { app, state, as, pass } = makeTestServer(t);
    const key = { id: 'k', name: 'k', prefix: 'ts_k', role: 'admin', createdAt: '2026-01-01T00:00:00Z' } as const;
    state.keys.set(digestOf('ts_revoked-key-of-some-length'), { ...key, revokedAt: '2026-01-02T00:00:00Z' });
    for (const authorization of [
      'Bearer ts_unknown-key-of-some-length',
      'Bearer ts_revoked-key-of-some-length',
      'Bearer ts_short',
      'Basic dXNlcjpwYXNz',
      'Bearer',
      `Bearer ts_${'a'.repeat(5000)}`,
    ]) {
      const answer = await app.inject({ url: '/v1/overview', headers: { authorization } });
      assert.equal(answer.statusCode, 401, authorization.slice(0, 60));
      assert.equal(answer.headers['www-authenticate'], 'Bearer realm="touchstone"');
    }
    const headers = as('admin');
    assert.equal((await app.inject({ url: '/v1/overview', headers })).statusCode, 200);
    pass(3_600_001);
    assert.equal((await app.inject({ url: '/v1/overview', headers })).statusCode, 401);
  });

  test('a bad key is not saved by a good cookie', async (t) => {
    const { app, as } = makeTestServer(t);
    const headers = { ...as('admin'), authorization: 'Bearer ts_unknown-key-of-some-length' };
    assert.equal((await app.inject({ url: '/v1/overview', headers })).statusCode, 401);
  });

  test('a session of a user who was disabled is nobody', async (t) => {
    const { app, state, as } = makeTestServer(t);
    const headers = as('analyst');
    state.users.set('u-analyst', { ...state.users.get('u-analyst')!, disabled: true });
    assert.equal((await app.inject({ url: '/v1/overview', headers })).statusCode, 401);
  });
});

describe('forged requests', () => {
  test('from another origin are refused, with or without a cookie', async (t) => {
    const { app, as } = makeTestServer(t);
    for (const origin of ['https://evil.example', 'null', 'http://localhost:81', 'http://localhost.evil.example']) {
      for (const url of ['/v1/session', '/v1/licenses']) {
        const answer = await app.inject({ method: 'POST', url, headers: { ...as('admin'), origin }, payload: {} });
        assert.equal(answer.json().code, 'cross-origin', `${url} from ${origin}`);
      }
    }
  });

  test('with the cookie but without Origin and X-Requested-With are refused', async (t) => {
    const { app, as } = makeTestServer(t);
    const { cookie } = as('admin');
    const forged = await app.inject({ method: 'DELETE', url: '/v1/rights/tm-x', headers: { cookie } });
    assert.equal(forged.json().code, 'cross-origin');
    const ours = { cookie, 'x-requested-with': 'script' };
    assert.equal((await app.inject({ method: 'DELETE', url: '/v1/rights/tm-x', headers: ours })).statusCode, 404);
  });

  test('the public address counts as our origin behind a proxy', async (t) => {
    const { app, as } = makeTestServer(t, {
      config: {
        ...makeTestServer(t).deps.config,
        publicUrl: 'https://touchstone.example',
      },
    });
    const headers = { ...as('admin'), origin: 'https://touchstone.example' };
    assert.equal((await app.inject({ method: 'DELETE', url: '/v1/rights/tm-x', headers })).statusCode, 404);
  });
});
