import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { licenseFor, type Offer } from './license.ts';
import { anyDay, anyRight, makeRight } from './right.fixture.ts';
import type { License } from './right.ts';

const license: License = {
  seller: 's-17',
  territories: ['DE', 'FR'],
  niceClasses: [25],
  from: '2024-01-01',
  to: '2027-01-01',
};
const offer: Offer = { seller: 's-17', market: 'DE', classes: [25], date: '2025-06-01' };
const verdictOf = (change: Partial<Offer>, licenses: readonly License[] = [license]) =>
  licenseFor(makeRight({ licenses }), { ...offer, ...change }).verdict;

test('a license covers its seller in its territories, for its goods, in its period', () => {
  assert.equal(verdictOf({}), 'licensed');
  assert.equal(verdictOf({ market: 'US' }), 'other-territory');
  assert.equal(verdictOf({ classes: [18] }), 'other-goods');
  assert.equal(verdictOf({ date: '2027-01-02' }), 'not-in-period');
  assert.equal(verdictOf({ seller: 's-18' }), 'none');
});

test('first and last day belong to the period', () => {
  assert.equal(verdictOf({ date: '2024-01-01' }), 'licensed');
  assert.equal(verdictOf({ date: '2027-01-01' }), 'licensed');
});

test('empty territories and classes mean all that the right covers', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('DE', 'US', 'CN'),
      fc.integer({ min: 1, max: 45 }),
      anyDay,
      (market, niceClass, date) => {
        const open: License = { seller: 's-17', territories: [], niceClasses: [] };
        assert.equal(verdictOf({ market, classes: [niceClass], date }, [open]), 'licensed');
      },
    ),
  );
});

test('a license for the Union covers its states', () => {
  assert.equal(verdictOf({ market: 'PL' }, [{ ...license, territories: ['EU'] }]), 'licensed');
  assert.equal(verdictOf({ market: 'GB' }, [{ ...license, territories: ['EU'] }]), 'other-territory');
});

test('goods of unknown class are not held against a licensed seller', () => {
  assert.equal(verdictOf({ classes: [] }), 'licensed');
});

test('of several licenses the covering one counts, else the one that comes nearest', () => {
  const elsewhere: License = { ...license, id: 'l-1', territories: ['US'], niceClasses: [18] };
  const over: License = { ...license, id: 'l-2', to: '2024-12-31' };
  assert.equal(verdictOf({}, [elsewhere, license]), 'licensed');
  const nearest = licenseFor(makeRight({ licenses: [elsewhere, over] }), offer);
  assert.deepEqual([nearest.verdict, nearest.license?.id], ['not-in-period', 'l-2']);
  const far = licenseFor(makeRight({ licenses: [elsewhere] }), offer);
  assert.deepEqual(far.shortfalls, ['other-territory', 'other-goods']);
});

test('the holder sells goods of its own', () => {
  assert.equal(verdictOf({ seller: 'h-1' }, []), 'own-goods');
});

test('a seller is licensed exactly when one license falls short in nothing', () => {
  fc.assert(
    fc.property(anyRight, fc.constantFrom('DE', 'US', 'CN'), anyDay, fc.nat(45), (right, market, date, niceClass) => {
      const seller = right.licenses[0]?.seller ?? 'nobody';
      const finding = licenseFor(right, { seller, market, date, classes: niceClass === 0 ? [] : [niceClass] });
      assert.equal(
        finding.verdict === 'licensed' || finding.verdict === 'own-goods',
        finding.shortfalls.length === 0 && finding.verdict !== 'none',
      );
    }),
  );
});
