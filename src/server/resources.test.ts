import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { digestOf } from '../evidence/index.ts';
import { decisionOf, feedOf, listingOf, RIGHT } from './records.fixture.ts';
import { form, makeTestServer } from './server.fixture.ts';

describe('rights', () => {
  test('are registered, read, replaced and withdrawn', async (t) => {
    const { app, as, calls } = makeTestServer(t);
    const headers = as('analyst');
    const body = { id: 'tm-nordvik', kind: 'trademark', verbalElement: 'NORDVIK' };
    const made = await app.inject({ method: 'POST', url: '/v1/rights', headers, payload: body });
    assert.equal(made.statusCode, 201, made.body);
    assert.equal(made.headers.location, '/v1/rights/tm-nordvik');
    assert.deepEqual(calls, ['saveRights tm-nordvik', 'notify events']);
    const again = await app.inject({ method: 'POST', url: '/v1/rights', headers, payload: body });
    assert.equal(again.json().code, 'already-exists');
    const replaced = await app.inject({
      method: 'PUT',
      url: '/v1/rights/tm-nordvik',
      headers,
      payload: { ...body, verbalElement: 'NORDVIK 2' },
    });
    assert.equal(replaced.json().verbalElement, 'NORDVIK 2');
    const read = await app.inject({ url: '/v1/rights/tm-nordvik', headers });
    assert.deepEqual(read.json(), replaced.json());
    assert.equal((await app.inject({ method: 'DELETE', url: '/v1/rights/tm-nordvik', headers })).statusCode, 204);
    assert.equal((await app.inject({ method: 'DELETE', url: '/v1/rights/tm-nordvik', headers })).statusCode, 404);
    const gone = await app.inject({ method: 'PUT', url: '/v1/rights/tm-nordvik', headers, payload: body });
    assert.equal(gone.statusCode, 404);
  });

  test('that cannot be read come back with the problems of their fields', async (t) => {
    const { app, as } = makeTestServer(t);
    const payload = { id: 'tm-x', kind: 'trademark' };
    const answer = await app.inject({ method: 'POST', url: '/v1/rights', headers: as('analyst'), payload });
    assert.equal(answer.statusCode, 422);
    assert.deepEqual(answer.json().problems, [{ code: 'missing-field', message: 'verbalElement is missing' }]);
  });

  test('are not replaced under another id', async (t) => {
    const { app, as } = makeTestServer(t);
    const payload = { id: 'tm-b', kind: 'trademark', verbalElement: 'B' };
    const answer = await app.inject({ method: 'PUT', url: '/v1/rights/tm-a', headers: as('analyst'), payload });
    assert.equal(answer.json().code, 'id-mismatch');
  });

  test('are imported from a file, good records saved and bad ones listed', async (t) => {
    const { app, as, calls } = makeTestServer(t);
    const { headers, payload } = form({}, { name: '../../etc/rights.jsonl', bytes: '{"id":"a"}\n{}\n' });
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/rights/imports',
      headers: { ...as('analyst'), ...headers },
      payload,
    });
    assert.equal(answer.statusCode, 200, answer.body);
    assert.equal(answer.json().saved, 1);
    assert.equal(answer.json().problems[0].line, 2);
    assert.equal(calls[0], 'importRights rights.jsonl 14');
  });

  test('files larger than the limit are refused', async (t) => {
    const { app, as } = makeTestServer(t, { limits: { importBytes: 10 } });
    const { headers, payload } = form({}, { name: 'rights.jsonl', bytes: 'x'.repeat(11) });
    const request = {
      method: 'POST',
      url: '/v1/rights/imports',
      headers: { ...as('analyst'), ...headers },
      payload,
    } as const;
    assert.equal((await app.inject(request)).json().code, 'too-large');
  });
});

