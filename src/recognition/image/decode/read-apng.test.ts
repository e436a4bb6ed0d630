import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { sceneImage } from '../drawings.fixture.ts';
import { animatePng, type DrawnFrame } from './apng.fixture.ts';
import { decodeImage } from './index.ts';
import { drawApng } from './draw-apng.ts';
import { type Apng, readApng } from './read-apng.ts';

type Color = readonly [red: number, green: number, blue: number, opacity: number];
const CLEAR: Color = [0, 0, 0, 0];
const RED: Color = [255, 0, 0, 255];
const BLUE: Color = [0, 0, 255, 255];
const HALF_GREEN: Color = [0, 255, 0, 128];

async function block(
  color: Color,
  widthPx: number,
  heightPx: number,
  rest: Partial<DrawnFrame> = {},
): Promise<DrawnFrame> {
  const pixels = Buffer.from(Array.from({ length: widthPx * heightPx }, () => color).flat());
  const png = await sharp(pixels, { raw: { width: widthPx, height: heightPx, channels: 4 } })
    .png()
    .toBuffer();
  return { png, widthPx, heightPx, ...rest };
}

/** The colors of the pixels (0, 0) and (2, 0) of each frame. */
async function colorsOf(bytes: Uint8Array): Promise<readonly (readonly [Color, Color])[]> {
  const apng = readApng(bytes) as Apng;
  const colors: (readonly [Color, Color])[] = [];
  for await (const canvas of drawApng(bytes, apng)) {
    const at = (pixel: number) => [...canvas.subarray(pixel * 4, pixel * 4 + 4)] as unknown as Color;
    colors.push([at(0), at(2)]);
  }
  return colors;
}

describe('the frames of an animated PNG', () => {
  test('are drawn over each other, or replace what they cover, and leave what they say', async () => {
    const whole = await block(RED, 4, 4);
    const right = { xPx: 2, yPx: 0 };
    assert.deepEqual(await colorsOf(animatePng([whole, await block(BLUE, 2, 4, right)])), [
      [RED, RED],
      [RED, BLUE],
    ]);
    const over = await block(HALF_GREEN, 2, 4, { ...right, blends: 1 });
    assert.deepEqual((await colorsOf(animatePng([whole, over])))[1], [RED, [127, 128, 0, 255]]);
    const replaced = await block(HALF_GREEN, 2, 4, right);
    assert.deepEqual((await colorsOf(animatePng([whole, replaced])))[1], [RED, HALF_GREEN]);
    const nothing = await block(BLUE, 2, 4, { ...right, leaves: 1 });
    const dot = await block(RED, 1, 1, { yPx: 3 });
    assert.deepEqual((await colorsOf(animatePng([whole, nothing, dot])))[2], [RED, CLEAR]);
    const before = await block(BLUE, 2, 4, { ...right, leaves: 2 });
    assert.deepEqual((await colorsOf(animatePng([whole, before, dot])))[2], [RED, RED]);
  });

  test('come after a picture that shows where animations do not', async () => {
    const frames = [await block(RED, 4, 4), await block(BLUE, 4, 4)];
    const { png } = await block(HALF_GREEN, 4, 4);
    assert.deepEqual(
      (await colorsOf(animatePng(frames, png))).map(([first]) => first),
      [HALF_GREEN, RED, BLUE],
    );
  });

  test('are looked at where they show something else than what a viewer without animations shows', async () => {
    const still = await sceneImage(1, 240, 180).png().toBuffer();
    const hidden = await sceneImage(2, 240, 180).png().toBuffer();
    const size = { widthPx: 240, heightPx: 180 };
    const image = await decodeImage(
      animatePng(
        [
          { png: still, ...size },
          { png: hidden, ...size },
        ],
        still,
      ),
    );
    assert.ok(!('skip' in image));
    assert.equal(image.frames, 3);
    const planes = await image.framePlanes();
    assert.ok(!('skip' in planes));
    assert.deepEqual(
      planes.map(({ frame }) => frame),
      [2],
    );
    const expected = await decodeImage(hidden);
    assert.ok(!('skip' in expected));
    const apart = planes[0]!.plane.luma.reduce((sum, value, at) => sum + Math.abs(value - expected.plane.luma[at]!), 0);
    assert.ok(apart / expected.plane.luma.length < 2);
  });

  test('end before the first that is damaged, and a PNG without animation has none', async () => {
    const [whole, outside] = [await block(RED, 4, 4), await block(BLUE, 2, 4, { xPx: 3 })];
    assert.equal(readApng(animatePng([whole, outside, whole]))?.frames.length, 1);
    assert.equal(readApng(whole.png), undefined);
    assert.equal(readApng(Buffer.from('GIF89a')), undefined);
  });

  test('that are many and tiny are a skip: each costs a decoder', async () => {
    const dot = await block(RED, 1, 1);
    const image = await decodeImage(animatePng(Array.from({ length: 4000 }, () => dot)));
    assert.ok(!('skip' in image));
    assert.equal(image.frames, 4000);
    assert.deepEqual(await image.framePlanes(), { skip: 'too-many-pixels' });
  });

  test('with a frame that cannot be decoded are a skip', async () => {
    const whole = await block(RED, 40, 40);
    const broken = {
      ...whole,
      png: await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    };
    const image = await decodeImage(animatePng([whole, broken]));
    assert.ok(!('skip' in image));
    assert.deepEqual(await image.framePlanes(), { skip: 'corrupt-image' });
  });

  test('cut or garbled anywhere never throw', async () => {
    const bytes = animatePng(
      [await block(RED, 4, 4), await block(BLUE, 2, 4, { xPx: 2 })],
      (await block(RED, 4, 4)).png,
    );
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length - 1), fc.nat(255), (length, at, value) => {
        const garbled = Buffer.from(bytes);
        garbled[at] = value;
        const apng = readApng(garbled.subarray(0, length));
        for (const frame of apng?.frames ?? []) {
          assert.ok(frame.xPx + frame.widthPx <= apng!.widthPx && frame.yPx + frame.heightPx <= apng!.heightPx);
          assert.ok(frame.toPng().length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
