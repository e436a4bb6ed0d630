import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Digest, digestOf } from '../evidence/index.ts';
import { fromHex, makeFlatMatcher } from '../recognition/index.ts';
import { makePictureSearch } from './picture-search.ts';
import type { PictureStore } from './ports.ts';

/** The hash of a picture of tests, with its first bits turned over. */
function hashOf(name: string, flipped = 0): Uint32Array {
  const hash = fromHex(digestOf(name).slice(7));
  for (let bit = 0; bit < flipped; bit++) hash[bit >> 5] = ((hash[bit >> 5] ?? 0) ^ (1 << (bit & 31))) >>> 0;
  return hash;
}

interface Shown {
  readonly listing: string;
  readonly seller: string;
  readonly pictures: readonly string[];
}

/** A search over a catalog in memory: each listing with its seller and pictures; `near#3` is the picture `near` with three bits turned over. */
function makeStage(catalog: readonly Shown[]) {
  const names = [...new Set(catalog.flatMap(({ pictures }) => pictures))];
  const hashes = names.map((name) => hashOf(name.split('#')[0] ?? '', Number(name.split('#')[1] ?? 0)));
  const words = Uint32Array.from(hashes.flatMap((hash) => [...hash]));
  const store: Omit<PictureStore, 'listHashes'> = {
    findHashes: async (seqs) => seqs.map((seq) => ({ seq, picture: seq, digest: digestOf(names[seq - 1] ?? '') })),
    hashesOf: async (digests) =>
      new Map(
        names.flatMap((name, at): [Digest, Uint32Array][] =>
          digests.includes(digestOf(name)) ? [[digestOf(name), hashes[at] ?? new Uint32Array(8)]] : [],
        ),
      ),
    listShowing: async (pictures, limit, butSeller) =>
      new Map(
        pictures.map((picture) => [
          picture,
          catalog
            .filter((one) => one.pictures.includes(names[picture - 1] ?? '') && one.seller !== butSeller)
            .slice(0, limit)
            .map(({ listing, seller }) => ({
              id: listing,
              title: listing,
              seller: { id: seller },
              takenAt: '2026-11-24T10:00:00.000Z',
              decisions: [],
            })),
        ]),
      ),
  };
  const matcher = makeFlatMatcher(words);
  const segments = {
    size: names.length,
    search: (hash: Uint32Array, { limit }: { readonly limit: number }) => {
      const matches = matcher.search(hash).map(({ index, distance }) => ({ id: index + 1, distance }));
      return { matches: matches.slice(0, limit), isTruncated: matches.length > limit };
    },
  };
  const pool = {
    // What is looked up is named by its bytes; the sixth layout is that of another picture: how a mirrored one is found.
    async lookUpPicture(bytes: Uint8Array) {
      const name = Buffer.from(bytes).toString();
      if (name === 'plain') return { skip: 'too-little-detail' };
      const variants = new Uint32Array(64);
      for (let layout = 0; layout < 8; layout++) {
        variants.set(hashOf(layout === 5 ? `${name} mirrored` : layout === 0 ? name : `${name} ${layout}`), layout * 8);
      }
      return { variants, references: [] };
    },
  };
  return makePictureSearch({ store, segments, pool });
}

const imagesOf = (...names: readonly string[]) => names.map((name) => ({ source: name, digest: digestOf(name) }));

describe('a picture that is searched for', () => {
  const stage = makeStage([
    { listing: 'L1', seller: 's-1', pictures: ['bag', 'shoe'] },
    { listing: 'L2', seller: 's-2', pictures: ['bag#9'] },
    { listing: 'L3', seller: 's-3', pictures: ['bag mirrored'] },
    { listing: 'L4', seller: 's-4', pictures: ['bag#40'] },
  ]);

  test('is found nearest first, with distance, layout and the listings that show it', async () => {
    const found = await stage.search(Buffer.from('bag'));
    assert.ok(!('skip' in found));
    assert.equal(found.searched, 5);
    assert.deepEqual(
      found.pictures.map(({ distance, layout, listings }) => [distance, layout, listings.map(({ id }) => id)]),
      [
        ...[
          [0, 'identity', ['L1']],
          [0, 'flip', ['L3']],
        ].toSorted(([, a], [, b]) =>
          digestOf(a === 'flip' ? 'bag mirrored' : 'bag') < digestOf(b === 'flip' ? 'bag mirrored' : 'bag') ? -1 : 1,
        ),
        [9, 'identity', ['L2']],
      ],
    );
    assert.equal(found.isTruncated, false);
  });

  test('finds nothing in a catalog that does not show it, and says why one cannot be looked at', async () => {
    const found = await stage.search(Buffer.from('hat'));
    assert.deepEqual('pictures' in found && found.pictures, []);
    assert.deepEqual(await stage.search(Buffer.from('plain')), { skip: 'too-little-detail' });
  });

  test('is cut where more pictures or listings are alike than can be shown, and says so', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      listing: `L${n}`,
      seller: `s-${n}`,
      pictures: ['bag', `bag#${n % 31}`],
    }));
    const found = await makeStage([...many, ...many.map((one, n) => ({ ...one, pictures: [`bag#${n % 29}`] }))]).search(
      Buffer.from('bag'),
    );
    assert.ok(!('skip' in found));
    const [first] = found.pictures;
    assert.equal(first?.listings.length, 20);
    assert.equal(first.moreListings, true);
  });
});

describe('the pictures that a listing shares', () => {
  const catalog = [
    { listing: 'L1', seller: 's-1', pictures: ['front', 'back', 'label'] },
    { listing: 'L2', seller: 's-2', pictures: ['front#4', 'back'] },
    { listing: 'L3', seller: 's-3', pictures: ['front'] },
    { listing: 'L4', seller: 's-1', pictures: ['front', 'back'] },
  ];

  test('are those of other sellers who show two of them or more', async () => {
    const shared = await makeStage(catalog).sharedPictures({
      images: imagesOf('front', 'back', 'label'),
      seller: { id: 's-1' },
    });
    assert.deepEqual(
      shared.map(({ image, sellers, listings }) => [image, sellers, listings.map(({ id }) => id)]),
      [
        [0, 1, ['L2']],
        [1, 1, ['L2']],
      ],
      'one picture in common says nothing, and neither do the other listings of the seller',
    );
  });

  test('are none where nobody else shows a set, and where pictures are not known', async () => {
    const stage = makeStage(catalog);
    const alone = { images: imagesOf('label', 'front'), seller: { id: 's-1' } };
    assert.deepEqual(await stage.sharedPictures(alone), []);
    const unknown = { images: [...imagesOf('never seen'), { source: 'x', skip: 'not-found' }], seller: { id: 's-1' } };
    assert.deepEqual(await stage.sharedPictures(unknown), []);
  });
});
