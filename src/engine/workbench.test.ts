import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Listing } from '../catalog/index.ts';
import { type Digest, digestOf } from '../evidence/index.ts';
import { defaultParameters } from '../judgment/index.ts';
import type { ObservedImage, RegisterImageHash } from '../recognition/index.ts';
import {
  changeRegister,
  compileRegister,
  type HeldRegister,
  type RegisterChange,
  type Right,
} from '../rights/index.ts';
import { decideListing } from './decide-listing.ts';
import type { ScreeningRequest } from './screening.ts';
import { fitWorkbench, stepWorkbench, type Workbench } from './workbench.ts';

const NAMES = ['AURELLE', 'NORDVIK', 'KESTREL BAY', 'MERIDIAN', '欧蕊'];
const PICTURES = Array.from({ length: 6 }, (_, i) => digestOf(`picture ${i}`));

/** All layouts the same, and as good as nothing to fit. */
function hashed(word: number): RegisterImageHash {
  const posed = { aspect: 1, small: new Uint8Array(64 * 64), poses: new Uint32Array(2) };
  return { variants: new Uint32Array(64).fill(word), posed };
}

/** Hashes of pictures that were never drawn: all layouts the same, and every two pictures far apart. */
const HASHES: ReadonlyMap<Digest, RegisterImageHash> = new Map(
  PICTURES.map((digest, i) => [digest, hashed(0x11111111 * (i + 1))]),
);

const anyPictures = fc
  .uniqueArray(fc.constantFrom(...PICTURES), { maxLength: 2 })
  .map((digests) => digests.map((digest) => ({ source: 'a.png', digest })));

const anyRight: fc.Arbitrary<Right> = fc.record({
  id: fc.integer({ min: 0, max: 9 }).map((id) => `tm-${id}`),
  kind: fc.constant('trademark' as const),
  verbalElement: fc.constantFrom(...NAMES),
  aliases: fc.uniqueArray(fc.record({ text: fc.constantFrom('NVK', 'Kestrel'), kind: fc.constant('coded' as const) }), {
    maxLength: 1,
  }),
  holder: fc.constantFrom({ id: 'h-1', name: 'Aurelle SA' }, { id: 'h-2', name: 'Nordvik AS' }),
  registrations: fc.constant([{ territory: 'EU', niceClasses: [18], status: 'registered' as const }]),
  licenses: fc.constantFrom([], [{ seller: 's-1', territories: [], niceClasses: [] }]),
  images: fc.constant([]),
  referenceImages: anyPictures,
  knownInfringing: anyPictures,
  retailPrice: fc.constantFrom(undefined, { amount: 900, currency: 'EUR' }),
});

const anyEdit = fc.record({
  put: fc.uniqueArray(anyRight, { maxLength: 4, selector: ({ id }) => id }),
  remove: fc.array(
    fc.integer({ min: 0, max: 9 }).map((id) => `tm-${id}`),
    { maxLength: 3 },
  ),
});

const REQUESTS: readonly ScreeningRequest[] = [
  'Aurelle leather tote',
  'N0RDVIK bag, replica 1:1',
  'Kestrel Bay style',
  '欧蕊 包',
  'for Meridian',
].map((title, i) => {
  const listing: Listing = {
    id: `L${i}`,
    revision: digestOf(title),
    seller: { id: `s-${i}` },
    title,
    price: { amount: 40, currency: 'EUR' },
    markets: ['DE'],
    images: [{ source: 'a.png' }, { source: 'b.png' }],
    attributes: {},
  };
  return { listing, media: [], markets: ['DE', 'FR'], date: '2026-11-01' };
});

function look(hash: readonly number[]): ObservedImage {
  return {
    widthPx: 300,
    heightPx: 300,
    hashes: [{ hash: Uint32Array.from(hash), quality: 90, small: new Uint8Array(64 * 64) }],
    lines: [],
    codes: [],
    findAltered: () => [],
    skips: [],
  };
}
/** Two pictures: one like the first of the register's but for a bit, one the same as the third. */
const LOOKS = [
  look([0x11111110, ...Array.from({ length: 7 }, () => 0x11111111)]),
  look(Array.from({ length: 8 }, () => 0x33333333)),
];

