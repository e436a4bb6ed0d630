import assert from 'node:assert/strict';
import { argon2Sync } from 'node:crypto';
import { describe, test, type TestContext } from 'node:test';
import { digestOf } from '../evidence/index.ts';
import { permissionsOf } from './abilities.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { ensureUser, issueSignInLink, signInUrl } from './sign-in.ts';
import { makeTestServer } from './server.fixture.ts';

const PASSWORD = 'correct horse battery staple';
/** A hash as cheap as argon2 allows (8 KiB, one pass): what it costs to check is read from the hash itself. */
const SALT = Buffer.alloc(16, 1);
const TAG = argon2Sync('argon2id', {
  message: PASSWORD,
  nonce: SALT,
  memory: 8,
  passes: 1,
  parallelism: 1,
  tagLength: 32,
});
const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
const HASH = `$argon2id$v=19$m=8,t=1,p=1$${unpadded(SALT)}$${unpadded(TAG)}`;

function serverWithUser(t: TestContext, change: Parameters<typeof makeTestServer>[1] = {}) {
  const server = makeTestServer(t, change);
  server.state.users.set('u-1', {
    id: 'u-1',
    email: 'ana@example.com',
    name: 'Ana',
    role: 'analyst',
    disabled: false,
    createdAt: '2026-11-24T08:00:00.000Z',
    passwordHash: HASH,
  });
  const signIn = (email: string, password: string, remoteAddress = '127.0.0.1') =>
    server.app.inject({ method: 'POST', url: '/v1/session', payload: { email, password }, remoteAddress });
  return { ...server, signIn };
}

