import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isValidGtin } from '../../../rights/index.ts';
import { expandUpcE } from './upc-e.ts';

test('a UPC-E is short for the number with its zeros', () => {
  for (const [short, long] of [
    ['01234565', '012345000065'],
    ['04252614', '042100005264'],
    ['01234531', '012300000451'],
    ['01234543', '012340000053'],
  ] as const) {
    assert.equal(expandUpcE(short), long);
    assert.ok(isValidGtin(long));
  }
});

test('what is no UPC-E is short for nothing', () => {
  for (const digits of ['', '2123456', '21234565', '0123456a', '012345651'])
    assert.equal(expandUpcE(digits), undefined);
});
