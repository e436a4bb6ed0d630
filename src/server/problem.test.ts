import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PROBLEM_CODES } from './problem.ts';
import { makeTestServer } from './server.fixture.ts';

describe('problems', () => {
  test('are RFC 9457 documents with a stable code, and name what to quote to the operator', async (t) => {
    const { app, as } = makeTestServer(t);
    const answer = await app.inject({ url: '/v1/rights/none', headers: as('admin') });
    assert.equal(answer.statusCode, 404);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    const { requestId, ...rest } = answer.json();
    assert.match(requestId, /^id-/);
    assert.deepEqual(rest, {
      type: 'urn:touchstone:problem:not-found',
      title: 'There is nothing at this address',
      status: 404,
      code: 'not-found',
    });
  });

  test('of validation list each wrong field with its pointer, and repeat nothing of the input', async (t) => {
    const { app, as } = makeTestServer(t);
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/licenses',
      headers: as('analyst'),
      payload: {
        seller: 's',
        territories: ['Germany', 'DE'],
        niceClasses: [46],
        from: 'yesterday',
        surprise: '<script>',
      },
    });
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.json().code, 'invalid-request');
    assert.deepEqual(
      answer.json().errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/right', '/surprise', '/territories/0', '/niceClasses/0', '/from'],
    );
    assert.ok(!answer.body.includes('Germany') && !answer.body.includes('script'));
  });

  test('of a query name the parameter', async (t) => {
    const { app, as } = makeTestServer(t);
    const answer = await app.inject({ url: '/v1/decisions?limit=0&outcome=guilty&sort=x', headers: as('admin') });
    assert.deepEqual(answer.json().errors, [
      { pointer: 'outcome/0', message: 'must be one of counterfeit, unlicensed, grey, lookalike, clear' },
      { pointer: 'sort', message: 'must be one of newest, score' },
      { pointer: 'limit', message: 'must be >= 1' },
    ]);
  });

  test('of a thousand unknown fields list a few', async (t) => {
    const { app, as } = makeTestServer(t);
    const unknown = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}`.repeat(100), 1]));
    const payload = { right: 'tm-x', seller: 's', ...unknown };
    const answer = await app.inject({ method: 'POST', url: '/v1/licenses', headers: as('admin'), payload });
    const { errors } = answer.json();
    assert.equal(errors.length, 8);
    assert.equal(errors[0].message, 'is not a field that is known here');
    assert.ok(answer.body.length < 4000);
  });

  for (const [name, request, status, code] of [
    ['a path that is not', { url: '/v1/nothing' }, 404, 'not-found'],
    ['a path outside /v1', { url: '/wp-login.php' }, 404, 'not-found'],
    ['a method that is not', { method: 'PUT', url: '/v1/overview' }, 405, 'method-not-allowed'],
    ['JSON that is none', { method: 'POST', url: '/v1/licenses', payload: '{"right":' }, 400, 'malformed-json'],
    ['an empty body', { method: 'POST', url: '/v1/licenses', payload: '' }, 400, 'malformed-json'],
    [
      'a body that would change prototypes',
      { method: 'POST', url: '/v1/licenses', payload: '{"__proto__":{"role":"admin"}}' },
      400,
      'malformed-json',
    ],
    ['a body too large', { method: 'POST', url: '/v1/licenses', payload: `"${'x'.repeat(3000)}"` }, 413, 'too-large'],
    [
      'a body of another type',
      { method: 'POST', url: '/v1/licenses', payload: '<right/>', type: 'text/xml' },
      415,
      'unsupported-media-type',
    ],
    ['an upload that is no form', { method: 'POST', url: '/v1/feeds', payload: '{}' }, 415, 'unsupported-media-type'],
    [
      'a form without boundary',
      { method: 'POST', url: '/v1/feeds', payload: 'x', type: 'multipart/form-data' },
      400,
      'malformed-upload',
    ],
    ['a cursor that was never given', { url: '/v1/decisions?cursor=%00%27%3B--' }, 400, 'bad-cursor'],
    ['an id with control characters', { url: '/v1/rights/a%0d%0aset-cookie:%20x' }, 400, 'invalid-request'],
    ['a path that is not encoded right', { url: '/v1/rights/%E0%A4%A' }, 400, 'bad-request'],
    ['a digest that is a path', { url: '/v1/media/..%2f..%2fetc%2fpasswd' }, 400, 'invalid-request'],
  ] as const) {
    test(`${name}: ${status} ${code}`, async (t) => {
      const { app, as } = makeTestServer(t, { limits: { jsonBytes: 2000 } });
      const { type = 'application/json', ...rest } = { type: undefined, ...request };
      const headers = { ...as('admin'), ...('payload' in rest && { 'content-type': type }) };
      const answer = await app.inject({ ...rest, headers });
      assert.equal(answer.statusCode, status, answer.body);
      assert.equal(answer.json().code, code);
      if (status === 405) assert.equal(answer.headers.allow, 'GET, HEAD');
    });
  }

  test('of our own making show nothing of the inside, and the log has it', async (t) => {
    const { app, state, as, log } = makeTestServer(t);
    const headers = as('admin');
    state.broken = true;
    const answer = await app.inject({ url: '/v1/overview', headers });
    assert.equal(answer.statusCode, 500);
    assert.equal(answer.json().code, 'internal');
    assert.ok(!answer.body.includes('hunter2') && !answer.body.includes('10.0.0.7'));
    assert.ok(log.some((line) => line.includes('10.0.0.7') && line.includes(answer.json().requestId)));
  });

  test('whatever path and body comes, the answer is a problem or a page of the API, never a crash', async (t) => {
    const { app, as } = makeTestServer(t);
    const headers = { ...as('analyst'), 'content-type': 'application/json' };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/v1/rights', '/v1/licenses', '/v1/screenings', '/v1/feeds/x/cancel', '/v1/users'),
        fc.json(),
        async (url, payload) => {
          const { statusCode } = await app.inject({ method: 'POST', url, headers, payload });
          assert.ok(statusCode < 500, `${url} ${payload} gave ${statusCode}`);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});

test('every answer carries the headers that keep a browser from running it', async (t) => {
  const { app, as } = makeTestServer(t);
  for (const url of ['/v1/overview', '/v1/none', '/healthz']) {
    const { headers } = await app.inject({ url, headers: as('admin') });
    assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'; sandbox");
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['referrer-policy'], 'no-referrer');
  }
});

test('the guide names every code of a problem, and no other', () => {
  const guide = readFileSync(new URL('../../docs/guide/http-api.md', import.meta.url), 'utf8');
  const [, table = ''] = guide.split('| status |');
  const named = [...(table.split('\n\n')[0] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code);
  assert.deepEqual(named.sort(), [...PROBLEM_CODES, 'problems'].sort());
});
