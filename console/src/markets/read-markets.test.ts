import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkets } from './read-markets.ts';

test('codes are read however they are parted', () => {
  assert.deepEqual(readMarkets(['de, us', 'CN;fr JP']), ['DE', 'US', 'CN', 'FR', 'JP']);
});

test('what is no code, and what came before, is left out', () => {
  assert.deepEqual(readMarkets(['DE', 'de', 'Germany', 'D', '']), ['DE']);
});
