import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CODE_WRITER_WASM, makeCodeDrawer } from './drawn-codes.fixture.ts';
import { modulesOf } from './linear-modules.ts';

const draw = await makeCodeDrawer(readFileSync(new URL(CODE_WRITER_WASM)));

/** Every first digit of an EAN-13 and every check digit of a UPC-E, of both systems: each chooses its number sets. */
for (const [format, written, printed] of [
  ['EAN13', 'ean-13', '4006381333931'],
  ['EAN13', 'ean-13', '1920081045006'],
  ['EAN13', 'ean-13', '2100000000005'],
  ['EAN13', 'ean-13', '3012345678902'],
  ['EAN13', 'ean-13', '5012345678900'],
  ['EAN13', 'ean-13', '6901234567892'],
  ['EAN13', 'ean-13', '7612345678900'],
  ['EAN13', 'ean-13', '8712345678906'],
  ['EAN13', 'ean-13', '9784872348880'],
  ['UPCA', 'upc-a', '036000291452'],
  ['EAN8', 'ean-8', '96385074'],
  ['UPCE', 'upc-e', '01234565'],
  ['UPCE', 'upc-e', '04252614'],
  ['UPCE', 'upc-e', '11234562'],
] as const) {
  test(`${printed} is laid out as it is printed`, async () => {
    const { grey, widthPx } = await draw(format, printed);
    const bars = Array.from(grey.subarray(0, widthPx), (value) => (value < 128 ? '1' : '0')).join('');
    const { modules, places } = modulesOf(written, printed);
    assert.equal(modules, bars);
    for (const { start, own, others } of places) {
      assert.equal(modules.slice(start, start + 7), own);
      assert.ok(!others.includes(own) && new Set(others).size === others.length);
    }
  });
}
