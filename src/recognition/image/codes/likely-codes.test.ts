import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { drawScene } from '../drawings.fixture.ts';
import type { LumaPlane, Raster } from '../decode/index.ts';
import { CODE_WRITER_WASM, drawLabel, makeCodeDrawer, paint } from './drawn-codes.fixture.ts';
import { toGrey } from './grey-picture.ts';
import { listLikelyCodes } from './likely-codes.ts';

const draw = await makeCodeDrawer(readFileSync(new URL(CODE_WRITER_WASM)));

function toPlane(raster: Raster): LumaPlane {
  const { grey, widthPx, heightPx } = toGrey(raster);
  return { luma: Float32Array.from(grey), widthPx, heightPx };
}

describe('a picture with a code may hold one', () => {
  for (const [format, text] of [
    ['QRCode', 'https://wa.me/4915112345'],
    ['DataMatrix', 'https://aurelle.example/01/04006381333931/21/77'],
    ['EAN13', '4006381333931'],
    ['EAN8', '96385074'],
    ['Code128', 'BOX-17'],
  ] as const) {
    const isMatrix = format === 'QRCode' || format === 'DataMatrix';
    for (const modulePx of [2, 4]) {
      for (const turnedBy of [0, 30, 90]) {
        test(`${format} of ${modulePx} pixels a module, turned by ${turnedBy}°`, async () => {
          const likely = listLikelyCodes(toPlane(await drawLabel(await draw(format, text), turnedBy, modulePx)));
          assert.ok(likely.includes(isMatrix ? 'matrix' : 'bars'), String(likely));
        });
      }
    }
  }
});

describe('a picture holds none', () => {
  for (const [name, raster] of [
    ['of shapes', { rgb: drawScene(3, 512, 384), widthPx: 512, heightPx: 384 }],
    ['of a slope of light', paint(512, 512, (x, y) => (x + y) / 4)],
    ['of faint noise', paint(512, 512, (x, y) => 120 + ((x * 7919 + y * 104729) % 20))],
    ['of broad stripes', paint(512, 512, (x) => (Math.floor(x / 64) % 2) * 255)],
    ['of one pixel', paint(1, 1, () => 0)],
    ['of one line', paint(512, 1, (x) => (x % 2) * 255)],
  ] as const) {
    test(name, () => assert.deepEqual(listLikelyCodes(toPlane(raster)), []));
  }
});
