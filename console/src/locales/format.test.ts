import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFormat } from './format.ts';

const en = makeFormat('en');
const zh = makeFormat('zh-CN');

test('scores always have three decimals', () => {
  assert.equal(en.score(0.9), '0.900');
  assert.equal(zh.score(1), '1.000');
});

test('a time is told in its largest whole unit', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  assert.equal(en.relative('2026-03-01T11:58:30Z', now), '1 min. ago');
  assert.equal(en.relative('2026-02-27T12:00:00Z', now), '2 days ago');
  assert.equal(en.relative('2026-03-01T11:59:50Z', now), 'now');
  assert.equal(zh.relative('2026-03-01T10:00:00Z', now), '2小时前');
});

test('a calendar day is the same day in every zone', () => {
  assert.equal(en.day('2026-03-01'), 'Mar 1, 2026');
  assert.equal(zh.day('2026-03-01'), '2026年3月1日');
});

test('bytes are told in thousands', () => {
  assert.equal(en.bytes(0), '0 byte');
  assert.equal(en.bytes(999), '999 byte');
  assert.equal(en.bytes(1_500_000), '1.5 MB');
});

test('a currency that nobody knows stands as it came', () => {
  assert.equal(en.money({ amount: 39, currency: 'EUR' }), '€39.00');
  assert.equal(en.money({ amount: 39, currency: 'not a currency' }), '39 not a currency');
});

test('codes of regional offices are no countries', () => {
  assert.equal(en.region('DE'), 'Germany');
  assert.equal(zh.region('DE'), '德国');
  assert.equal(en.region('BX'), 'BX');
  assert.equal(en.region('?'), '?');
});

test('a duration is rounded up to a whole unit', () => {
  assert.equal(en.duration(29.2), '30 sec');
  assert.equal(en.duration(61), '2 min');
});