describe('licenses', () => {
  test('are granted, listed and ended', async (t) => {
    const { app, as, state } = makeTestServer(t);
    state.rights.set(RIGHT.id, RIGHT);
    const headers = as('analyst');
    const payload = { right: RIGHT.id, seller: 's-17', territories: ['FR', 'DE', 'FR'], niceClasses: [25, 18] };
    const made = await app.inject({ method: 'POST', url: '/v1/licenses', headers, payload });
    assert.equal(made.statusCode, 201, made.body);
    const { id, ...license } = made.json();
    assert.deepEqual(license, {
      right: RIGHT.id,
      seller: 's-17',
      territories: ['DE', 'FR'],
      niceClasses: [18, 25],
    });
    const listed = await app.inject({ url: `/v1/licenses?right=${RIGHT.id}`, headers });
    assert.deepEqual(listed.json(), { items: [made.json()] });
    assert.deepEqual((await app.inject({ url: `/v1/licenses/${id}`, headers })).json(), made.json());
    assert.equal((await app.inject({ method: 'DELETE', url: `/v1/licenses/${id}`, headers })).statusCode, 204);
    assert.equal((await app.inject({ method: 'DELETE', url: `/v1/licenses/${id}`, headers })).statusCode, 404);
  });

  test('do not end before they begin', async (t) => {
    const { app, as } = makeTestServer(t);
    const payload = { right: RIGHT.id, seller: 's', from: '2026-02-01', to: '2026-01-31' };
    const answer = await app.inject({ method: 'POST', url: '/v1/licenses', headers: as('analyst'), payload });
    assert.equal(answer.json().errors[0].pointer, '/to');
  });
});

describe('feeds', () => {
  test('are taken with their file streamed to the store, and wake the engine', async (t) => {
    const { app, as, blobs, calls } = makeTestServer(t);
    const { headers, payload } = form(
      { name: 'Autumn', format: 'shopify-csv', markets: 'US, DE', encoding: '' },
      { name: 'feed.csv', bytes: 'Handle,Title\n' },
    );
    const request = { method: 'POST', url: '/v1/feeds', headers: { ...as('analyst'), ...headers }, payload } as const;
    const answer = await app.inject(request);
    assert.equal(answer.statusCode, 201, answer.body);
    const feed = answer.json();
    assert.deepEqual(
      [feed.name, feed.format, feed.defaultMarkets, feed.state, feed.progress.bytesTotal],
      ['Autumn', 'shopify-csv', ['DE', 'US'], 'queued', 13],
    );
    assert.equal(answer.headers.location, `/v1/feeds/${feed.id}`);
    assert.ok(blobs.has(digestOf('Handle,Title\n')));
    assert.ok(calls.includes('notify feeds'));
  });

  test('are named after their file where they have no name', async (t) => {
    const { app, as } = makeTestServer(t);
    const { headers, payload } = form({ markets: '' }, { name: 'C:\\feeds\\秋.tsv.gz', bytes: 'x' });
    const request = { method: 'POST', url: '/v1/feeds', headers: { ...as('analyst'), ...headers }, payload } as const;
    const { name, defaultMarkets } = (await app.inject(request)).json();
    assert.deepEqual([name, defaultMarkets], ['秋.tsv.gz', []]);
  });

  for (const [what, fields, file, code, pointer] of [
    ['an unknown format', { format: 'xlsx' }, { name: 'f', bytes: 'x' }, 'invalid-request', '/format'],
    ['a market that is none', { markets: 'DE,Germany' }, { name: 'f', bytes: 'x' }, 'invalid-request', '/markets/1'],
    ['a market that nobody has', { markets: 'DE,EU' }, { name: 'f', bytes: 'x' }, 'invalid-request', '/markets/1'],
    ['an unknown field', { priority: 'high' }, { name: 'f', bytes: 'x' }, 'invalid-request', '/priority'],
    ['no file', { name: 'x' }, undefined, 'invalid-request', '/file'],
    ['an empty file', {}, { name: 'f', bytes: '' }, 'invalid-request', '/file'],
    ['a file under another name', {}, { name: 'f', bytes: 'x', field: 'feed' }, 'invalid-request', '/file'],
    [
      'a field that would change prototypes',
      { __proto__x: '1' },
      { name: 'f', bytes: 'x' },
      'invalid-request',
      '/__proto__x',
    ],
    ['a field too long', { name: 'x'.repeat(5000) }, { name: 'f', bytes: 'x' }, 'too-large', undefined],
    ['a file too large', {}, { name: 'f', bytes: 'x'.repeat(2001) }, 'too-large', undefined],
  ] as const) {
    test(`with ${what} are refused and no feed is made`, async (t) => {
      const { app, as, state } = makeTestServer(t, { limits: { feedBytes: 2000 } });
      const { headers, payload } = form(fields, file);
      const request = { method: 'POST', url: '/v1/feeds', headers: { ...as('analyst'), ...headers }, payload } as const;
      const answer = await app.inject(request);
      assert.equal(answer.json().code, code, answer.body);
      assert.equal(answer.json().errors?.[0].pointer, pointer);
      assert.equal(state.feeds.size, 0);
    });
  }

  test('show their progress and skips, and can be cancelled until they end', async (t) => {
    const { app, as, state } = makeTestServer(t);
    const headers = as('analyst');
    state.feeds.set('f-1', feedOf('f-1', { state: 'running' }));
    state.skips.push({ record: 3, line: 7, code: 'malformed-json', message: 'the line is no JSON' });
    assert.equal((await app.inject({ url: '/v1/feeds/f-1', headers })).json().state, 'running');
    const skips = await app.inject({ url: '/v1/feeds/f-1/skips', headers });
    assert.deepEqual(skips.json().items, state.skips);
    assert.equal((await app.inject({ url: '/v1/feeds/none/skips', headers })).statusCode, 404);
    const cancelled = await app.inject({ method: 'POST', url: '/v1/feeds/f-1/cancel', headers });
    assert.equal(cancelled.json().state, 'cancelled');
    const again = await app.inject({ method: 'POST', url: '/v1/feeds/f-1/cancel', headers });
    assert.equal(again.json().code, 'feed-ended');
  });
});

