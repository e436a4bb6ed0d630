import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { drawScene, sceneImage } from './drawings.fixture.ts';
import type { Raster } from './decode/index.ts';
import { bitsApart } from './hash/index.ts';
import { makeOnce } from './picture-readers.ts';
import { hashRegisterImage } from './hash-register-image.ts';
import { type ImageObservation, observeImage, type PictureHash } from './observe-image.ts';

async function look(bytes: Uint8Array): Promise<ImageObservation> {
  const observation = await observeImage(bytes);
  assert.ok(!('skip' in observation), JSON.stringify(observation));
  return observation;
}

/** A picture by its first hash. */
async function observed(bytes: Uint8Array): Promise<PictureHash & Pick<ImageObservation, 'widthPx' | 'heightPx'>> {
  const { widthPx, heightPx, hashes } = await look(bytes);
  const [first] = hashes;
  assert.ok(first !== undefined);
  return { ...first, widthPx, heightPx };
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG that claims a size and holds the rows given. */
function makePng(widthPx: number, heightPx: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

const svg = (body: string, attributes = 'width="400" height="300"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`);

const SHAPES = Array.from(
  { length: 12 },
  (_, i) =>
    `<circle cx="${(i * 97) % 400}" cy="${(i * 61) % 300}" r="${20 + i * 3}" fill="#${((i * 0x2f3a7) & 0xffffff)
      .toString(16)
      .padStart(6, '0')}"/>`,
).join('');

describe('pictures that cannot be looked at are skipped, each with its reason', () => {
  const cases: { readonly [name: string]: readonly [bytes: () => Promise<Uint8Array> | Uint8Array, skip: string] } = {
    'no bytes': [() => new Uint8Array(), 'empty'],
    text: [() => Buffer.from('not a picture'), 'not-an-image'],
    HTML: [() => Buffer.from('<!doctype html><html><body>404</body></html>'), 'not-an-image'],
    'a decompression bomb': [() => makePng(60_000, 60_000, Buffer.alloc(5000)), 'too-many-pixels'],
    'a JPEG cut in half': [async () => (await sceneImage(1).jpeg().toBuffer()).subarray(0, 6000), 'corrupt-image'],
    'a JPEG cut in its header': [async () => (await sceneImage(1).jpeg().toBuffer()).subarray(0, 20), 'corrupt-image'],
    'a PNG with too few rows': [() => makePng(300, 300, Buffer.alloc(301 * 20)), 'corrupt-image'],
    'a drawing without an end': [
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9"'),
      'corrupt-image',
    ],
    'a drawing of no size': [() => svg(SHAPES, 'width="0" height="0"'), 'corrupt-image'],
    'one pixel': [
      () =>
        sharp(drawScene(1, 1, 1), { raw: { width: 1, height: 1, channels: 3 } })
          .png()
          .toBuffer(),
      'too-little-detail',
    ],
    'a strip of 30,000 by 10': [
      () =>
        sharp({ create: { width: 30_000, height: 10, channels: 3, background: '#888' } })
          .jpeg()
          .toBuffer(),
      'too-little-detail',
    ],
    'one color': [
      () =>
        sharp({ create: { width: 300, height: 300, channels: 3, background: '#f00' } })
          .png()
          .toBuffer(),
      'too-little-detail',
    ],
  };
  for (const [name, [bytes, skip]] of Object.entries(cases)) {
    test(`${name}: ${skip}`, async () => {
      const seen = await observeImage(await bytes());
      if ('skip' in seen) assert.equal(seen.skip, skip);
      else assert.deepEqual([seen.hashes, seen.skips], [[], [skip]]);
      assert.deepEqual(await hashRegisterImage(await bytes()), { skip });
    });
  }
});

test('encoding, color model, depth and format leave the hash within the threshold', async () => {
  const base = await observed(await sceneImage(1).png().toBuffer());
  const encodings: { readonly [name: string]: Sharp } = {
    'JPEG of low quality': sceneImage(1).jpeg({ quality: 50 }),
    WebP: sceneImage(1).webp({ quality: 50 }),
    AVIF: sceneImage(1).avif(),
    GIF: sceneImage(1).gif(),
    TIFF: sceneImage(1).tiff(),
    CMYK: sceneImage(1).toColourspace('cmyk').jpeg(),
    '16 bits': sceneImage(1).toColourspace('rgb16').png(),
    brighter: sceneImage(1).modulate({ brightness: 1.2 }),
    smaller: sceneImage(1).resize(240, 180),
  };
  for (const [name, image] of Object.entries(encodings)) {
    const bytes = await (name === 'brighter' || name === 'smaller' ? image.png() : image).toBuffer();
    const { hash } = await observed(bytes);
    assert.ok(bitsApart(hash, base.hash) <= 31, `${name}: ${bitsApart(hash, base.hash)}`);
  }
});

test('a picture is seen upright, and its size is that of the upright picture', async () => {
  const base = await observed(await sceneImage(1).jpeg().toBuffer());
  const turned = await sceneImage(1).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer();
  const { hash, widthPx, heightPx } = await observed(turned);
  assert.deepEqual([widthPx, heightPx], [480, 360]);
  assert.ok(bitsApart(hash, base.hash) <= 8);
});

test('what is transparent is white', async () => {
  const onWhite = await sceneImage(1)
    .extend({ top: 90, bottom: 90, left: 60, right: 60, background: '#fff' })
    .png()
    .toBuffer();
  const transparent = await sceneImage(1)
    .ensureAlpha()
    .extend({ top: 90, bottom: 90, left: 60, right: 60, background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
  assert.ok(bitsApart((await observed(transparent)).hash, (await observed(onWhite)).hash) <= 2);
});

test('of an animation each frame that shows something else is hashed', async () => {
  const frames = Buffer.concat([drawScene(1), drawScene(2), drawScene(1), drawScene(3)]);
  const animation = await sharp(frames, { raw: { width: 480, height: 1440, channels: 3, pageHeight: 360 } })
    .gif()
    .toBuffer();
  const { hashes, heightPx, skips } = await look(animation);
  assert.deepEqual([heightPx, skips], [360, []]);
  assert.deepEqual(
    hashes.map(({ frame }) => frame),
    [undefined, 1, 3],
  );
  for (const [at, scene] of [1, 2, 3].entries()) {
    const still = await observed(await sceneImage(scene).png().toBuffer());
    assert.ok(bitsApart(hashes[at]!.hash, still.hash) <= 10);
  }
});

test('bytes behind the end of a picture do not hide it', async () => {
  const bytes = await sceneImage(1).jpeg().toBuffer();
  const { hash } = await observed(Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]));
  assert.deepEqual(hash, (await observed(bytes)).hash);
});

test('a drawing hashes alike whatever size it claims, and the claim costs nothing', async () => {
  const small = await observed(svg(SHAPES, 'viewBox="0 0 400 300" width="40" height="30"'));
  const huge = await observed(svg(SHAPES, 'viewBox="0 0 400 300" width="90000" height="67500"'));
  assert.ok(bitsApart(small.hash, huge.hash) <= 10);
  assert.deepEqual([huge.widthPx, huge.heightPx], [90_000, 67_500]);
});

test('a drawing does not read files or addresses it refers to', async () => {
  const secret = new URL('./observe-image.test.ts', import.meta.url).pathname;
  const references = `<image href="file://${secret}" width="400" height="300"/><image href="http://127.0.0.1:9/x.png" width="400" height="300"/>`;
  assert.deepEqual((await observed(svg(SHAPES + references))).hash, (await observed(svg(SHAPES))).hash);
});

/** A reader that finds one line across the upper half of whatever it is given. */
function readerOf(unread: number) {
  const rasters: Raster[] = [];
  const read = (raster: Raster) => {
    rasters.push(raster);
    const box = [10, 20, raster.widthPx - 20, raster.heightPx / 2 - 20] as const;
    return Promise.resolve({ lines: [{ text: 'NORDVIK', box, quad: [], confidence: 0.9 }], unread });
  };
  return {
    rasters,
    readers: { lines: makeOnce(() => Promise.resolve({ version: 'one line', read, close: () => Promise.resolve() })) },
  };
}

const label = (widthPx: number, heightPx: number) =>
  svg(
    Array.from(
      { length: 60 },
      (_, i) => `<rect x="${20 + i * 6}" y="130" width="3" height="40" fill="${i % 2 === 0 ? '#000' : '#600'}"/>`,
    ).join('') + SHAPES,
    `viewBox="0 0 400 300" width="${widthPx}" height="${heightPx}"`,
  );

test('a picture that may hold text is read, and its boxes are those of the original', async () => {
  const { rasters, readers } = readerOf(0);
  const bytes = await sharp(label(2400, 1800)).png().toBuffer();
  const seen = await observeImage(bytes, readers);
  assert.ok('lines' in seen);
  assert.deepEqual([rasters[0]?.widthPx, rasters[0]?.heightPx], [960, 720]);
  assert.deepEqual(seen.lines, [{ text: 'NORDVIK', box: [25, 50, 2350, 850], confidence: 0.9 }]);
  assert.deepEqual(seen.skips, []);
});

test('a picture without strokes is not read; lines beyond the bounds are told', async () => {
  const plain = readerOf(0);
  const gradient = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#88a' } })
    .png()
    .toBuffer();
  await observeImage(gradient, plain.readers);
  assert.equal(plain.rasters.length, 0);
  const crowded = await observeImage(await sharp(label(800, 600)).png().toBuffer(), readerOf(7).readers);
  assert.ok('skips' in crowded);
  assert.deepEqual(crowded.skips, ['too-much-text']);
});

test('a reader of codes that breaks down loses the codes of its picture, and is made anew', async () => {
  let made = 0;
  const codes = makeOnce(() => {
    made++;
    return Promise.resolve({ version: 'broken', read: () => Promise.reject(new Error('unreachable')) });
  });
  const bytes = await sharp(label(800, 600)).png().toBuffer();
  for (const _ of [1, 2]) {
    const seen = await observeImage(bytes, { codes });
    assert.ok('codes' in seen);
    assert.deepEqual([seen.codes, seen.skips], [[], ['code-reader-failed']]);
    assert.equal(seen.hashes.length, 1);
  }
  assert.equal(made, 2);
});
