import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Listing } from '../../catalog/index.ts';
import { LayeredMap, type Money, type Right } from '../../rights/index.ts';
import { compileRetailPrices, recognizePrice } from './recognize-price.ts';

const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

function listingAt(price?: Money): Listing {
  return {
    id: 'L1',
    revision: `sha256:${'0'.repeat(64)}`,
    seller: { id: 's-1' },
    title: 'Tote bag',
    markets: ['DE'],
    images: [],
    attributes: {},
    ...(price && { price }),
  };
}

const retail = new LayeredMap(
  new Map([
    ['tm-aurelle', eur(890)],
    ['tm-nordvik', { amount: 200, currency: 'USD' }],
    ['tm-odd', { amount: 10, currency: 'XAU' }],
  ]),
);

const priceOf = (price: Money, right = 'tm-aurelle') => recognizePrice(listingAt(price), retail, [right]);

test('a price is compared with the retail price of each right seen, and of no other', () => {
  const { signals, skips } = recognizePrice(listingAt(eur(89)), retail, ['tm-aurelle', 'tm-kestrel']);
  assert.deepEqual(signals, [
    {
      kind: 'price',
      right: 'tm-aurelle',
      score: 1,
      where: { field: 'price' },
      detail: { ratio: 0.1, price: eur(89), retail: eur(890) },
    },
  ]);
  assert.deepEqual(skips, []);
});

test('the score follows the table from a tenth of the retail price to all of it', () => {
  const scores = [0.01, 0.1, 0.25, 0.375, 0.5, 0.8, 0.9, 1, 3].map(
    (ratio) => priceOf(eur(890 * ratio)).signals[0]!.score,
  );
  assert.deepEqual(scores, [1, 1, 0.8, 0.6, 0.4, 0.1, 0.05, 0, 0]);
});

test('a lower price never scores lower', () => {
  const amount = fc.double({ min: 0.01, max: 5000, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => priceOf(eur(value)).signals[0]!.score);
      assert.ok(low! >= high!);
    }),
  );
});

test('other currencies are converted by the reference rates, and the signal says of which day', () => {
  const { signals } = priceOf({ amount: 117.57, currency: 'USD' });
  assert.deepEqual(signals[0]!.detail, {
    ratio: 0.112,
    price: { amount: 117.57, currency: 'USD' },
    retail: eur(890),
    ratesOf: '2025-12-30',
  });
});

test('a currency without a rate is a skip, unless both prices are in it', () => {
  assert.deepEqual(priceOf({ amount: 5, currency: 'XAU' }), {
    signals: [],
    skips: [{ step: 'price', reason: 'unknown-currency' }],
  });
  assert.equal(priceOf({ amount: 5, currency: 'XAU' }, 'tm-odd').signals[0]!.score, 0.4);
  assert.deepEqual(priceOf({ amount: 5, currency: 'toString' }).skips, [{ step: 'price', reason: 'unknown-currency' }]);
});

test('a price of nothing is a skip, and is said once however many rights were seen', () => {
  assert.deepEqual(recognizePrice(listingAt(eur(0)), retail, ['tm-aurelle', 'tm-nordvik']), {
    signals: [],
    skips: [{ step: 'price', reason: 'no-usable-price' }],
  });
});

test('a listing without a price has nothing to compare', () => {
  assert.deepEqual(recognizePrice(listingAt(), retail, ['tm-aurelle']), { signals: [], skips: [] });
});

const makeRight = (id: string, retailPrice?: Money): Right => ({
  id,
  kind: 'trademark',
  aliases: [],
  holder: { id: 'h-1', name: 'Aurelle SA' },
  registrations: [],
  licenses: [],
  images: [],
  referenceImages: [],
  knownInfringing: [],
  ...(retailPrice && { retailPrice }),
});

test('retail prices are those of the rights that have one', () => {
  const prices = compileRetailPrices({
    version: `sha256:${'1'.repeat(64)}`,
    rights: [makeRight('a', eur(10)), makeRight('b')],
  });
  assert.deepEqual([...prices], [['a', eur(10)]]);
});
