import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { followPictures } from './follow-pictures.ts';
import type { HashSegments } from './ports.ts';
import { makeWakeups } from './wakeups.ts';

/** Segments in memory that are as strict about what follows what as those on the disk. */
function makeSegments(missing: readonly { afterId: number; throughId: number }[] = [], lastId = 0) {
  const state = { ids: [] as number[], missing: [...missing], lastId, failures: 0 };
  const segments: Pick<HashSegments, 'lastId' | 'missing' | 'append' | 'restore'> = {
    get lastId() {
      return state.lastId;
    },
    get missing() {
      return state.missing;
    },
    async append(hashes, ids) {
      if (state.failures-- > 0) throw new Error('the disk is full');
      assert.equal(hashes.length, ids.length * 8);
      assert.ok((ids[0] ?? 0) > state.lastId);
      state.ids.push(...ids);
      state.lastId = ids.at(-1) ?? state.lastId;
    },
    async restore(range, hashes, ids) {
      assert.equal(hashes.length, ids.length * 8);
      assert.ok(ids.every((id) => id > range.afterId && id <= range.throughId));
      state.ids.push(...ids);
      state.missing = state.missing.filter(({ throughId }) => throughId !== range.throughId);
    },
  };
  return { state, segments };
}

function makeStore(ids: number[]) {
  return {
    listHashes: async ({ afterSeq, limit }: { readonly afterSeq: number; readonly limit: number }) => {
      const seqs = ids.filter((id) => id > afterSeq).slice(0, limit);
      return { seqs, hashes: new Uint32Array(seqs.length * 8) };
    },
  };
}

function start(t: TestContext, options: Parameters<typeof followPictures>[0]) {
  const follower = followPictures(options);
  t.after(() => follower.stop());
  return follower;
}

test('takes over all that the store has, then what is committed later, each once', async (t) => {
  const ids = Array.from({ length: 45_000 }, (_, n) => n * 2 + 1);
  const { state, segments } = makeSegments();
  const wakeups = makeWakeups();
  const follower = start(t, { store: makeStore(ids), segments, wakeups, pollMs: 60_000 });
  await Promise.all([follower.catchUp(), follower.catchUp()]);
  assert.deepEqual(state.ids, ids);
  ids.push(100_000);
  wakeups.notify('events');
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(state.ids.at(-1), 100_000);
  assert.equal(state.ids.length, ids.length);
});

test('fills what was damaged before it goes on', async (t) => {
  const ids = Array.from({ length: 30 }, (_, n) => n + 1);
  const { state, segments } = makeSegments([{ afterId: 5, throughId: 12 }], 20);
  const follower = start(t, { store: makeStore(ids), segments, wakeups: makeWakeups(), pollMs: 60_000 });
  await follower.catchUp();
  assert.deepEqual(state.ids, [6, 7, 8, 9, 10, 11, 12, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
});

test('tells a failure, and tries again with the next look', async (t) => {
  const { state, segments } = makeSegments();
  state.failures = 1;
  const failed = Promise.withResolvers<unknown>();
  const wakeups = makeWakeups();
  start(t, { store: makeStore([1, 2]), segments, wakeups, pollMs: 10, onError: failed.resolve });
  assert.match(String(await failed.promise), /disk is full/);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(state.ids, [1, 2]);
});
