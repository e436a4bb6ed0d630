import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shrunkSize } from './read-header.ts';

test('pictures are halved while both sides keep 385 pixels, then each side is cut to 512', () => {
  assert.deepEqual(shrunkSize(300, 200), { widthPx: 300, heightPx: 200 });
  assert.deepEqual(shrunkSize(1155, 866), { widthPx: 512, heightPx: 433 });
  assert.deepEqual(shrunkSize(769, 769), { widthPx: 512, heightPx: 512 });
  assert.deepEqual(shrunkSize(770, 770), { widthPx: 385, heightPx: 385 });
  assert.deepEqual(shrunkSize(8160, 6120), { widthPx: 512, heightPx: 512 });
  assert.deepEqual(shrunkSize(30_000, 10), { widthPx: 512, heightPx: 10 });
});
