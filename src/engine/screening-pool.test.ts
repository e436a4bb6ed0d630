import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import type { Listing } from '../catalog/index.ts';
import { type Digest, digestOf } from '../evidence/index.ts';
import { type Decision, defaultParameters, judge, type Parameters, parametersVersion } from '../judgment/index.ts';
import { compileRecognizers, modelVersions, readOfferModel, recognize, toOfferJson } from '../recognition/index.ts';
import { compileRegister, indexRegister, type RegisterSnapshot, type Right } from '../rights/index.ts';
import { decisionsOf } from './decisions-of.fixture.ts';
import { makeScreeningPool, type ScreeningPoolOptions, type ThreadedScreeningPool } from './screening-pool.ts';
import type { DecisionLines } from './screening-protocol.ts';
import type { ScreeningRequest } from './screening.ts';

const drawing = sharp(
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#fff"/>${Array.from(
      { length: 12 },
      (_, i) =>
        `<circle cx="${(i * 97) % 400}" cy="${(i * 61) % 300}" r="${15 + i * 3}" fill="hsl(${i * 47},80%,45%)"/>`,
    ).join('')}</svg>`,
  ),
);
const bag = await drawing.clone().png().toBuffer();
const copiedBag = await drawing.clone().jpeg({ quality: 60 }).toBuffer();
const plain = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#888' } })
  .png()
  .toBuffer();
const blobs = new Map<Digest, Uint8Array>([bag, plain].map((bytes) => [digestOf(bytes), bytes]));

function makeRegister(...rights: (Pick<Right, 'id' | 'verbalElement'> & Partial<Right>)[]): RegisterSnapshot {
  const compiled = compileRegister(
    rights.map((right) => ({
      kind: 'trademark',
      aliases: [],
      holder: { id: 'h-1', name: 'Aurelle SA' },
      registrations: [{ territory: 'EU', niceClasses: [18], status: 'registered' }],
      licenses: [],
      images: [],
      referenceImages: [],
      knownInfringing: [],
      ...right,
    })),
  );
  assert.ok(compiled.ok);
  return compiled.register;
}

const register = makeRegister({
  id: 'tm-aurelle',
  verbalElement: 'AURELLE',
  knownInfringing: [{ source: 'fakes/bag.png', digest: digestOf(bag) }],
  images: [{ source: 'plain.png', digest: digestOf(plain) }],
});

function makeRequest(id: string, title = `Leather bag ${id}`, media: readonly Uint8Array[] = []): ScreeningRequest {
  const listing: Listing = {
    id,
    revision: digestOf(id),
    seller: { id: 's-1' },
    title,
    markets: ['DE'],
    images: media.map((bytes) => ({ source: 'picture', digest: digestOf(bytes) })),
    attributes: {},
  };
  return { listing, media, markets: ['DE', 'FR'], date: '2026-11-01' };
}

const requests = (count: number): ScreeningRequest[] => Array.from({ length: count }, (_, i) => makeRequest(`L${i}`));

async function startPool(options: Partial<ScreeningPoolOptions> = {}): Promise<ThreadedScreeningPool> {
  const pool = makeScreeningPool({
    threads: 2,
    parameters: defaultParameters,
    readBlob: (digest) => Promise.resolve(blobs.get(digest)),
    ...options,
  });
  await pool.useRegister(register);
  return pool;
}

const versionsOf = (answers: readonly (readonly Decision[])[]) => [
  ...new Set(answers.flat().map(({ versions }) => versions.register)),
];

describe('screening pool', () => {
  let pool: ThreadedScreeningPool;
  before(async () => (pool = await startPool()));
  after(() => pool.close());

  test('answers every request in order, as screening on the calling thread would', async () => {
    const asked = [...requests(150), makeRequest('last', 'AURELLE bag')];
    const answers = await decisionsOf(pool, asked);
    const recognizers = compileRecognizers(register, new Map());
    const index = indexRegister(register);
    const expected = asked.map(({ listing, markets, date }) =>
      markets.map((market) =>
        judge({
          listing,
          market,
          date,
          recognition: recognize(recognizers, listing, []),
          register: index,
          parameters: defaultParameters,
          models: modelVersions(),
        }),
      ),
    );
    assert.deepEqual(answers, expected);
    assert.equal(answers.at(-1)?.[0]?.right, 'tm-aurelle');
  });

  test('tells which listings name a sign of some rights, in force or not, and looks at pictures without a listing', async () => {
    const { rights } = makeRegister({ id: 'tm-nordvik', verbalElement: 'NORDVIK' });
    const listings = Array.from({ length: 150 }, (_, i) =>
      makeRequest(`L${i}`, i % 7 === 0 ? 'NORDVIK bag' : 'AURELLE bag'),
    ).map(({ listing }) => listing);
    const expected = listings.map(({ title }) => title.startsWith('NORDVIK'));
    assert.deepEqual(await pool.findTexts(rights, listings), expected);
    assert.deepEqual(
      await pool.findTexts(register.rights, listings),
      expected.map((isFound) => !isFound),
    );
    assert.deepEqual(await pool.findTexts(rights, listings.slice(0, 8)), expected.slice(0, 8));
    const seen = await pool.observePictures([copiedBag, undefined, Buffer.from('no picture')]);
    const [first, ...skips] = seen;
    // All of it, and what lies inside its plain ground.
    assert.ok(first !== undefined && 'hashes' in first);
    assert.deepEqual(
      first.hashes.map(({ box }) => box !== undefined),
      [false, true],
    );
    assert.deepEqual(skips, [{ skip: 'not-loaded' }, { skip: 'not-an-image' }]);
  });

  test('looks a picture up in the register in force', async () => {
    const found = await pool.lookUpPicture(copiedBag);
    assert.ok('references' in found);
    assert.deepEqual(
      found.references.map(({ right, bank, digest, layout }) => [right, bank, digest, layout]),
      [['tm-aurelle', 'known-infringing', digestOf(bag), 'identity']],
    );
    assert.equal(found.variants.length, 64);
    assert.deepEqual(await pool.lookUpPicture(Buffer.from('no picture')), { skip: 'not-an-image' });
  });

  test('reads with the weights it is given, and says which on every decision', async () => {
    const json = toOfferJson({
      textVersion: 'test',
      bias: 9,
      rules: new Map(),
      buckets: new Int8Array(256),
      scale: 1,
      calibration: [[0, 1]],
    });
    const read = readOfferModel(json);
    assert.ok(read.ok);
    const given = await startPool({ threads: 1, learned: { offers: read.model } });
    try {
      const [[decision] = []] = await decisionsOf(given, [makeRequest('L1', 'AURELLE bag')]);
      assert.equal(decision?.versions.models['text-replica'], read.model.digest);
      assert.ok(decision.signals.some(({ kind, score }) => kind === 'text.replica-offer' && score === 1));
    } finally {
      await given.close();
    }
    const [[shipped] = []] = await decisionsOf(pool, [makeRequest('L1', 'AURELLE bag')]);
    assert.notEqual(shipped?.versions.models['text-replica'], read.model.digest);
  });

  test('looks at pictures, and leaves the bytes to the caller', async () => {
    const backing = Buffer.concat([Buffer.alloc(100), copiedBag, Buffer.alloc(100)]);
    const view = backing.subarray(100, 100 + copiedBag.length);
    const [[decision] = []] = await decisionsOf(pool, [makeRequest('L1', 'Bag', [view, Buffer.from('<html>')])]);
    assert.equal(decision?.signals[0]?.kind, 'image.duplicate');
    assert.deepEqual(decision.signals[0].where, { image: 0 });
    assert.deepEqual(decision.skips, [{ step: 'image', item: 1, reason: 'not-an-image' }]);
    assert.deepEqual(Buffer.from(view), copiedBag);
  });

  test('tells which pictures of the register it cannot compare with', () => {
    assert.deepEqual(pool.leftOutImages, [
      { right: 'tm-aurelle', bank: 'mark', source: 'plain.png', reason: 'too-little-detail' },
    ]);
  });

  test('lines are the decisions as JSON, in order, with their counts', async () => {
    const asked = [...requests(80), makeRequest('pictured', 'Bag', [Buffer.from('nothing')])];
    const lines = await pool.screenToLines(asked);
    const decisions = (await decisionsOf(pool, asked)).flat();
    assert.equal(
      lines.map(({ bytes }) => Buffer.from(bytes).toString()).join(''),
      decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''),
    );
    const sum = (count: (part: DecisionLines) => number) => lines.reduce((total, part) => total + count(part), 0);
    assert.equal(
      sum((part) => part.decisions),
      162,
    );
    assert.equal(
      sum((part) => part.outcomes.clear ?? 0),
      decisions.filter(({ outcome }) => outcome === 'clear').length,
    );
    assert.equal(
      sum((part) => part.withSkips),
      2,
    );
  });

  test('waits while the workers have enough to do, and says how much waits', async () => {
    const all = decisionsOf(pool, requests(32 * 10));
    await Promise.resolve();
    assert.deepEqual(pool.load, { running: 4, waiting: 6 });
    await all;
    assert.deepEqual(pool.load, { running: 0, waiting: 0 });
  });

  test('a register is in force for what is handed in after the call, in every worker', async () => {
    const next = makeRegister({ id: 'tm-nordvik', verbalElement: 'NORDVIK' });
    const early = decisionsOf(pool, requests(100));
    const swap = pool.useRegister(next);
    assert.deepEqual(versionsOf(await early), [register.version]);
    await swap;
    assert.deepEqual(versionsOf(await decisionsOf(pool, requests(200))), [next.version]);
  });

  test('a register that cannot be compiled leaves the one before in force', async () => {
    const [inForce] = versionsOf(await decisionsOf(pool, requests(1)));
    const impossible = { version: digestOf('x'), rights: [{ ...register.rights[0]!, images: [], aliases: null }] };
    await assert.rejects(pool.useRegister(impossible as unknown as RegisterSnapshot), {
      code: 'register-not-compiled',
    });
    assert.deepEqual(versionsOf(await decisionsOf(pool, requests(200))), [inForce]);
  });

  test('closing ends the threads and refuses what was still waiting', async () => {
    const refused = assert.rejects(decisionsOf(pool, requests(320)), { code: 'pool-closed' });
    await pool.close();
    await refused;
    await assert.rejects(decisionsOf(pool, requests(1)), { code: 'pool-closed' });
    assert.ok(!process.getActiveResourcesInfo().includes('MessagePort'), process.getActiveResourcesInfo().join());
  });
});

describe('screening pool whose workers die', () => {
  const deaths: string[] = [];
  const faults: string[] = [];
  let pool: ThreadedScreeningPool;
  before(async () => {
    pool = await startPool({
      threads: 1,
      stuckAfterMs: 1000,
      script: new URL('./faulty-worker.fixture.ts', import.meta.url),
      onWorkerDeath: (cause) => deaths.push(cause),
      onFault: (error) => faults.push(error.message),
    });
  });
  after(() => pool.close());

  test('a listing that ends its worker is told by a screening skip; all others are decided', async () => {
    const asked = [...requests(40), makeRequest('bad', 'die'), ...requests(40)];
    const answers = await decisionsOf(pool, asked);
    for (const [position, decisions] of answers.entries()) {
      const { id } = asked[position]!.listing;
      assert.deepEqual(
        decisions.map(({ listingId, market }) => [listingId, market]),
        [
          [id, 'DE'],
          [id, 'FR'],
        ],
      );
      for (const { skips, reasons } of decisions) {
        assert.deepEqual(skips, id === 'bad' ? [{ step: 'screening', reason: 'worker-died' }] : []);
        assert.equal(reasons[0]?.element === 'incomplete-screening', id === 'bad');
      }
    }
    assert.equal(deaths.length, 2, 'once in its batch, once alone');
  });

  test('a listing that brings out a fault of the program is told, and the fault with it', async () => {
    const broken = makeRequest('bad');
    const [good, bad] = await pool.screenToLines([
      makeRequest('good'),
      { ...broken, listing: { ...broken.listing, images: null as unknown as [] } },
    ]);
    assert.equal(good?.withSkips, 0);
    assert.match(Buffer.from(bad!.bytes).toString(), /"skips":\[\{"step":"screening","reason":"fault"\}\]/);
    assert.equal(faults.length, 2, 'once in its batch, once alone');
    assert.match(faults[0]!, /null/);
  });

  test('a listing that never ends is given up; the worker after it has the parameters in force', async () => {
    const changed: Parameters = { ...defaultParameters, rights: { 'tm-aurelle': { reputation: true } } };
    await pool.useParameters(changed);
    const answers = await decisionsOf(pool, [makeRequest('bad', 'hang'), makeRequest('good')]);
    assert.deepEqual(
      answers.map(([decision]) => decision?.skips),
      [[{ step: 'screening', reason: 'timeout' }], []],
    );
    assert.deepEqual(
      answers.map(([decision]) => decision?.versions.parameters),
      [parametersVersion(changed), parametersVersion(changed)],
    );
  });
});

test('workers that cannot start are an error, not an endless restart', async (t) => {
  const deaths: string[] = [];
  const { promise: over, resolve: isOver } = Promise.withResolvers<void>();
  const pool = makeScreeningPool({
    threads: 1,
    parameters: defaultParameters,
    readBlob: () => Promise.resolve(undefined),
    script: new URL('./broken-worker.fixture.ts', import.meta.url),
    onWorkerDeath: (cause) => {
      if (deaths.push(cause) === 3) isOver();
    },
  });
  t.after(() => pool.close());
  await assert.rejects(decisionsOf(pool, requests(1)), { code: 'no-register' });
  await over;
  await assert.rejects(pool.useRegister(register), { code: 'workers-cannot-start' });
  assert.deepEqual(deaths, ['broken on purpose', 'broken on purpose', 'broken on purpose']);
});