describe('screenings', () => {
  const listing = { id: 'L1', title: 'Aurelle bag', markets: ['DE'] };

  test('answer at once and are stored', async (t) => {
    const { app, as, calls } = makeTestServer(t);
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/screenings',
      headers: as('analyst'),
      payload: { listing, markets: ['US', 'DE'], date: '2026-01-02' },
    });
    assert.equal(answer.statusCode, 201, answer.body);
    const { decisions, sentences, stored } = answer.json();
    assert.equal(stored, true);
    assert.equal(sentences.length, decisions.length);
    assert.equal(sentences[0].en.length, decisions[0].reasons.length);
    assert.match(sentences[0].zh[0], /\p{Script=Han}/u);
    assert.deepEqual(
      decisions.map(({ market, date }: { market: string; date: string }) => [market, date]),
      [
        ['DE', '2026-01-02'],
        ['US', '2026-01-02'],
      ],
    );
    assert.ok(calls.includes('save L1'));
  });

  test('as a dry run store nothing, take the markets of the listing and today', async (t) => {
    const { app, as, calls } = makeTestServer(t);
    const payload = { listing, dryRun: true };
    const answer = await app.inject({ method: 'POST', url: '/v1/screenings', headers: as('reviewer'), payload });
    assert.equal(answer.statusCode, 200, answer.body);
    assert.equal(answer.json().stored, false);
    assert.equal(answer.json().decisions[0].date, '2026-11-24');
    assert.ok(!calls.some((call) => call.startsWith('save')));
  });

  test('that would be stored need more than the permission to try', async (t) => {
    const { app, as } = makeTestServer(t);
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/screenings',
      headers: as('reviewer'),
      payload: { listing },
    });
    assert.equal(answer.statusCode, 403);
  });

  test('more than can be held at once are turned away, and taken again afterwards', async (t) => {
    const made = makeTestServer(t, { limits: { screeningsAtOnce: 2 } });
    const { app, as, deps } = made;
    const { promise: until, resolve: finish } = Promise.withResolvers<void>();
    const { screen } = deps.screening;
    Object.assign(deps.screening, {
      screen: async (...given: Parameters<typeof screen>) => (await until, screen(...given)),
    });
    const post = () =>
      app.inject({
        method: 'POST',
        url: '/v1/screenings',
        headers: as('reviewer'),
        payload: { listing, dryRun: true },
      });
    const held = [post(), post()];
    await Promise.race([...held, delay(50)]);
    const refused = await post();
    assert.equal(refused.json().code, 'busy');
    assert.equal(refused.headers['retry-after'], '1');
    finish();
    for (const answer of held) assert.equal((await answer).statusCode, 200);
    assert.equal((await post()).statusCode, 200);
  });

  test('of a listing that cannot be read or has no market say so', async (t) => {
    const { app, as } = makeTestServer(t);
    const post = async (given: object) =>
      (
        await app.inject({ method: 'POST', url: '/v1/screenings', headers: as('analyst'), payload: { listing: given } })
      ).json();
    const unreadable = await post({ id: 'L1', title: 'unreadable' });
    assert.equal(unreadable.code, 'unreadable-listing');
    assert.equal(unreadable.problems[0].message, 'price is not a number');
    assert.equal((await post({ id: 'L1', title: 'Bag' })).code, 'markets-required');
  });

  test('for a market that is no country are refused, not clear', async (t) => {
    const { app, as } = makeTestServer(t);
    const payload = { listing, markets: ['DE', 'EU', 'XX'] };
    const answer = await app.inject({ method: 'POST', url: '/v1/screenings', headers: as('analyst'), payload });
    assert.equal(answer.statusCode, 400);
    assert.deepEqual(
      answer.json().errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/markets/1', '/markets/2'],
    );
  });
});

