import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRealOffers, skip } from '../../../../e2e/real-offers.fixture.ts';
import { compileText } from '../compile-text.ts';
import { recognizeText } from '../recognize-text.ts';
import { makeListing, makeMark, makeSnapshot } from '../register.fixture.ts';
import { listOfferedRights, recognizeOffers } from './recognize-offers.ts';
import { SHIPPED_OFFERS } from './shipped-offers.ts';

const BRAND_FROM = 3;

test('of real offers under their own brands, at most one in a thousand reads like a replica offer', { skip }, (t) => {
  const listings = readRealOffers().map(({ title, ...more }) => makeListing(title, more));
  const brands = new Set(listings.map(({ brand = '' }) => brand.trim()).filter((brand) => brand.length >= BRAND_FROM));
  const matcher = compileText(makeSnapshot([...brands].map((brand, index) => makeMark(`tm-${index}`, brand))));
  let asked = 0;
  const flagged = listings.filter((listing) => {
    const signals = recognizeText(matcher, listing);
    if (listOfferedRights(signals).length > 0) asked += 1;
    return recognizeOffers(SHIPPED_OFFERS, listing, signals).length > 0;
  });
  t.diagnostic(
    `${listings.length} offers, ${asked} with one of ${brands.size} brands, ${flagged.length} read like a replica offer`,
  );
  for (const { title } of flagged.slice(0, 20)) t.diagnostic(title.slice(0, 120));
  assert.ok(asked > 2_000, `${asked} offers with a brand`);
  assert.ok(flagged.length * 1_000 <= listings.length, `${flagged.length} of ${listings.length}`);
});
