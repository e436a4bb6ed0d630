import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Listing } from '../catalog/index.ts';
import { fromHex, type SeenPicture } from '../recognition/index.ts';
import { onEachDatabase } from './database.fixture.ts';
import type { Store } from './open-store.ts';
import { ANALYST, testDecision, testDigest, testListing, testRight } from './records.fixture.ts';

const NOW = new Date('2026-11-24T10:00:30.000Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

function showing(id: string, seller: string, ...pictures: readonly string[]): Listing {
  const images = pictures.map((name) => ({ source: `${name}.jpg`, digest: testDigest(name) }));
  return testListing(id, { seller: { id: seller }, images });
}

function seenOf(...names: readonly string[]): readonly SeenPicture[] {
  return names.map((name, image) => {
    const hashes = [{ hash: fromHex(testDigest(name).slice(7)), quality: 90 }];
    return { image, seen: { widthPx: 64, heightPx: 64, hashes } };
  });
}

async function save(store: Store, listing: Listing, pictures: readonly SeenPicture[], right?: string): Promise<void> {
  const decision = testDecision(
    listing,
    'DE',
    right === undefined ? 'clear' : 'counterfeit',
    right === undefined ? {} : { right },
  );
  await store.saveScreening({ listing, decisions: [decision], pictures }, ANALYST, NOW);
}

/** Ends whatever waits, so that the next scan is the one that is claimed. */
async function endAll(store: Store): Promise<void> {
  for (const { id } of (await store.listRetroScans({ limit: 200 })).items)
    await store.cancelRetroScan(id, ANALYST, NOW);
}

async function newScan(store: Store, rights: readonly string[], owner = 'a') {
  await endAll(store);
  const { id } = await store.createRetroScan({ cause: 'hand', rights, texts: true, mostSellers: 2 }, ANALYST, NOW);
  const scan = await store.claimRetroScan(owner, 1000, NOW);
  assert.equal(scan?.id, id);
  return { scan, held: { id, owner } };
}

await onEachDatabase((store) => {
  describe('retro-scans', () => {
    test('begin by themselves with other signs or pictures once there are listings, those that wait in one', async () => {
      await store().saveRights([testRight('tm-before')], ANALYST, NOW);
      assert.deepEqual((await store().listRetroScans({ limit: 9 })).items, [], 'there is nothing to scan yet');
      await save(store(), testListing('first'), []);
      await store().saveRights([testRight('tm-a')], ANALYST, NOW);
      await store().saveRights([testRight('tm-b'), testRight('tm-a', { description: 'no sign of it' })], ANALYST, NOW);
      const license = { id: 'l-1', seller: 's', territories: [], niceClasses: [] };
      await store().saveRights([testRight('tm-before', { licenses: [license] })], ANALYST, NOW);
      const [scan, ...others] = (await store().listRetroScans({ limit: 9 })).items;
      assert.deepEqual(
        [scan?.cause, scan?.texts, scan?.rights, scan?.state],
        ['right', true, ['tm-a', 'tm-b'], 'queued'],
      );
      assert.deepEqual(others, []);
      const digest = testDigest('fake');
      const image = { source: digest, digest };
      await store().editPictures('tm-a', { kind: 'add', bank: 'known-infringing', image }, undefined, ANALYST, NOW);
      const [byPicture] = (await store().listRetroScans({ limit: 1 })).items;
      assert.deepEqual([byPicture?.cause, byPicture?.texts, byPicture?.rights], ['picture', false, ['tm-a']]);
      const quarantine = { by: 'u', at: NOW.toISOString(), why: 'x' };
      await store().editPictures('tm-a', { kind: 'quarantine', digest, quarantine }, 'x', ANALYST, NOW);
      await store().editPictures('tm-a', { kind: 'release', digest }, undefined, ANALYST, NOW);
      const [released] = (await store().listRetroScans({ limit: 1 })).items;
      assert.equal(released?.mostSellers, undefined, 'what somebody has released is not set aside again');
      const causesOf = async (right: string) =>
        (await store().listRetroScans({ right, limit: 9 })).items.map(({ cause }) => cause);
      assert.ok((await causesOf('tm-a')).includes('picture'));
      assert.deepEqual([await causesOf('tm-b'), await causesOf('tm-none')], [['right'], []]);
    });

    test('page over the listings that stand, and tell which have pictures that were never looked at', async () => {
      await save(store(), showing('s-known', 's-1', 'k'), seenOf('k'));
      await save(store(), showing('s-unknown', 's-1', 'u'), []);
      await save(store(), testListing('s-plain'), []);
      await save(store(), testListing('s-plain', { title: 'changed' }), []);
      const { scan, held } = await newScan(store(), ['tm-x']);
      const throughSeq = scan?.progress.revisionsEnd ?? 0;
      const all = await store().listStanding({ afterSeq: 0, throughSeq, limit: 1000, unknownOnly: false });
      const titles = all.filter(({ listing }) => listing.id.startsWith('s-')).map(({ listing }) => listing.title);
      assert.deepEqual(titles, ['Canvas bag s-known', 'Canvas bag s-unknown', 'changed']);
      const unknown = await store().listStanding({ afterSeq: 0, throughSeq, limit: 1000, unknownOnly: true });
      assert.deepEqual(
        unknown.map(({ listing }) => listing.id),
        ['s-unknown'],
      );
      const [{ seq = 0 } = {}] = unknown;
      const [{ seen } = { seen: { skip: '' } }] = seenOf('u');
      const pictures = [{ digest: testDigest('u'), revisionSeq: seq, seen }];
      await store().commitRetroListings(held, { throughSeq, found: [seq], learned: 1, pictures }, NOW);
      const left = await store().listStanding({ afterSeq: 0, throughSeq, limit: 1000, unknownOnly: true });
      assert.deepEqual(left, [], 'it is known now');
      const { progress } = (await store().findRetroScan(held.id)) ?? {};
      assert.deepEqual([progress?.revisionsDone, progress?.learned, progress?.hits], [throughSeq, 1, 1]);
    });

    test('find who shows a hash, set aside what too many sellers show, and judge the rest anew', async () => {
      for (const n of [1, 2, 3]) await save(store(), showing(`f-${n}`, `seller-${n}`, 'frame'), seenOf('frame'));
      await save(store(), showing('f-4', 'seller-1', 'fake', 'frame'), seenOf('fake', 'frame'));
      await save(store(), testListing('f-5'), [], 'tm-found');
      const { held } = await newScan(store(), ['tm-found']);
      const { seqs } = await store().listHashes({ afterSeq: 0, limit: 1000 });
      const hashes = await store().findHashes(seqs);
      const near = ['frame', 'fake'].map((name) => ({
        hash: hashes.find(({ digest }) => digest === testDigest(name))?.seq ?? 0,
        reference: testDigest(`${name} of the register`),
      }));
      await store().beginRetroPictures(held, Math.max(...seqs));
      await store().commitRetroPartition(held, { throughHash: Math.max(...seqs), near });
      await store().commitRetroPartition(held, { throughHash: Math.max(...seqs), near });
      const floods = await store().listFloods(held.id, 2);
      assert.deepEqual(floods, [testDigest('frame of the register')]);
      await store().beginRetroScreening(held, floods);
      const hits = await store().listRetroHits(held.id, 10);
      assert.deepEqual(
        hits.map(({ listing, markets }) => [listing.id, markets]),
        [
          ['f-4', ['DE']],
          ['f-5', ['DE']],
        ],
        'what led there by a fake, and what stands by the right already',
      );
      // Meanwhile the seller changes one of them.
      await save(store(), showing('f-4', 'seller-1', 'another'), seenOf('another'));
      const versions = {
        ...testDecision(testListing('x'), 'DE', 'clear').versions,
        register: testDigest('register 2'),
      };
      const screened = hits.map(({ listing }) => {
        const decision = testDecision(listing, 'DE', 'counterfeit', {
          versions: { ...versions, listing: listing.revision },
        });
        return { listing, decisions: [decision], pictures: [] };
      });
      const page = { seqs: hits.map(({ seq }) => seq), screened };
      await store().commitRetroScreened(held, page, NOW);
      assert.deepEqual(await store().listRetroHits(held.id, 10), []);
      const current = async (listing: string) =>
        (await store().listDecisions({ listing, sort: 'newest', limit: 5 })).items.map(({ outcome }) => outcome);
      assert.deepEqual(await current('f-4'), ['clear'], 'the decision on the newer revision stands');
      assert.deepEqual(await current('f-5'), ['counterfeit']);
      await store().finishRetroScan(held, { state: 'done' }, later(5));
      const done = await store().findRetroScan(held.id);
      assert.deepEqual([done?.state, done?.setAside, done?.progress.screened], ['done', floods, 2]);
    });

    test('are held by one owner, go on with another when the lease has run out, and end when cancelled', async () => {
      const { held } = await newScan(store(), ['tm-x'], 'one');
      assert.equal(await store().claimRetroScan('two', 1000, later(999)), undefined);
      assert.equal(await store().renewRetroLease(held.id, 'one', 1000, later(500)), true);
      assert.equal((await store().claimRetroScan('two', 1000, later(1500)))?.id, held.id);
      await assert.rejects(store().beginRetroPictures(held, 1), { code: 'lease-lost' });
      assert.equal(await store().renewRetroLease(held.id, 'one', 1000, later(1500)), false);
      await store().releaseRetroScan(held.id, 'two');
      assert.equal((await store().claimRetroScan('three', 1000, later(1600)))?.id, held.id);
      assert.equal(await store().cancelRetroScan(held.id, ANALYST, NOW), true);
      assert.equal(await store().cancelRetroScan(held.id, ANALYST, NOW), false);
      await assert.rejects(store().finishRetroScan({ id: held.id, owner: 'three' }, { state: 'done' }, NOW), {
        code: 'lease-lost',
      });
      const events = (await store().listEvents({ afterSeq: 0, limit: 5000 })).filter(
        ({ subject }) => subject.id === held.id,
      );
      assert.deepEqual(
        events.map(({ type }) => type),
        ['retro-scan.queued', 'retro-scan.started', 'retro-scan.resumed', 'retro-scan.resumed', 'retro-scan.cancelled'],
      );
    });

    test('fail when they get nowhere again and again', async () => {
      const { held } = await newScan(store(), ['tm-x'], 'o-0');
      for (let n = 1; n < 10; n++) await store().claimRetroScan(`o-${n}`, 1000, later(n * 2000));
      assert.equal(await store().claimRetroScan('o-10', 1000, later(60_000)), undefined);
      assert.equal((await store().findRetroScan(held.id))?.state, 'failed');
    });
  });
});
