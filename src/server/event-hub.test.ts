import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, test, type TestContext } from 'node:test';
import type { DomainEvent } from '../evidence/index.ts';
import { type EventSubscription, makeEventHub } from './event-hub.ts';
import { feedOf } from './records.fixture.ts';
import { makeTestServer, readUntil, type TestServer } from './server.fixture.ts';

function eventOf(seq: number, type = 'right.registered', kind = 'right'): DomainEvent {
  return {
    seq,
    at: '2026-11-24T09:00:00.000Z',
    type,
    subject: { kind, id: `x-${seq}` },
    actor: { kind: 'system', id: 'test' },
    data: {},
  };
}

const ALL: EventSubscription = {
  caller: 'user:u-1',
  wants: () => true,
  wantsFeedProgress: false,
  isStillAllowed: async () => true,
};

function hubOf(t: TestContext, server: TestServer, timing = { heartbeatMs: 60_000, pollMs: 60_000 }) {
  const hub = makeEventHub(server.deps, timing);
  t.after(() => hub.close());
  return hub;
}

const idsIn = (text: string): number[] => [...text.matchAll(/^id: (\d+)\ndata: /gm)].map(([, id]) => Number(id));

describe('an event stream', () => {
  test('begins now, and brings what happens from then on in order', async (t) => {
    const server = makeTestServer(t);
    server.state.events.push(eventOf(1), eventOf(2));
    const hub = hubOf(t, server);
    const stream = await hub.open(ALL);
    server.state.events.push(eventOf(3), eventOf(7));
    server.wake();
    const text = await readUntil(stream, (seen) => seen.includes('id: 7'));
    assert.match(text, /^retry: 3000\nid: 2\nevent: ready\ndata: \{\}\n\n/);
    assert.deepEqual(idsIn(text), [3, 7]);
  });

  test('resumes after the last event seen, without a gap or a repetition, while new ones arrive', async (t) => {
    const server = makeTestServer(t);
    for (let seq = 1; seq <= 1800; seq++) server.state.events.push(eventOf(seq));
    const hub = hubOf(t, server);
    const others = await hub.open(ALL);
    others.resume();
    const opening = hub.open({ ...ALL, afterSeq: 10 });
    const pushing = (async () => {
      for (let seq = 1801; seq <= 1900; seq++) {
        server.state.events.push(eventOf(seq));
        server.wake();
        await delay(0);
      }
    })();
    const text = await readUntil(await opening, (seen) => seen.includes('id: 1900\n'));
    await pushing;
    assert.deepEqual(
      idsIn(text),
      Array.from({ length: 1890 }, (_, index) => index + 11),
    );
  });

  test('of one who comes while the hub starts misses nothing either', async (t) => {
    const server = makeTestServer(t);
    for (let seq = 1; seq <= 5; seq++) server.state.events.push(eventOf(seq));
    const hub = hubOf(t, server);
    const streams = await Promise.all([hub.open(ALL), hub.open({ ...ALL, afterSeq: 2 })]);
    assert.deepEqual(idsIn(await readUntil(streams[1]!, (seen) => seen.includes('id: 5\ndata'))), [3, 4, 5]);
  });

  test('that missed too much is told to read everything anew', async (t) => {
    const server = makeTestServer(t);
    server.state.events.push(eventOf(30_000));
    const stream = await hubOf(t, server).open({ ...ALL, afterSeq: 1 });
    const text = await readUntil(stream, (seen) => seen.includes('\n\n'));
    assert.match(text, /id: 30000\nevent: reset\n/);
  });

  test('from a future that never was begins now', async (t) => {
    const server = makeTestServer(t);
    server.state.events.push(eventOf(4));
    const stream = await hubOf(t, server).open({ ...ALL, afterSeq: 999 });
    assert.match(await readUntil(stream, (seen) => seen.includes('\n\n')), /id: 4\nevent: ready/);
  });

  test('asks the table by itself for what other processes append', async (t) => {
    const server = makeTestServer(t);
    const stream = await hubOf(t, server, { heartbeatMs: 60_000, pollMs: 10 }).open(ALL);
    server.state.events.push(eventOf(1));
    assert.deepEqual(idsIn(await readUntil(stream, (seen) => seen.includes('id: 1\n'))), [1]);
  });

  test('goes on after the store failed for a while', async (t) => {
    const server = makeTestServer(t);
    let isDown = false;
    const { listEvents } = server.deps.store;
    const store = {
      ...server.deps.store,
      listEvents: (query: Parameters<typeof listEvents>[0]) =>
        isDown ? Promise.reject(new Error('down')) : listEvents(query),
    };
    const hub = makeEventHub({ ...server.deps, store }, { heartbeatMs: 60_000, pollMs: 10 });
    t.after(() => hub.close());
    const stream = await hub.open(ALL);
    isDown = true;
    server.state.events.push(eventOf(1));
    await delay(30);
    isDown = false;
    assert.deepEqual(idsIn(await readUntil(stream, (seen) => seen.includes('id: 1\n'))), [1]);
  });

  test('beats while nothing happens, and ends when the right to it ends', async (t) => {
    const server = makeTestServer(t);
    let isAllowed = true;
    const hub = hubOf(t, server, { heartbeatMs: 10, pollMs: 60_000 });
    const stream = await hub.open({ ...ALL, isStillAllowed: async () => isAllowed });
    const text = await readUntil(stream, (seen) => seen.includes(': still here'));
    assert.ok(text.includes('event: ready'));
    isAllowed = false;
    await readUntil(stream, () => false);
    assert.equal(hub.openStreams(), 0);
  });

  test('of a reader that does not read is cut off, and the others go on', async (t) => {
    const server = makeTestServer(t);
    const hub = hubOf(t, server);
    const slow = await hub.open(ALL);
    const quick = await hub.open(ALL);
    const closed = once(slow, 'close');
    const reading = readUntil(quick, (seen) => seen.includes('id: 100\n'));
    for (let seq = 1; seq <= 100; seq++) {
      server.state.events.push({ ...eventOf(seq), data: { text: 'x'.repeat(20_000) } });
      server.wake();
      await delay(0);
    }
    await closed;
    assert.equal(idsIn(await reading).length, 100);
    assert.equal(hub.openStreams(), 1);
  });

  test('brings the progress of feeds as it changes, and only then', async (t) => {
    const server = makeTestServer(t);
    server.state.feeds.set('f-1', feedOf('f-1', { state: 'running' }));
    const hub = hubOf(t, server);
    const stream = await hub.open({ ...ALL, wantsFeedProgress: true });
    server.wake();
    await readUntil(stream, (seen) => seen.includes('"state":"running"'));
    server.wake();
    await delay(5);
    server.state.feeds.set('f-1', feedOf('f-1', { state: 'done' }));
    server.wake();
    const text = await readUntil(stream, (seen) => seen.includes('"state":"done"'));
    assert.equal(text.match(/event: feed-progress/g)?.length, 1);
  });

  test('is one of a bounded number, for a caller and in all', async (t) => {
    const server = makeTestServer(t, { limits: { streams: { caller: 2, total: 3 } } });
    const hub = hubOf(t, server);
    const first = await hub.open(ALL);
    await hub.open(ALL);
    await assert.rejects(hub.open(ALL), { code: 'too-many-streams' });
    await hub.open({ ...ALL, caller: 'user:u-2' });
    await assert.rejects(hub.open({ ...ALL, caller: 'user:u-3' }), { code: 'too-many-streams' });
    first.destroy();
    await once(first, 'close');
    await hub.open({ ...ALL, caller: 'user:u-3' });
  });

  test('ends when the hub closes, and none opens after', async (t) => {
    const server = makeTestServer(t);
    const hub = hubOf(t, server);
    const stream = await hub.open(ALL);
    hub.close();
    await readUntil(stream, () => false);
    await assert.rejects(hub.open(ALL), { code: 'unavailable' });
  });
});

