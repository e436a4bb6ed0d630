import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coversMarket } from './covers-market.ts';

test('a national registration reaches its own market alone', () => {
  assert.ok(coversMarket('DE', 'DE'));
  assert.ok(!coversMarket('DE', 'FR'));
});

test('an EU registration reaches the 27 members and no more', () => {
  assert.ok(coversMarket('EU', 'FR'));
  assert.ok(!coversMarket('EU', 'GB'));
  assert.ok(!coversMarket('EU', 'CH'));
});

test('Benelux and OAPI reach their members', () => {
  assert.ok(coversMarket('BX', 'NL'));
  assert.ok(coversMarket('OA', 'SN'));
  assert.ok(!coversMarket('BX', 'DE'));
});
