import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { CODE_READER_WASM, type CodeReader, CODES_VERSION, makeCodeReader } from './index.ts';
import { CODE_WRITER_WASM, drawLabel, makeCodeDrawer, paint } from './drawn-codes.fixture.ts';

const reader: CodeReader = await makeCodeReader(readFileSync(new URL(CODE_READER_WASM)));
const draw = await makeCodeDrawer(readFileSync(new URL(CODE_WRITER_WASM)));

const ALL = ['matrix', 'bars'] as const;

/** Numbers in [0, 1) that a seed chooses. */
function makeRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

test('a reader says which version it is', () => assert.equal(reader.version, CODES_VERSION));

describe('a code on a label in a picture', () => {
  for (const [format, written, expected] of [
    ['EAN13', '4006381333931', { format: 'ean-13', text: '4006381333931', gs1: false }],
    ['EAN8', '96385074', { format: 'ean-8', text: '96385074', gs1: false }],
    ['UPCA', '036000291452', { format: 'upc-a', text: '036000291452', gs1: false }],
    ['UPCE', '01234565', { format: 'upc-e', text: '01234565', gs1: false }],
    ['Code128', 'BOX-17', { format: 'code-128', text: 'BOX-17', gs1: false }],
    ['QRCode', 'https://wa.me/4915112345', { format: 'qr', text: 'https://wa.me/4915112345', gs1: false }],
    ['DataMatrix', 'LOT 7 · 批次', { format: 'data-matrix', text: 'LOT 7 · 批次', gs1: false }],
  ] as const) {
    for (const turnedBy of [0, 5, 90, 180]) {
      test(`${format} turned by ${turnedBy}° is read once, where it stands`, async () => {
        const raster = await drawLabel(await draw(format, written), turnedBy);
        const [code, ...others] = await reader.read(raster, ALL);
        assert.ok(code, 'nothing read');
        const { box, ...read } = code;
        assert.deepEqual([read, others], [expected, []]);
        const [left, top, width, height] = box;
        assert.ok(left >= 150 && top >= 100 && left + width <= 650 && top + height <= 600, String(box));
        assert.ok(width >= 20 && height >= 1, String(box));
      });
    }
  }

  test('that is of GS1 says so, its element strings apart', async () => {
    const raster = await drawLabel(await draw('Code128', '(01)04006381333931(10)AB-1(21)7', { options: 'gs1' }), 0, 2);
    assert.deepEqual(
      (await reader.read(raster, ALL)).map(({ format, text, gs1 }) => [format, text, gs1]),
      [['code-128', '010400638133393110AB-1\u001d217', true]],
    );
  });

  test('is read the same each time', async () => {
    const raster = await drawLabel(await draw('EAN13', '4006381333931'), 3, 2);
    assert.deepEqual(await reader.read(raster, ALL), await reader.read(raster, ALL));
  });
});

describe('a picture without a code', () => {
  const random = makeRandom(1);
  const stripes = Array.from({ length: 400 }, () => random() < 0.5);
  for (const [name, raster] of [
    ['of noise', paint(320, 240, () => random() * 255)],
    ['of even stripes', paint(320, 240, (x) => (Math.floor(x / 3) % 2 === 0 ? 255 : 0))],
    ['of a random pattern of bars', paint(400, 200, (x) => (stripes[Math.floor(x / 2)] === true ? 255 : 0))],
    ['of a checkerboard', paint(240, 240, (x, y) => (((x >> 2) + (y >> 2)) % 2) * 255)],
    ['of one color', paint(64, 64, () => 128)],
    ['of one pixel', paint(1, 1, () => 0)],
    ['of one line', paint(700, 1, (x) => (x % 2) * 255)],
    ['of one column', paint(1, 700, (_, y) => (y % 2) * 255)],
  ] as const) {
    test(`${name} is read as none`, async () => assert.deepEqual(await reader.read(raster, ALL), []));
  }
});
