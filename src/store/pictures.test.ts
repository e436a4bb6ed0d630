import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Listing } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import { fromHex, type SeenPicture } from '../recognition/index.ts';
import { onEachDatabase } from './database.fixture.ts';
import type { Store } from './open-store.ts';
import { ANALYST, testDecision, testDigest, testListing } from './records.fixture.ts';

const NOW = new Date('2026-11-24T10:00:30.000Z');

/** A hash of a picture of tests: the digest's own bits. */
function hashOf(digest: Digest): Uint32Array {
  return fromHex(digest.slice(7));
}

function seenOf(listing: Listing): readonly SeenPicture[] {
  return listing.images.flatMap(({ digest }, image) =>
    digest === undefined
      ? []
      : [{ image, seen: { widthPx: 640, heightPx: 480, hashes: [{ hash: hashOf(digest), quality: 90 }] } }],
  );
}

type Hashes = Extract<SeenPicture['seen'], { readonly hashes: unknown }>['hashes'];

function withHashes(...hashes: Hashes): readonly SeenPicture[] {
  return [{ image: 0, seen: { widthPx: 640, heightPx: 480, hashes } }];
}

function showing(id: string, seller: string, ...pictures: readonly string[]): Listing {
  return testListing(id, {
    seller: { id: seller },
    images: pictures.map((name) => ({ source: `${name}.jpg`, digest: testDigest(name) })),
  });
}

async function save(store: Store, listing: Listing, pictures = seenOf(listing), market = 'DE'): Promise<void> {
  await store.saveScreening({ listing, decisions: [testDecision(listing, market, 'clear')], pictures }, ANALYST, NOW);
}

async function allHashes(store: Store) {
  const { seqs, hashes } = await store.listHashes({ afterSeq: 0, limit: 10_000 });
  return seqs.map((seq, at) => ({ seq, hash: hashes.slice(at * 8, at * 8 + 8) }));
}

await onEachDatabase((store) => {
  describe('the pictures of listings', () => {
    test('are stored once each with the decisions, and found again by the number of their hash', async () => {
      const before = (await allHashes(store())).length;
      await save(store(), showing('p-1', 's-1', 'one', 'two'));
      await save(store(), showing('p-1', 's-1', 'one', 'two'));
      await save(store(), showing('p-2', 's-2', 'two'));
      const stored = (await allHashes(store())).slice(before);
      assert.equal(stored.length, 2);
      const found = await store().findHashes(stored.map(({ seq }) => seq));
      for (const { seq, digest, widthPx, heightPx } of found) {
        assert.deepEqual(stored.find((one) => one.seq === seq)?.hash, hashOf(digest));
        assert.deepEqual([widthPx, heightPx], [640, 480]);
      }
      assert.deepEqual(new Set(found.map(({ digest }) => digest)), new Set([testDigest('one'), testDigest('two')]));
      assert.deepEqual((await store().hashesOf([testDigest('one')])).get(testDigest('one')), hashOf(testDigest('one')));
    });

    test('are told with the listings that show them now, newest first, bounded, without those of one seller', async () => {
      for (const n of [1, 2, 3]) await save(store(), showing(`q-${n}`, `s-${n}`, 'shared'));
      await save(store(), showing('q-2', 's-2', 'another'));
      const pictures = await pictureSeqs(store(), 'shared');
      const shown = (await store().listShowing(pictures, 10)).get(pictures[0] ?? -1) ?? [];
      assert.deepEqual(
        shown.map(({ id, seller, decisions }) => [id, seller.id, decisions.map(({ market }) => market)]),
        [
          ['q-3', 's-3', ['DE']],
          ['q-1', 's-1', ['DE']],
        ],
        'q-2 has shown another picture since',
      );
      const ids = async (limit: number, but?: string) =>
        [...(await store().listShowing(pictures, limit, but)).values()].flat().map(({ id }) => id);
      assert.deepEqual(await ids(1), ['q-3']);
      assert.deepEqual(await ids(10, 's-3'), ['q-1']);
      await save(store(), showing('q-2', 's-2', 'shared'));
      assert.deepEqual(await ids(10), ['q-3', 'q-2', 'q-1'], 'and shows it again');
    });

    test('that could not be looked at are noted so, and as seen once they could be', async () => {
      const listing = showing('r-1', 's-1', 'dark');
      const before = (await allHashes(store())).length;
      await save(store(), listing, [{ image: 0, seen: { skip: 'timeout' } }]);
      assert.equal((await allHashes(store())).length, before);
      assert.deepEqual(await store().hashesOf([testDigest('dark')]), new Map());
      await save(store(), listing);
      await save(store(), listing, [{ image: 0, seen: { skip: 'timeout' } }]);
      assert.deepEqual([...(await store().hashesOf([testDigest('dark')])).values()], [hashOf(testDigest('dark'))]);
    });

    test('keep the hashes of their parts and frames beside that of the whole, also when these come later', async () => {
      const listing = showing('t-1', 's-1', 'collage');
      const whole = { hash: hashOf(testDigest('collage')), quality: 90 };
      const part = { hash: hashOf(testDigest('part')), quality: 70, box: [10, 20, 300, 200] as const };
      const frame = { hash: hashOf(testDigest('frame')), quality: 60, frame: 3 };
      const before = (await allHashes(store())).length;
      await save(store(), listing, withHashes(whole));
      await save(store(), listing, withHashes(whole, part, frame));
      const stored = (await allHashes(store())).slice(before);
      const found = await store().findHashes(stored.map(({ seq }) => seq));
      assert.deepEqual(
        found.toSorted((a, b) => a.seq - b.seq).map(({ box, frame: number }) => [box, number]),
        [
          [undefined, undefined],
          [[10, 20, 300, 200], undefined],
          [undefined, 3],
        ],
      );
    });

    test('are numbered in the order of commits while many transactions store them', async () => {
      let seen = (await allHashes(store())).at(-1)?.seq ?? 0;
      const count = (await allHashes(store())).length;
      const saving = Array.from({ length: 40 }, (_, n) =>
        save(store(), showing(`u-${n}`, `s-${n}`, `u${n}`, 'common')),
      );
      const over = new AbortController();
      const all = Promise.all(saving).finally(() => over.abort());
      const followed: number[] = [];
      do {
        const { seqs } = await store().listHashes({ afterSeq: seen, limit: 3 });
        followed.push(...seqs);
        seen = seqs.at(-1) ?? seen;
      } while (!over.signal.aborted);
      await all;
      followed.push(...(await store().listHashes({ afterSeq: seen, limit: 1000 })).seqs);
      assert.equal(followed.length, 41, 'nobody who follows misses one');
      assert.equal((await allHashes(store())).length, count + 41);
    });
  });
});

async function pictureSeqs(store: Store, name: string): Promise<readonly number[]> {
  const { seqs } = await store.listHashes({ afterSeq: 0, limit: 10_000 });
  return (await store.findHashes(seqs))
    .filter(({ digest }) => digest === testDigest(name))
    .map(({ picture }) => picture);
}
