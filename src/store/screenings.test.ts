import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FeedProgress } from '../catalog/index.ts';
import type { Decision } from '../judgment/index.ts';
import type { Store } from './open-store.ts';
import { onEachDatabase } from './database.fixture.ts';
import { ANALYST, testDecision, testDigest, testListing, testRight } from './records.fixture.ts';

const NOW = new Date('2026-11-24T10:00:30.000Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

const NO_PROGRESS: FeedProgress = {
  bytesTotal: 100,
  bytesRead: 0,
  recordsRead: 0,
  listings: 0,
  skipped: 0,
  decisions: 0,
  outcomes: {},
};

function newFeed(id: string) {
  return { id, name: `${id}.jsonl`, source: testDigest(id), bytesTotal: 100, defaultMarkets: ['DE'] };
}

const describeFeeds = (store: () => Store): void => {
  test('a feed is received, claimed, worked on and finished, each an event', async () => {
    const seq = await store().lastEventSeq();
    const feed = await store().createFeed({ ...newFeed('f-1'), format: 'jsonl' }, ANALYST, NOW);
    assert.deepEqual(feed, {
      id: 'f-1',
      name: 'f-1.jsonl',
      format: 'jsonl',
      state: 'queued',
      defaultMarkets: ['DE'],
      progress: NO_PROGRESS,
      createdAt: NOW.toISOString(),
      createdBy: ANALYST.id,
    });
    const job = await store().claimFeed('a', 1000, NOW);
    assert.deepEqual(job, {
      feed: { ...feed, state: 'running', startedAt: NOW.toISOString() },
      source: testDigest('f-1'),
      recordsDone: 0,
    });
    assert.equal(await store().claimFeed('b', 1000, later(999)), undefined, 'it is held');
    const listing = testListing('l-1');
    const decisions = [testDecision(listing, 'DE', 'clear'), testDecision(listing, 'US', 'counterfeit')];
    const skips = [
      { record: 2, line: 2, listingId: 'l-2', code: 'bad-field', message: 'The price is no price.' },
      { record: 2, line: 2, listingId: 'l-2', code: 'bad-field', message: 'The condition is unknown.' },
      { record: 3, code: 'malformed-json', message: 'No JSON.' },
    ];
    const progress = {
      ...NO_PROGRESS,
      bytesRead: 60,
      recordsRead: 4,
      listings: 1,
      skipped: 3,
      decisions: 2,
      outcomes: { clear: 1, counterfeit: 1 },
    };
    await store().commitFeedBatch(
      { feedId: 'f-1', owner: 'a', screened: [{ listing, decisions, pictures: [] }], skips, progress },
      NOW,
    );
    await store().finishFeed('f-1', 'a', { state: 'done' }, later(5));
    assert.deepEqual(await store().findFeed('f-1'), {
      ...feed,
      state: 'done',
      progress,
      startedAt: NOW.toISOString(),
      finishedAt: later(5).toISOString(),
    });
    const firstPage = await store().listFeedSkips('f-1', { limit: 2 });
    const secondPage = await store().listFeedSkips('f-1', { limit: 2, cursor: firstPage.nextCursor ?? '' });
    assert.deepEqual([...firstPage.items, ...secondPage.items], skips);
    const events = await store().listEvents({ afterSeq: seq, limit: 50 });
    assert.deepEqual(
      events.map(({ type }) => type),
      ['feed.received', 'feed.started', 'listing.decided', 'feed.finished'],
    );
    assert.deepEqual(events[2]?.data, {
      revision: listing.revision,
      decisions: decisions.map(({ id, market, outcome }) => ({ id, market, outcome })),
      feed: 'f-1',
    });
  });

  test('a lease that ran out goes to another owner, and the old owner can write nothing more', async () => {
    await store().createFeed(newFeed('f-2'), ANALYST, NOW);
    await store().claimFeed('a', 1000, NOW);
    assert.equal(await store().renewFeedLease('f-2', 'a', 1000, later(500)), true);
    assert.equal(await store().claimFeed('b', 1000, later(1400)), undefined);
    assert.equal((await store().claimFeed('b', 1000, later(1500)))?.feed.id, 'f-2');
    assert.equal(await store().renewFeedLease('f-2', 'a', 1000, later(1600)), false);
    const lost = { feedId: 'f-2', owner: 'a', screened: [], skips: [], progress: { ...NO_PROGRESS, recordsRead: 9 } };
    await assert.rejects(store().commitFeedBatch(lost, NOW), { code: 'lease-lost' });
    await assert.rejects(store().finishFeed('f-2', 'a', { state: 'done' }, NOW), { code: 'lease-lost' });
    assert.equal((await store().findFeed('f-2'))?.progress.recordsRead, 0);
    await store().finishFeed('f-2', 'b', { state: 'failed', error: 'No.' }, NOW);
    assert.equal((await store().findFeed('f-2'))?.error, 'No.');
  });

  test('a cancelled feed is lost to its owner; an ended one cannot be cancelled', async () => {
    await store().createFeed(newFeed('f-3'), ANALYST, NOW);
    await store().claimFeed('a', 1000, NOW);
    assert.equal(await store().cancelFeed('f-3', ANALYST, NOW), true);
    assert.equal(await store().cancelFeed('f-3', ANALYST, NOW), false);
    assert.equal(await store().renewFeedLease('f-3', 'a', 1000, NOW), false);
    assert.equal(await store().claimFeed('b', 1000, later(10_000)), undefined);
    assert.equal(await store().cancelFeed('unknown', ANALYST, NOW), false);
  });

  test('a feed that was given back is claimed at once and goes on where it was', async () => {
    await store().createFeed(newFeed('f-4'), ANALYST, NOW);
    await store().claimFeed('a', 1000, NOW);
    const progress = { ...NO_PROGRESS, recordsRead: 7 };
    await store().commitFeedBatch({ feedId: 'f-4', owner: 'a', screened: [], skips: [], progress }, NOW);
    await store().releaseFeed('f-4', 'b');
    assert.equal(await store().claimFeed('b', 1000, NOW), undefined, 'only the owner gives it back');
    await store().releaseFeed('f-4', 'a');
    assert.equal((await store().claimFeed('b', 1000, NOW))?.recordsDone, 7);
    await store().finishFeed('f-4', 'b', { state: 'done' }, NOW);
  });

  test('a feed that brings its process down each time fails in the end, and the next one is claimed', async () => {
    await store().createFeed(newFeed('f-5'), ANALYST, NOW);
    await store().createFeed(newFeed('f-6'), ANALYST, NOW);
    for (let i = 0; i < 10; i += 1) {
      assert.equal((await store().claimFeed(`crash-${i}`, 10, later(i * 10)))?.feed.id, 'f-5');
    }
    assert.equal((await store().claimFeed('next', 10, later(100)))?.feed.id, 'f-6');
    const failed = await store().findFeed('f-5');
    assert.equal(failed?.state, 'failed');
    assert.match(failed?.error ?? '', /after 0 began 10 times/);
    await store().finishFeed('f-6', 'next', { state: 'done' }, NOW);
  });

  test('many who claim at once get a feed each', async () => {
    const ids = ['f-10', 'f-11', 'f-12', 'f-13'];
    for (const id of ids) await store().createFeed(newFeed(id), ANALYST, NOW);
    const jobs = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        store()
          .claimFeed(`owner-${i}`, 1000, NOW)
          .then((job) => [job?.feed.id, i] as const),
      ),
    );
    const claimed = jobs.filter(([id]) => id !== undefined);
    assert.equal(new Set(claimed.map(([id]) => id)).size, claimed.length, 'no feed twice');
    for (const [id, i] of claimed) await store().finishFeed(id ?? '', `owner-${i}`, { state: 'done' }, NOW);
    for (;;) {
      const job = await store().claimFeed('rest', 1000, NOW);
      if (job === undefined) break;
      await store().finishFeed(job.feed.id, 'rest', { state: 'done' }, NOW);
    }
    for (const id of ids) assert.equal((await store().findFeed(id))?.state, 'done');
  });

  test('feeds are listed newest first', async () => {
    const first = await store().listFeeds({ limit: 2 });
    assert.deepEqual(
      first.items.map(({ id }) => id),
      ['f-13', 'f-12'],
    );
    const second = await store().listFeeds({ limit: 2, cursor: first.nextCursor ?? '' });
    assert.deepEqual(
      second.items.map(({ id }) => id),
      ['f-11', 'f-10'],
    );
    assert.deepEqual(await store().findMedia(testDigest('f-13')), {
      mediaType: 'application/octet-stream',
      bytes: 100,
    });
  });
};