describe('decisions', () => {
  const listing = listingOf('L1', '=HYPERLINK("https://evil.example")');
  const decision = decisionOf(listing, 'DE');
  const stored = {
    decision,
    listing,
    decidedAt: '2026-11-24T08:30:00.000Z',
    siblings: [{ id: 'd-L1-US', market: 'US', outcome: 'clear' }],
  } as const;

  test('are listed by pages, with filters from the query', async (t) => {
    const { app, as, state } = makeTestServer(t);
    state.decisions.push(stored, stored, stored);
    const url = '/v1/decisions?limit=2&outcome=counterfeit&outcome=grey&market=DE&q=bag&currentOnly=false&sort=score';
    const first = await app.inject({ url, headers: as('reviewer') });
    assert.equal(first.statusCode, 200, first.body);
    assert.equal(first.json().items.length, 2);
    assert.deepEqual(state.queries[0], {
      q: 'bag',
      currentOnly: false,
      outcomes: ['counterfeit', 'grey'],
      markets: ['DE'],
      sort: 'score',
      limit: 2,
    });
    const second = await app.inject({ url: `${url}&cursor=${first.json().nextCursor}`, headers: as('reviewer') });
    assert.equal(second.json().items.length, 1);
    assert.equal(second.json().nextCursor, undefined);
  });

  test('are shown with listing, rights concerned, and reasons as sentences in English and Chinese', async (t) => {
    const { app, as, state } = makeTestServer(t);
    state.decisions.push(stored);
    state.rights.set(RIGHT.id, RIGHT);
    const answer = await app.inject({ url: `/v1/decisions/${decision.id}`, headers: as('reviewer') });
    assert.equal(answer.statusCode, 200, answer.body);
    const { sentences, rights, readings, sharedPictures, ...rest } = answer.json();
    assert.deepEqual(rest, stored);
    assert.deepEqual(readings, [], 'no signal of this decision shows a disguise');
    assert.deepEqual(sharedPictures, []);
    assert.deepEqual(rights, [RIGHT]);
    assert.equal(sentences.en.length, 1);
    assert.match(sentences.zh[0], /\p{Script=Han}/u);
    assert.equal((await app.inject({ url: '/v1/decisions/none', headers: as('reviewer') })).statusCode, 404);
  });

  test('are exported over all pages with the same filters, without formulas, and the export is an event', async (t) => {
    const { app, as, state } = makeTestServer(t);
    for (let count = 0; count < 450; count++) state.decisions.push(stored);
    const answer = await app.inject({ url: '/v1/decisions.csv?outcome=counterfeit', headers: as('auditor') });
    assert.equal(answer.headers['content-type'], 'text/csv; charset=utf-8');
    assert.equal(answer.headers['content-disposition'], 'attachment; filename="decisions.csv"');
    const lines = answer.body.split('\r\n');
    assert.equal(lines.length, 452);
    assert.match(lines[1] ?? '', /^"d-L1-DE","L1","'=HYPERLINK\(""https:\/\/evil\.example""\)",/);
    assert.deepEqual(
      state.queries.map(({ cursor, outcomes }) => [cursor, outcomes]),
      [
        [undefined, ['counterfeit']],
        ['at-200', ['counterfeit']],
        ['at-400', ['counterfeit']],
      ],
    );
    const [event] = state.events;
    assert.equal(event?.type, 'decisions.exported');
    assert.deepEqual(event?.actor, { kind: 'user', id: 'u-auditor' });
  });

  test('exports end at the limit of rows', async (t) => {
    const { app, as, state } = makeTestServer(t, { limits: { exportRows: 5 } });
    for (let count = 0; count < 10; count++) state.decisions.push(stored);
    const answer = await app.inject({ url: '/v1/decisions.csv', headers: as('auditor') });
    assert.equal(answer.body.trim().split('\r\n').length, 6);
  });
});