const decideAll = (bench: Workbench) => REQUESTS.map((request) => decideListing(bench, request, LOOKS));

function held(rights: readonly Right[]): HeldRegister {
  const compiled = compileRegister(rights);
  assert.ok(compiled.ok);
  return compiled;
}

const fit = ({ register }: HeldRegister): Workbench =>
  fitWorkbench(
    { kind: 'whole', version: register.version, parameters: defaultParameters },
    { rights: register.rights, imageHashes: HASHES },
  );

/** As a worker takes a step: what is put comes apart from what says how. */
const step = (bench: Workbench, { put, ...change }: RegisterChange, imageHashes = HASHES) =>
  stepWorkbench(bench, { kind: 'step', change }, { rights: put, imageHashes });

test('whatever changes a register went through, it decides as the same register compiled whole, and names the same version', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRight, { maxLength: 5, selector: ({ id }) => id }),
      fc.array(anyEdit, { minLength: 1, maxLength: 8 }),
      (first, edits) => {
        let now = held(first);
        let bench = fit(now);
        for (const edit of edits) {
          const { change, ...next } = changeRegister(now, edit);
          const before = { bench, decisions: decideAll(bench) };
          const stepped = step(bench, structuredClone(change));
          assert.ok(stepped);
          assert.deepEqual(decideAll(before.bench), before.decisions, 'the bench before stays as it was');
          bench = stepped;
          now = next;
        }
        assert.deepEqual(decideAll(bench), decideAll(fit(held(now.register.rights))));
      },
    ),
    { numRuns: 20 },
  );
});

/** A right with two pictures of its own and one that others show too. */
function makeRight(i: number, name: string): Right {
  return {
    id: `tm-${i}`,
    kind: 'trademark',
    verbalElement: name,
    aliases: [],
    holder: { id: 'h-1', name: 'Aurelle SA' },
    registrations: [{ territory: 'EU', niceClasses: [18], status: 'registered' }],
    licenses: [],
    images: [],
    referenceImages: [0, 1].map((j) => ({ source: 'a.png', digest: digestOf(`own picture ${i} ${j} ${name}`) })),
    knownInfringing: [{ source: 'b.png', digest: PICTURES[i % PICTURES.length]! }],
    ...(i % 2 === 0 && { retailPrice: { amount: 900, currency: 'EUR' } }),
  };
}

test('so it does after hundreds of changes, when what has changed outgrows what has not', () => {
  let now = held([]);
  let bench = fit(now);
  const hashes = new Map(HASHES);
  for (let turn = 0; turn < 300; turn++) {
    const put = [turn, (turn * 7) % (turn + 1)].map((i) => makeRight(i, NAMES[(i + turn) % NAMES.length]!));
    for (const { referenceImages } of put) {
      for (const { digest } of referenceImages) {
        const word = Number.parseInt(digest!.slice(7, 15), 16);
        hashes.set(digest!, hashed(word));
      }
    }
    const { change, ...next } = changeRegister(now, { put, remove: turn % 3 === 0 ? [`tm-${turn - 30}`] : [] });
    const stepped = step(bench, change, hashes);
    assert.ok(stepped);
    [bench, now] = [stepped, next];
  }
  const { version, rights } = now.register;
  const whole = fitWorkbench(
    { kind: 'whole', version, parameters: defaultParameters },
    { rights, imageHashes: hashes },
  );
  assert.deepEqual(decideAll(bench), decideAll(whole));
});

test('a change that begins at another register is no step for this bench', () => {
  const { change } = changeRegister(held([]), { put: [], remove: [] });
  assert.equal(step(fit(held([])), { ...change, from: digestOf('x') }), undefined);
});