/** The figures of the overview, counted from the decisions themselves. */
async function countCurrent(store: Store): Promise<object> {
  const outcomes = { counterfeit: 0, unlicensed: 0, grey: 0, lookalike: 0, clear: 0 };
  let withSkips = 0;
  const ids = new Set<string>();
  const byRight = new Map<string, number>();
  let cursor: string | undefined;
  let decisions = 0;
  do {
    const page = await store.listDecisions({ limit: 50, sort: 'newest', ...(cursor !== undefined && { cursor }) });
    for (const { listingId, outcome, skips, right } of page.items) {
      outcomes[outcome] += 1;
      decisions += 1;
      ids.add(listingId);
      if (skips > 0) withSkips += 1;
      if (outcome !== 'clear' && right !== undefined) byRight.set(right.id, (byRight.get(right.id) ?? 0) + 1);
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { listings: ids.size, decisions, outcomes, withSkips, byRight: Object.fromEntries(byRight) };
}

async function countsOf(store: Store): Promise<object> {
  const { listings, decisions, outcomes, withSkips, topRights } = await store.overview();
  return {
    listings,
    decisions,
    outcomes,
    withSkips,
    byRight: Object.fromEntries(topRights.map((right) => [right.id, right.decisions])),
  };
}

const describeDecisions = (store: () => Store): void => {
  const count = async (query: object): Promise<number> =>
    (await store().listDecisions({ limit: 200, sort: 'newest', ...query })).items.length;
  const bag = testListing('bag', { title: '100% silk_bag 欧蕊乐', seller: { id: 's-7', name: 'Quay Traders' } });

  test('a screening is found with its listing and its siblings, bodies as they were', async () => {
    await store().saveRights([testRight('tm-aurelle', { verbalElement: 'AURELLE' })], ANALYST, NOW);
    const odd = { ...bag, title: 'nul\u0000 and \ud800 lone', id: 'odd' };
    const made = testDecision(odd, 'DE', 'counterfeit', {
      skips: [{ step: 'image', item: 0, reason: 'not-an-image' }],
    });
    const sibling = testDecision(odd, 'US', 'clear');
    await store().saveScreening({ listing: odd, decisions: [made, sibling], pictures: [] }, ANALYST, NOW);
    assert.deepEqual(await store().findDecision(made.id), {
      decision: made,
      listing: odd,
      decidedAt: NOW.toISOString(),
      siblings: [{ id: sibling.id, market: 'US', outcome: 'clear' }],
    });
    const { items } = await store().listDecisions({ limit: 1, sort: 'newest', listing: 'odd', markets: ['DE'] });
    assert.deepEqual(items, [
      {
        id: made.id,
        listingId: 'odd',
        title: 'nul\uFFFD and \uFFFD lone',
        seller: bag.seller,
        market: 'DE',
        outcome: 'counterfeit',
        measure: 'review',
        score: 0.9,
        right: { id: 'tm-aurelle', name: 'AURELLE' },
        element: 'identical-sign',
        skips: 1,
        decidedAt: NOW.toISOString(),
      },
    ]);
    assert.equal(await store().findDecision('unknown'), undefined);
  });

  test('the same screening twice writes nothing new', async () => {
    const decisions = [testDecision(bag, 'DE', 'grey'), testDecision(bag, 'CN', 'clear')];
    await store().saveScreening({ listing: bag, decisions, pictures: [] }, ANALYST, NOW);
    const seq = await store().lastEventSeq();
    const before = await countsOf(store());
    await store().saveScreening({ listing: bag, decisions, pictures: [] }, ANALYST, later(60_000));
    assert.equal(await store().lastEventSeq(), seq);
    assert.deepEqual(await countsOf(store()), before);
    assert.equal((await store().findDecision(decisions[0]?.id ?? ''))?.decidedAt, NOW.toISOString());
  });

  test('a later decision supersedes, and one that comes again under its old versions stands again', async () => {
    const first = testDecision(bag, 'DE', 'grey');
    const versions = { ...first.versions, register: testDigest('register 2') };
    const second = testDecision(bag, 'DE', 'lookalike', { versions });
    const current = async (): Promise<readonly string[]> => {
      const page = await store().listDecisions({ limit: 9, sort: 'newest', listing: 'bag', markets: ['DE'] });
      return page.items.map(({ id }) => id);
    };
    await store().saveScreening({ listing: bag, decisions: [second], pictures: [] }, ANALYST, later(1));
    assert.deepEqual(await current(), [second.id]);
    assert.equal((await store().findDecision(first.id))?.supersededBy, second.id);
    assert.deepEqual(await countsOf(store()), await countCurrent(store()));
    await store().saveScreening({ listing: bag, decisions: [first], pictures: [] }, ANALYST, later(2));
    assert.deepEqual(await current(), [first.id]);
    assert.equal((await store().findDecision(second.id))?.supersededBy, first.id);
    assert.deepEqual(await countsOf(store()), await countCurrent(store()));
    const all = await store().listDecisions({
      limit: 9,
      sort: 'newest',
      listing: 'bag',
      markets: ['DE'],
      currentOnly: false,
    });
    assert.deepEqual(
      all.items.map(({ id }) => id),
      [second.id, first.id],
    );
  });

  test('a feed that brings an unchanged listing again has its decision too, without a second one', async () => {
    const decision = testDecision(bag, 'DE', 'grey');
    await store().createFeed(newFeed('f-20'), ANALYST, NOW);
    await store().claimFeed('a', 1000, NOW);
    const other = testListing('other');
    const screened = [
      { listing: bag, decisions: [decision], pictures: [] },
      { listing: other, decisions: [testDecision(other, 'DE', 'clear')], pictures: [] },
      { listing: other, decisions: [testDecision(other, 'DE', 'clear')], pictures: [] },
    ];
    await store().commitFeedBatch({ feedId: 'f-20', owner: 'a', screened, skips: [], progress: NO_PROGRESS }, NOW);
    await store().finishFeed('f-20', 'a', { state: 'done' }, NOW);
    const { items } = await store().listDecisions({ limit: 9, sort: 'newest', feed: 'f-20' });
    assert.deepEqual(items.map(({ listingId }) => listingId).sort(), ['bag', 'other']);
    const all = await store().listDecisions({ limit: 99, sort: 'newest', currentOnly: false });
    assert.equal(all.items.filter(({ id }) => id === decision.id).length, 1);
  });

  test('pages neither repeat nor lose a decision while others are added, in either order', async () => {
    const listings = Array.from({ length: 12 }, (_, i) => testListing(`page-${i}`, { seller: { id: 's-page' } }));
    for (const [i, listing] of listings.entries()) {
      const decision = testDecision(listing, 'DE', 'unlicensed', { score: Math.floor(i / 3) / 10 });
      await store().saveScreening({ listing, decisions: [decision], pictures: [] }, ANALYST, NOW);
    }
    for (const sort of ['newest', 'score'] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store().listDecisions({
          limit: 5,
          sort,
          seller: 's-page',
          ...(cursor !== undefined && { cursor }),
        });
        seen.push(...page.items.map(({ listingId }) => listingId));
        cursor = page.nextCursor;
        const added = testListing(`added-${sort}-${seen.length}`, { seller: { id: 's-page' } });
        await store().saveScreening(
          { listing: added, decisions: [testDecision(added, 'DE', 'unlicensed', { score: 0.95 })], pictures: [] },
          ANALYST,
          NOW,
        );
      } while (cursor !== undefined);
      const wanted = listings.map(({ id }) => id).toReversed();
      assert.deepEqual(
        seen.filter((id) => id.startsWith('page-')),
        wanted,
        sort,
      );
      assert.equal(new Set(seen).size, seen.length);
    }
    const { nextCursor } = await store().listDecisions({ limit: 1, sort: 'newest' });
    for (const cursor of [nextCursor ?? '', 'x', '', Buffer.from('["score","1",2]').toString('base64url')]) {
      await assert.rejects(store().listDecisions({ limit: 1, sort: 'score', cursor }), { code: 'bad-cursor' });
    }
  });

  test('filters by every field, and finds words in title, id and seller', async () => {
    assert.equal(await count({ q: 'SILK_BAG' }), 2);
    assert.equal(await count({ q: '100% quay' }), 2);
    assert.equal(await count({ q: 'silk-bag' }), 0);
    assert.equal(await count({ q: '欧蕊' }), 2);
    assert.equal(await count({ q: 'page-3' }), 1);
    assert.equal(await count({ outcomes: ['grey'] }), 1);
    assert.equal(await count({ outcomes: ['grey', 'counterfeit'], seller: 's-7' }), 2);
    assert.equal(await count({ outcomes: [] }), 0);
    assert.equal(await count({ measures: ['none'], seller: 's-7' }), 2);
    assert.equal(await count({ markets: ['CN'] }), 1);
    assert.equal(await count({ right: 'tm-aurelle', listing: 'bag' }), 1);
    assert.equal(await count({ listing: 'bag', from: NOW.toISOString(), to: later(1).toISOString() }), 2);
    assert.equal(await count({ listing: 'bag', from: later(1).toISOString() }), 0);
  });

  test('counters agree with the decisions after all of that', async () => {
    const overview = await store().overview();
    assert.deepEqual(await countsOf(store()), await countCurrent(store()));
    const perMarket = overview.markets.flatMap(({ outcomes }) => Object.values(outcomes)).reduce((a, b) => a + b, 0);
    assert.equal(perMarket, overview.decisions);
    assert.equal(
      Object.values(overview.measures).reduce((a, b) => a + b, 0),
      overview.decisions,
    );
    const { buckets } = await store().outcomeSeries({
      from: '2026-11-24T00:00:00Z',
      to: '2026-11-25T00:00:00Z',
      bucketSeconds: 3600,
    });
    const all = await store().listDecisions({ limit: 200, sort: 'newest', currentOnly: false });
    assert.equal(buckets.length, 1);
    assert.equal(buckets[0]?.at, '2026-11-24T10:00:00.000Z');
    assert.equal(
      Object.values(buckets[0]?.outcomes ?? {}).reduce((a, b) => a + b, 0),
      all.items.length,
    );
  });

  test('screenings of the same listings at the same time neither fail nor count twice', async () => {
    const listings = Array.from({ length: 8 }, (_, i) => testListing(`race-${i}`));
    const save = async (order: readonly number[], register: string): Promise<void> => {
      await store().createFeed(newFeed(`f-${register}`), ANALYST, NOW);
      await store().claimFeed(register, 100_000, NOW);
      const screened = order.map((i) => {
        const listing = listings[i] ?? bag;
        const decide = (market: string): Decision => {
          const versions = { ...testDecision(listing, market, 'clear').versions, register: testDigest(register) };
          return testDecision(listing, market, i % 2 === 0 ? 'clear' : 'grey', { versions });
        };
        return { listing, decisions: [decide('US'), decide('DE')], pictures: [] };
      });
      await store().commitFeedBatch(
        { feedId: `f-${register}`, owner: register, screened, skips: [], progress: NO_PROGRESS },
        NOW,
      );
    };
    const order = listings.map((_, i) => i);
    await save(order, 'race-a');
    await Promise.all([save(order, 'race-b'), save(order.toReversed(), 'race-c'), save([3, 1, 7, 0, 5], 'race-d')]);
    assert.deepEqual(await countsOf(store()), await countCurrent(store()));
    const current = await store().listDecisions({ limit: 50, sort: 'newest', q: 'race-' });
    assert.equal(current.items.length, 16);
  });
};

await onEachDatabase((store) => {
  describe('feeds', () => describeFeeds(store));
  describe('decisions', () => describeDecisions(store));
});
