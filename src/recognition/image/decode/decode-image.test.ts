import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { drawScene, sceneImage } from '../drawings.fixture.ts';
import { type Box, type DecodedImage, decodeImage, type FramePlane, type Raster } from './index.ts';

async function decoded(bytes: Uint8Array): Promise<DecodedImage> {
  const image = await decodeImage(bytes);
  assert.ok(!('skip' in image), JSON.stringify(image));
  return image;
}

async function rasterOf(image: DecodedImage, longerSidePx: number): Promise<Raster> {
  const raster = await image.raster(longerSidePx);
  assert.ok(!('skip' in raster), JSON.stringify(raster));
  assert.equal(raster.rgb.length, raster.widthPx * raster.heightPx * 3);
  return raster;
}

function meanDifference(a: Uint8Array, b: Uint8Array): number {
  assert.equal(a.length, b.length);
  return a.reduce((sum, sample, at) => sum + Math.abs(sample - b[at]!), 0) / a.length;
}

function meanOf({ rgb, widthPx }: Raster, [left, top, width, height]: Box): number {
  let sum = 0;
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) sum += rgb[(y * widthPx + x) * 3]!;
  }
  return sum / (width * height);
}

/** Frames of 240 × 180 as an animation. An encoder drops those that equal the one before. */
function animate(frames: readonly Buffer[]): Promise<Buffer> {
  const raw = { width: 240, height: 180 * frames.length, channels: 3, pageHeight: 180 } as const;
  return sharp(Buffer.concat(frames), { raw }).webp({ quality: 80, effort: 0 }).toBuffer();
}

const frameOf = (seed: number): Buffer => drawScene(seed, 240, 180);
const brighten = (frame: Buffer, by: number): Buffer => Buffer.from(frame.map((sample) => Math.min(255, sample + by)));

async function framesOf(image: DecodedImage): Promise<readonly FramePlane[]> {
  const planes = await image.framePlanes();
  assert.ok(!('skip' in planes), JSON.stringify(planes));
  return planes;
}

/** A GIF of one color whose further frames paint one pixel each: they cost no bytes, but a decoder a whole picture. */
async function addFrames(sidePx: number, frames: number): Promise<Buffer> {
  const still = await sharp({ create: { width: sidePx, height: sidePx, channels: 3, background: '#c33' } })
    .gif({ effort: 1 })
    .toBuffer();
  const frame = Buffer.from('21f90400090000002c0000000001000100000202440100', 'hex');
  return Buffer.concat([still.subarray(0, -1), ...Array.from({ length: frames - 1 }, () => frame), Buffer.from(';')]);
}