describe('passwords', () => {
  test('are kept as argon2id hashes, each with a salt of its own', async () => {
    const again = await hashPassword(PASSWORD);
    assert.match(again, /^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    assert.notEqual(again, await hashPassword(PASSWORD));
    assert.equal(await verifyPassword(PASSWORD, again), true);
    assert.equal(await verifyPassword(`${PASSWORD} `, again), false);
    assert.equal(await verifyPassword(PASSWORD, undefined), false);
  });

  test('are the same typed composed or decomposed', async () => {
    assert.equal(await verifyPassword('cafe\u0301 au lait', await hashPassword('caf\u00e9 au lait')), true);
  });
});

describe('signing in', () => {
  test('sets a cookie that scripts cannot read and other sites cannot send, and tells what the user may do', async (t) => {
    const { app, signIn } = serverWithUser(t);
    const answer = await signIn(' Ana@Example.com ', PASSWORD);
    assert.equal(answer.statusCode, 201, answer.body);
    assert.match(
      String(answer.headers['set-cookie']),
      /^touchstone=[\w-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    assert.deepEqual(answer.json().permissions, permissionsOf('analyst'));
    assert.ok(!answer.body.includes('argon2'));
    const cookie = cookieOf(answer);
    const session = await app.inject({ url: '/v1/session', headers: { cookie } });
    assert.deepEqual(session.json(), answer.json());
  });

  test('over HTTPS binds the cookie to the host', async (t) => {
    const { deps } = makeTestServer(t);
    const { signIn } = serverWithUser(t, { config: { ...deps.config, cookieSecure: true } });
    const answer = await signIn('ana@example.com', PASSWORD);
    assert.match(String(answer.headers['set-cookie']), /^__Host-touchstone=.*; HttpOnly; Secure; SameSite=Strict$/);
    assert.match(String(answer.headers['strict-transport-security']), /^max-age=31536000/);
  });

  test('keeps only the digest of the token', async (t) => {
    const { state, signIn } = serverWithUser(t);
    const cookie = String((await signIn('ana@example.com', PASSWORD)).headers['set-cookie']);
    const token = /^touchstone=([\w-]+)/.exec(cookie)?.[1] ?? '';
    assert.deepEqual([...state.sessions.keys()], [digestOf(token)]);
  });

  test('answers a wrong password, an unknown address, a disabled user and one without password alike', async (t) => {
    const { state, signIn } = serverWithUser(t);
    state.users.set('u-2', { ...state.users.get('u-1')!, id: 'u-2', email: 'off@example.com', disabled: true });
    const { passwordHash: _hash, ...rest } = state.users.get('u-1')!;
    state.users.set('u-3', { ...rest, id: 'u-3', email: 'link@example.com' });
    for (const [email, password] of [
      ['ana@example.com', 'wrong'],
      ['nobody@example.com', PASSWORD],
      ['off@example.com', PASSWORD],
      ['link@example.com', PASSWORD],
    ] as const) {
      const answer = await signIn(email, password);
      const { requestId: _id, ...problem } = answer.json();
      assert.deepEqual(problem, {
        type: 'urn:touchstone:problem:sign-in-failed',
        title: 'Address and password do not match',
        status: 401,
        code: 'sign-in-failed',
      });
      assert.equal(answer.headers['set-cookie'], undefined);
    }
  });

  test('is limited for an account from whatever addresses', async (t) => {
    const { signIn } = serverWithUser(t, { limits: { signInsPerQuarterHour: { address: 100, account: 2 } } });
    await signIn('ana@example.com', 'wrong 1', '10.1.0.1');
    await signIn('ANA@example.com', 'wrong 2', '10.2.0.1');
    const third = await signIn('ana@example.com', PASSWORD, '10.3.0.1');
    assert.equal(third.statusCode, 429);
    assert.equal(third.json().code, 'too-many-requests');
    assert.equal((await signIn('other@example.com', 'wrong', '10.3.0.1')).statusCode, 401);
  });

  test('is limited for an address, over all accounts and links together', async (t) => {
    const { app, signIn } = serverWithUser(t, { limits: { signInsPerQuarterHour: { address: 2, account: 100 } } });
    const link = (remoteAddress: string) =>
      app.inject({ method: 'POST', url: '/v1/session/link', payload: { token: 'x'.repeat(43) }, remoteAddress });
    assert.equal((await link('10.0.0.1')).statusCode, 401);
    assert.equal((await signIn('nobody@example.com', 'wrong', '10.0.0.1')).statusCode, 401);
    const third = await signIn('ana@example.com', PASSWORD, '10.0.0.1');
    assert.equal(third.statusCode, 429);
    assert.match(String(third.headers['retry-after']), /^\d+$/);
    assert.equal((await link('10.0.0.1')).statusCode, 429);
    assert.equal((await signIn('ana@example.com', PASSWORD, '10.0.0.2')).statusCode, 201);
  });

  test('leaves no password, token or key in the log', async (t) => {
    const { app, log, signIn } = serverWithUser(t);
    await signIn('ana@example.com', 'wrong-secret');
    const cookie = cookieOf(await signIn('ana@example.com', PASSWORD));
    await app.inject({
      url: '/sign-in?token=link-secret',
      headers: { cookie, authorization: 'Bearer ts_key-secret-0000000000' },
    });
    assert.doesNotMatch(log.join(''), /secret|correct horse|token-0/);
  });
});

describe('a sign-in link', () => {
  test('works once', async (t) => {
    const { app, deps } = serverWithUser(t);
    const link = await issueSignInLink(deps, 'u-1', 60_000);
    assert.equal(signInUrl('http://localhost:7410', link), `http://localhost:7410/sign-in?token=${link.token}`);
    const redeem = () => app.inject({ method: 'POST', url: '/v1/session/link', payload: { token: link.token } });
    const first = await redeem();
    assert.equal(first.statusCode, 201);
    assert.equal(first.json().user.id, 'u-1');
    assert.match(String(first.headers['set-cookie']), /^touchstone=/);
    assert.equal((await redeem()).json().code, 'link-not-valid');
  });

  test('runs out', async (t) => {
    const { app, deps, pass } = serverWithUser(t);
    const { token } = await issueSignInLink(deps, 'u-1', 60_000);
    pass(60_001);
    const late = await app.inject({ method: 'POST', url: '/v1/session/link', payload: { token } });
    assert.equal(late.json().code, 'link-not-valid');
  });
});

test('signing out ends the session and clears the cookie', async (t) => {
  const { app, as } = makeTestServer(t);
  const headers = as('reviewer');
  const out = await app.inject({ method: 'DELETE', url: '/v1/session', headers });
  assert.equal(out.statusCode, 204);
  assert.match(String(out.headers['set-cookie']), /^touchstone=; .*Expires=Thu, 01 Jan 1970/);
  assert.equal((await app.inject({ url: '/v1/session', headers })).statusCode, 401);
});

function cookieOf(answer: { readonly headers: { readonly [name: string]: unknown } }): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

function changePassword({ app }: ReturnType<typeof serverWithUser>, cookie: string, payload: object) {
  const headers = { cookie, origin: 'http://localhost' };
  return app.inject({ method: 'PUT', url: '/v1/session/password', headers, payload });
}

describe('changing the own password', () => {
  test('asks for the current one, ends the other sessions and goes on in a new one', async (t) => {
    const server = serverWithUser(t);
    const here = cookieOf(await server.signIn('ana@example.com', PASSWORD));
    const elsewhere = cookieOf(await server.signIn('ana@example.com', PASSWORD));
    const next = 'another long password';
    assert.equal((await changePassword(server, here, { next })).json().code, 'wrong-password');
    assert.equal((await changePassword(server, here, { current: 'wrong', next })).json().code, 'wrong-password');
    const done = await changePassword(server, here, { current: PASSWORD, next });
    assert.equal(done.statusCode, 204);
    const status = async (cookie: string) =>
      (await server.app.inject({ url: '/v1/session', headers: { cookie } })).statusCode;
    assert.equal(await status(elsewhere), 401);
    assert.equal(await status(here), 401);
    assert.equal(await status(cookieOf(done)), 200);
    assert.equal((await server.signIn('ana@example.com', next)).statusCode, 201);
  });

  test('takes none of fewer than 12 characters', async (t) => {
    const { app, as } = makeTestServer(t);
    const answer = await app.inject({
      method: 'PUT',
      url: '/v1/session/password',
      headers: as('admin'),
      payload: { next: 'short' },
    });
    assert.equal(answer.json().errors[0].pointer, '/next');
  });
});

test('the first administrator is made once', async (t) => {
  const { deps, state } = makeTestServer(t);
  const admin = { email: 'Admin@localhost', name: 'Administrator', role: 'admin' } as const;
  const first = await ensureUser(deps, admin, { kind: 'system', id: 'start' });
  assert.equal(await ensureUser(deps, admin, { kind: 'system', id: 'start' }), first);
  assert.deepEqual(
    [...state.users.values()].map(({ email }) => email),
    ['admin@localhost'],
  );
});

describe('users and keys', () => {
  test('a new user without password gets a link that signs in once', async (t) => {
    const { app, as } = makeTestServer(t);
    const payload = { email: 'New@Example.com', name: ' New ', role: 'reviewer' };
    const answer = await app.inject({ method: 'POST', url: '/v1/users', headers: as('admin'), payload });
    assert.equal(answer.statusCode, 201, answer.body);
    const { user, signInLink } = answer.json();
    assert.deepEqual([user.email, user.name, user.role], ['new@example.com', 'New', 'reviewer']);
    assert.match(signInLink.url, /^http:\/\/localhost(:80)?\/sign-in\?token=token-/);
    const token = new URL(signInLink.url).searchParams.get('token');
    const session = await app.inject({ method: 'POST', url: '/v1/session/link', payload: { token } });
    assert.equal(session.json().user.id, user.id);
  });

  test('an address is used by one user', async (t) => {
    const { app, as } = makeTestServer(t);
    const payload = { email: 'ADMIN@example.com', name: 'Twin', role: 'admin' };
    const answer = await app.inject({ method: 'POST', url: '/v1/users', headers: as('admin'), payload });
    assert.equal(answer.statusCode, 409);
    assert.equal(answer.json().code, 'email-taken');
  });

  test('nobody disables or demotes the own account; others can', async (t) => {
    const { app, as } = makeTestServer(t);
    const headers = as('admin');
    as('analyst');
    for (const payload of [{ disabled: true }, { role: 'analyst' }]) {
      const own = await app.inject({ method: 'PATCH', url: '/v1/users/u-admin', headers, payload });
      assert.equal(own.json().code, 'own-account');
      const other = await app.inject({ method: 'PATCH', url: '/v1/users/u-analyst', headers, payload });
      assert.equal(other.statusCode, 200);
    }
  });

  test('a key is shown once, works with its role, and stops when it is revoked', async (t) => {
    const { app, as } = makeTestServer(t);
    const headers = as('admin');
    const made = await app.inject({
      method: 'POST',
      url: '/v1/api-keys',
      headers,
      payload: { name: 'shop', role: 'reviewer' },
    });
    const { key, apiKey } = made.json();
    assert.match(key, /^ts_token-/);
    assert.equal(key.startsWith(apiKey.prefix), true);
    const bearer = { authorization: `Bearer ${key}` };
    const session = await app.inject({ url: '/v1/session', headers: bearer });
    assert.deepEqual(session.json(), { apiKey, permissions: permissionsOf('reviewer') });
    assert.ok(!(await app.inject({ url: '/v1/api-keys', headers })).body.includes(key));
    const revoked = await app.inject({ method: 'DELETE', url: `/v1/api-keys/${apiKey.id}`, headers });
    assert.equal(revoked.statusCode, 204);
    assert.equal((await app.inject({ url: '/v1/session', headers: bearer })).statusCode, 401);
    assert.equal((await app.inject({ method: 'DELETE', url: `/v1/api-keys/${apiKey.id}`, headers })).statusCode, 404);
  });
});
