import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanSince } from './spans.ts';

const now = Date.parse('2026-01-31T00:00:00Z');
const ago = (seconds: number) => now - seconds * 1000;

test('the span that opens reaches back to the last work', () => {
  assert.equal(spanSince(ago(5), now), 'minutes');
  assert.equal(spanSince(ago(1800), now), 'hour');
  assert.equal(spanSince(ago(8 * 3600), now), 'day');
  assert.equal(spanSince(ago(3 * 86_400), now), 'month');
});

test('without any work, or with very old work, the longest span opens', () => {
  assert.equal(spanSince(undefined, now), 'month');
  assert.equal(spanSince(ago(300 * 86_400), now), 'month');
});