describe('the raster of a picture', () => {
  test('has its longer side at most as long as asked, and is never enlarged', async () => {
    const image = await decoded(await sceneImage(1).jpeg().toBuffer());
    for (const [asked, widthPx, heightPx] of [
      [120, 120, 90],
      [333, 333, 250],
      [480, 480, 360],
      [2000, 480, 360],
      [1, 1, 1],
    ] as const) {
      const raster = await rasterOf(image, asked);
      assert.deepEqual([raster.widthPx, raster.heightPx], [widthPx, heightPx]);
    }
  });

  test('holds the samples of the original where it is not reduced', async () => {
    const image = await decoded(await sceneImage(1).png().toBuffer());
    assert.deepEqual(Buffer.from((await rasterOf(image, 480)).rgb), drawScene(1));
  });

  test('is upright, on white, and of three channels whatever the picture has', async () => {
    const upright = (await rasterOf(await decoded(await sceneImage(1).png().toBuffer()), 480)).rgb;
    const turned = await sceneImage(1).rotate(90).withMetadata({ orientation: 8 }).png().toBuffer();
    assert.deepEqual((await rasterOf(await decoded(turned), 480)).rgb, upright);
    const grey = await rasterOf(await decoded(await sceneImage(1).greyscale().png().toBuffer()), 480);
    assert.equal(grey.rgb.length, upright.length);
    const clear = await sharp({
      create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    assert.equal(meanOf(await rasterOf(await decoded(clear), 9), [0, 0, 9, 9]), 255);
  });

  test('is the same object when asked for again, and a smaller one is nearly what decoding to its size gives', async () => {
    const bytes = await sceneImage(2).jpeg({ quality: 90 }).toBuffer();
    const image = await decoded(bytes);
    const large = await rasterOf(image, 480);
    assert.equal(await rasterOf(image, 700), large);
    const small = await rasterOf(image, 200);
    const direct = await rasterOf(await decoded(bytes), 200);
    assert.ok(meanDifference(small.rgb, direct.rgb) < 3);
    assert.equal(await rasterOf(image, 480), large);
  });

  test('of a drawing is drawn as large as asked', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><circle cx="20" cy="15" r="9"/></svg>';
    const image = await decoded(Buffer.from(svg));
    assert.deepEqual([image.widthPx, image.heightPx], [40, 30]);
    const raster = await rasterOf(image, 800);
    assert.deepEqual([raster.widthPx, raster.heightPx], [800, 600]);
    // The disk reaches from 220 to 580. Its edge is drawn anew, not blown up: from white to black within four pixels.
    assert.equal(meanOf(raster, [0, 300, 218, 1]), 255);
    assert.equal(meanOf(raster, [222, 300, 356, 1]), 0);
  });
});

describe('the frames of an animation', () => {
  test('that show something new are given with their numbers; repetitions and faint changes are not', async () => {
    const [bag, shoe, hat] = [frameOf(1), frameOf(2), frameOf(3)];
    const image = await decoded(await animate([bag, brighten(bag, 3), shoe, bag, hat, shoe, brighten(bag, 5)]));
    assert.equal(image.frames, 7);
    const planes = await framesOf(image);
    assert.deepEqual(
      planes.map(({ frame }) => frame),
      [2, 4],
    );
    const { luma, widthPx, heightPx } = planes[1]!.plane;
    assert.deepEqual([widthPx, heightPx], [240, 180]);
    const expected = await decoded(await sceneImage(3, 240, 180).png().toBuffer());
    const apart = luma.reduce((sum, value, at) => sum + Math.abs(value - expected.plane.luma[at]!), 0) / luma.length;
    assert.ok(apart < 4, String(apart));
  });

  test('one that flashes up among many is found', async () => {
    const bag = frameOf(1);
    const frames = Array.from({ length: 60 }, (_, at) => (at === 47 ? frameOf(2) : brighten(bag, at % 4)));
    const planes = await framesOf(await decoded(await animate(frames)));
    assert.equal(planes.length, 1);
    const { plane } = await decoded(await sceneImage(2, 240, 180).png().toBuffer());
    const apart = planes[0]!.plane.luma.reduce((sum, value, at) => sum + Math.abs(value - plane.luma[at]!), 0);
    assert.ok(apart / plane.luma.length < 4);
  });

  test('are at most 16, in ascending order', async () => {
    const planes = await framesOf(await decoded(await animate(Array.from({ length: 24 }, (_, at) => frameOf(at + 1)))));
    const numbers = planes.map(({ frame }) => frame);
    assert.equal(numbers.length, 16);
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
  });

  test('are none in a still picture', async () => {
    const image = await decoded(await sceneImage(1).png().toBuffer());
    assert.equal(image.frames, 1);
    assert.deepEqual(await image.framePlanes(), []);
  });

  test('with more pixels than can be decoded are a skip, and the first frame is still looked at', async () => {
    const image = await decoded(await addFrames(2000, 51));
    assert.deepEqual([image.widthPx, image.frames], [2000, 51]);
    assert.deepEqual(await image.framePlanes(), { skip: 'too-many-pixels' });
    assert.deepEqual(await framesOf(await decoded(await addFrames(40, 51))), []);
  });
});
