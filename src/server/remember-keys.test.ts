import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../evidence/index.ts';
import type { ApiKey } from './ports.ts';
import { rememberKeys } from './remember-keys.ts';
import { makeTestStore } from './store.fixture.ts';

const KEY: ApiKey = { id: 'k-1', name: 'shop', prefix: 'ts_abc', role: 'analyst', createdAt: '2026-11-24T09:00:00Z' };
const DIGEST = digestOf('ts_abc');
const ACTOR = { kind: 'user', id: 'u-1' } as const;
const at = (ms: number): Date => new Date(1_764_000_000_000 + ms);

function countingStore() {
  const { store, state } = makeTestStore();
  let lookups = 0;
  const counted = {
    ...store,
    findApiKey: (...args: Parameters<typeof store.findApiKey>) => (lookups++, store.findApiKey(...args)),
  };
  return { store: rememberKeys(counted), state, lookups: () => lookups };
}

test('a key is looked up once a second', async () => {
  const { store, state, lookups } = countingStore();
  state.keys.set(DIGEST, KEY);
  for (const ms of [0, 10, 999]) assert.deepEqual(await store.findApiKey(DIGEST, at(ms)), KEY);
  assert.equal(lookups(), 1);
  await store.findApiKey(DIGEST, at(1000));
  assert.equal(lookups(), 2);
});

test('a key revoked here stops at once, one revoked elsewhere within a second', async () => {
  const { store, state } = countingStore();
  state.keys.set(DIGEST, KEY);
  await store.findApiKey(DIGEST, at(0));
  assert.equal(await store.revokeApiKey(KEY.id, ACTOR, at(1)), true);
  assert.equal(await store.findApiKey(DIGEST, at(2)), undefined);

  state.keys.set(DIGEST, KEY);
  await store.findApiKey(DIGEST, at(3));
  state.keys.delete(DIGEST);
  assert.deepEqual(await store.findApiKey(DIGEST, at(1002)), KEY);
  assert.equal(await store.findApiKey(DIGEST, at(1003)), undefined);
});

test('a lookup that overlaps a revocation is not remembered', async () => {
  const { store, state } = countingStore();
  state.keys.set(DIGEST, KEY);
  const looking = store.findApiKey(DIGEST, at(0));
  await store.revokeApiKey(KEY.id, ACTOR, at(0));
  await looking;
  assert.equal(await store.findApiKey(DIGEST, at(1)), undefined);
});

test('a key that is not there is asked for each time', async () => {
  const { store, state, lookups } = countingStore();
  assert.equal(await store.findApiKey(DIGEST, at(0)), undefined);
  state.keys.set(DIGEST, KEY);
  assert.deepEqual(await store.findApiKey(DIGEST, at(1)), KEY);
  assert.equal(lookups(), 2);
});