describe('the overview', () => {
  test('counts, and its series has a bounded number of buckets', async (t) => {
    const { app, as } = makeTestServer(t);
    const headers = as('reviewer');
    assert.equal((await app.inject({ url: '/v1/overview', headers })).json().outcomes.counterfeit, 1);
    const day = await app.inject({ url: '/v1/overview/series', headers });
    assert.deepEqual(day.json(), {
      bucketSeconds: 3600,
      buckets: [{ at: '2026-11-23T09:00:00.000Z', outcomes: { clear: 2 } }],
    });
    for (const query of ['bucketSeconds=1', 'from=2026-11-25T00:00:00Z&to=2026-11-24T00:00:00Z', 'from=yesterday']) {
      assert.equal((await app.inject({ url: `/v1/overview/series?${query}`, headers })).statusCode, 400, query);
    }
  });
});

test('the parameters that judge are shown with their version', async (t) => {
  const { app, as, deps } = makeTestServer(t);
  const answer = await app.inject({ url: '/v1/parameters', headers: as('reviewer') });
  assert.deepEqual(answer.json(), deps.screening.parameters);
});

test('health, readiness and metrics answer the machinery', async (t) => {
  const { app, as, state, deps } = makeTestServer(t);
  assert.deepEqual((await app.inject({ url: '/healthz' })).json(), { status: 'ok' });
  assert.deepEqual((await app.inject({ url: '/readyz' })).json(), { status: 'ready', register: deps.register.version });
  await app.inject({ url: '/v1/rights/tm-1', headers: as('admin') });
  const metrics = await app.inject({ url: '/metrics', headers: as('auditor') });
  assert.match(
    metrics.body,
    /touchstone_http_request_duration_seconds_count\{method="GET",route="\/v1\/rights\/:id",status="4xx"\} 1/,
  );
  assert.ok(!metrics.body.includes('tm-1'));
  state.broken = true;
  const broken = await app.inject({ url: '/readyz' });
  assert.equal(broken.statusCode, 503);
  assert.equal((await app.inject({ url: '/healthz' })).statusCode, 200);
});

test('requests from one address are limited, by people apart from by keys, and told when to come back', async (t) => {
  const { app, as } = makeTestServer(t, { limits: { requestsPerMinute: { people: 3, keys: 5 } } });
  const read = (headers: { readonly [name: string]: string }, remoteAddress = '2001:db8::1') =>
    app.inject({ url: '/v1/overview', headers, remoteAddress });
  for (let count = 0; count < 3; count++) await read(as('admin'));
  const answer = await read(as('admin'));
  assert.equal(answer.statusCode, 429);
  assert.equal(answer.json().code, 'too-many-requests');
  assert.match(String(answer.headers['retry-after']), /^\d+$/);
  assert.equal((await read(as('admin'), '2001:db8::2')).statusCode, 429, 'a /64 is one address: it is one customer');
  assert.equal((await read(as('admin'), '2001:db8:1::1')).statusCode, 200);

  const key = { authorization: 'Bearer ts_guessed-key-of-some-length' };
  for (let count = 0; count < 5; count++) assert.equal((await read(key)).statusCode, 401);
  assert.equal((await read(key)).statusCode, 429, 'guessing keys is limited as well');
});