async function openEvents(server: TestServer, role: 'admin' | 'reviewer', url = '/v1/events', headers = {}) {
  const answer = await server.app.inject({
    url,
    headers: { ...server.as(role), ...headers },
    payloadAsStream: true,
  });
  return { answer, stream: answer.stream() };
}

describe('GET /v1/events', () => {
  test('streams what the role may see and the filter wants', async (t) => {
    const server = makeTestServer(t);
    const { answer, stream } = await openEvents(
      server,
      'reviewer',
      '/v1/events?types=right.*&types=feed.received&types=user.added',
    );
    assert.equal(answer.headers['content-type'], 'text/event-stream');
    assert.equal(answer.headers['cache-control'], 'no-store');
    server.state.events.push(
      eventOf(1),
      eventOf(2, 'user.added', 'user'),
      eventOf(3, 'feed.received', 'feed'),
      eventOf(4, 'feed.finished', 'feed'),
      eventOf(5, 'right.withdrawn'),
    );
    server.wake();
    assert.deepEqual(idsIn(await readUntil(stream, (seen) => seen.includes('id: 5\n'))), [1, 3, 5]);
  });

  test('shows accounts to who may read them', async (t) => {
    const server = makeTestServer(t);
    const { stream } = await openEvents(server, 'admin');
    server.state.events.push(eventOf(1, 'user.added', 'user'), eventOf(2, 'anything.new', '__proto__'));
    server.wake();
    assert.deepEqual(idsIn(await readUntil(stream, (seen) => seen.includes('id: 2\n'))), [1, 2]);
  });

  test('resumes from Last-Event-ID, and takes one that is none for nothing', async (t) => {
    const server = makeTestServer(t);
    for (let seq = 1; seq <= 3; seq++) server.state.events.push(eventOf(seq));
    const resumed = await openEvents(server, 'admin', '/v1/events?after=2', { 'last-event-id': '1' });
    assert.deepEqual(idsIn(await readUntil(resumed.stream, (seen) => seen.includes('id: 3\ndata'))), [2, 3]);
    const fresh = await openEvents(server, 'admin', '/v1/events', { 'last-event-id': '1; drop table' });
    assert.match(await readUntil(fresh.stream, (seen) => seen.includes('\n\n')), /id: 3\nevent: ready/);
  });

  test('ends with its server', async (t) => {
    const server = makeTestServer(t);
    const { stream } = await openEvents(server, 'admin');
    const ended = readUntil(stream, () => false);
    await server.app.close();
    await ended;
  });
});
