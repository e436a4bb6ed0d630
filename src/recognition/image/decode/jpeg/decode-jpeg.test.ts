import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { drawScene, sceneImage } from '../../drawings.fixture.ts';
import { bitsApart, takeSpectrum, toHash } from '../../hash/index.ts';
import { decodeTo } from '../decode-to.ts';
import { type LumaPlane, toLumaPlane } from '../luma-plane.ts';
import { readHeader } from '../read-header.ts';
import { decodeJpeg } from './decode-jpeg.ts';
import { segment, writePlainJpeg } from './plain-jpeg.fixture.ts';

/** The same as libvips decodes it. */
async function planeOfLibvips(bytes: Uint8Array): Promise<LumaPlane> {
  const header = await readHeader(bytes);
  assert.ok(header);
  const { rgb, widthPx, heightPx } = await decodeTo(bytes, header, header.hashedPx);
  return toLumaPlane(rgb, 3, widthPx, heightPx);
}

function assertAlike(plane: LumaPlane, other: LumaPlane): void {
  assert.deepEqual([plane.widthPx, plane.heightPx], [other.widthPx, other.heightPx]);
  const apart = plane.luma.reduce((sum, value, at) => sum + Math.abs(value - other.luma[at]!), 0) / plane.luma.length;
  assert.ok(apart < 1.5, `${apart} levels apart`);
  const [spectrum, expected] = [takeSpectrum(plane), takeSpectrum(other)];
  const bits = bitsApart(toHash(spectrum.coefficients), toHash(expected.coefficients));
  const isTold = expected.quality >= 80 && Math.min(plane.widthPx, plane.heightPx) >= 64;
  // The last samples of a side that no 8 divides are drawn from less than a block: libvips stretches, the kernel does not.
  assert.ok(!isTold || bits <= 6, `${bits} bits apart`);
}

test('brightness is what libvips decodes, at all scales, samplings, qualities and shapes', async () => {
  const picture = fc.record({
    seed: fc.nat(1e6),
    widthPx: fc.integer({ min: 1, max: 900 }),
    heightPx: fc.integer({ min: 1, max: 900 }),
    options: fc.record({
      quality: fc.integer({ min: 20, max: 100 }),
      chromaSubsampling: fc.constantFrom('4:2:0', '4:4:4'),
      optimiseCoding: fc.boolean(),
      progressive: fc.boolean(),
    }),
    isGrey: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(picture, async ({ seed, widthPx, heightPx, options, isGrey }) => {
      const image = sceneImage(seed, widthPx, heightPx);
      const bytes = await (isGrey ? image.greyscale() : image).jpeg(options).toBuffer();
      const decoded = decodeJpeg(bytes);
      assert.ok(decoded);
      assert.deepEqual([decoded.widthPx, decoded.heightPx], [widthPx, heightPx]);
      assertAlike(decoded.plane, await planeOfLibvips(bytes));
    }),
    { numRuns: 25 },
  );
  for (const [widthPx, heightPx] of [
    [1155, 866],
    [1600, 1700],
    [3200, 3090],
    [2600, 40],
  ] as const) {
    const scene = sceneImage(5, 400, 300).resize(widthPx, heightPx, { fit: 'fill' });
    for (const progressive of [false, true]) {
      const bytes = await scene.clone().jpeg({ progressive }).toBuffer();
      const decoded = decodeJpeg(bytes);
      assert.ok(decoded);
      assertAlike(decoded.plane, await planeOfLibvips(bytes));
    }
  }
});

test('a progressive picture is the very same as a sequential one of the same coefficients', async () => {
  for (const [widthPx, heightPx, options] of [
    [700, 500, { quality: 92 }],
    [333, 801, { quality: 60, chromaSubsampling: '4:4:4' }],
    [1300, 900, { quality: 80 }],
    [2500, 1700, { quality: 75 }],
    [4400, 3300, { quality: 75 }],
  ] as const) {
    const picture = sceneImage(7, 600, 400).resize(widthPx, heightPx, { fit: 'fill' });
    const [sequential, progressive] = await Promise.all(
      [false, true].map(async (isProgressive) =>
        decodeJpeg(
          await picture
            .clone()
            .jpeg({ ...options, progressive: isProgressive })
            .toBuffer(),
        ),
      ),
    );
    assert.ok(sequential);
    assert.deepEqual(progressive, sequential);
  }
});

test('a picture is turned upright by each of the eight orientations', async () => {
  for (let orientation = 1; orientation <= 8; orientation++) {
    const bytes = await sceneImage(3, 300, 200).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
    const decoded = decodeJpeg(bytes);
    assert.ok(decoded);
    assert.deepEqual([decoded.widthPx, decoded.heightPx], orientation < 5 ? [300, 200] : [200, 300]);
    assertAlike(decoded.plane, await planeOfLibvips(bytes));
  }
});

describe('markers among the pixels', () => {
  const blocks = Array.from({ length: 11 }, (_row, y) => Array.from({ length: 13 }, (_, x) => (x * 37 + y * 91) % 256));
  const samples = (bytes: Uint8Array): readonly number[] | undefined => {
    const plane = decodeJpeg(bytes)?.plane;
    return plane && blocks.flat().map((_, at) => plane.luma[Math.floor(at / 13) * 8 * 104 + (at % 13) * 8]!);
  };

  test('are followed, and begin the prediction anew', () => {
    for (const restart of [0, 1, 2, 13, 50, 1000]) {
      assert.deepEqual(samples(writePlainJpeg(blocks, restart)), blocks.flat());
      assert.deepEqual(samples(writePlainJpeg(blocks, restart, [])), blocks.flat());
    }
  });

  for (const [name, bytes] of [
    ['sequential', writePlainJpeg(blocks, 13)],
    ['progressive', writePlainJpeg(blocks, 13, [])],
  ] as const)
    test(`in the wrong order, too early or missing are no ${name} picture`, () => {
      const at = bytes.indexOf(Buffer.from([0xff, 0xd1]));
      for (const wrong of [0xd0, 0xd2, 0xd9, 0x00, 0xc4]) {
        const damaged = Buffer.from(bytes);
        damaged[at + 1] = wrong;
        assert.equal(samples(damaged), undefined, wrong.toString(16));
      }
      assert.equal(samples(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 2)])), undefined);
      assert.equal(samples(Buffer.concat([bytes.subarray(0, at - 4), bytes.subarray(at)])), undefined);
    });
});

describe('scans of a progressive picture', () => {
  const blocks = [[90, 140]];
  // The only code that the other coefficients have, of one bit, ends a block.
  const nothing = '00';
  const accepts = (...scans: readonly (readonly number[])[]): boolean =>
    decodeJpeg(
      writePlainJpeg(
        blocks,
        0,
        scans.map((header) => ({ header, bits: nothing })),
      ),
    ) !== undefined;

  test('add coefficients, then one bit after the other', () => {
    assert.ok(accepts([1, 5, 0x02], [6, 63, 0x02], [1, 63, 0x21], [1, 63, 0x10]));
  });

  test('that add to what is not known, begin anew what is, or mix first coefficients with others, are no picture', () => {
    for (const scans of [
      [[1, 63, 0x10]],
      [[0, 0, 0x00]],
      [
        [1, 5, 0x02],
        [1, 63, 0x21],
      ],
      [
        [1, 63, 0x02],
        [1, 63, 0x10],
      ],
      [
        [1, 63, 0x00],
        [5, 9, 0x00],
      ],
      [[0, 5, 0x00]],
      [[1, 64, 0x00]],
      [[9, 5, 0x00]],
      [[1, 63, 0x31]],
      [[1, 63, 0x0e]],
    ])
      assert.equal(accepts(...scans), false, JSON.stringify(scans));
  });

  test('that are more than any encoder writes are no picture', () => {
    const singles = Array.from({ length: 24 }, (_, at) => [at + 1, at + 1, 0x00]);
    assert.ok(accepts(...singles.slice(0, 23)));
    assert.equal(accepts(...singles), false);
  });
});

describe('what the kernel leaves to libvips', () => {
  const cases = {
    CMYK: () => sceneImage(1).toColourspace('cmyk').jpeg(),
    'a PNG': () => sceneImage(1).png(),
  };
  for (const [name, image] of Object.entries(cases)) {
    test(name, async () => assert.equal(decodeJpeg(await image().toBuffer()), undefined));
  }

  test('a picture of red, green and blue without brightness', async () => {
    const bytes = await sceneImage(1).jpeg().toBuffer();
    const isJfif = bytes.indexOf('JFIF');
    const adobe = segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]);
    const rest = isJfif < 0 ? bytes.subarray(2) : bytes.subarray(4 + bytes.readUInt16BE(4));
    assert.equal(decodeJpeg(Buffer.concat([bytes.subarray(0, 2), adobe, rest])), undefined);
  });

  test('no bytes, a lone start, a segment past the end', () => {
    for (const hex of ['', 'ff', 'ffd8', 'ffd8ff', 'ffd8ffda', 'ffd8ffdbffff00', 'ffd8ffd9', 'ffd8ffc00001']) {
      assert.equal(decodeJpeg(Buffer.from(hex, 'hex')), undefined, hex);
    }
  });
});

describe('hostile bytes', () => {
  for (const progressive of [false, true])
    test(`a ${progressive ? 'progressive' : 'sequential'} picture that is cut off anywhere is none`, async () => {
      const bytes = await sceneImage(2, 90, 70).jpeg({ quality: 90, progressive }).toBuffer();
      for (let length = 0; length < bytes.length; length++) {
        assert.equal(decodeJpeg(bytes.subarray(0, length)), undefined, `${length} of ${bytes.length} bytes`);
      }
    });

  for (const progressive of [false, true])
    test(`changed bytes of a ${progressive ? 'progressive' : 'sequential'} picture give none or one of brightness from 0 to 255, and leave no trace in the next`, async () => {
      const bytes = await sceneImage(2, 90, 70).jpeg({ quality: 90, progressive }).toBuffer();
      const whole = decodeJpeg(bytes);
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
          const damaged = Buffer.from(bytes);
          for (const [at, value] of changes) damaged[at] = value;
          const luma = decodeJpeg(damaged)?.plane.luma ?? [];
          assert.ok(luma.every((value) => value >= 0 && value <= 255.01));
          assert.deepEqual(decodeJpeg(bytes), whole);
        }),
        { numRuns: 400 },
      );
    });

  for (const progressive of [undefined, []])
    test(`a claim of many pixels with few bytes costs nothing, ${progressive ? 'progressive' : 'sequential'}`, () => {
      const bytes = writePlainJpeg([[10, 20]], 0, progressive);
      const frame = bytes.indexOf(Buffer.from([0xff, progressive === undefined ? 0xc0 : 0xc2]));
      bytes.writeUInt16BE(7000, frame + 5);
      bytes.writeUInt16BE(7000, frame + 7);
      const before = process.cpuUsage();
      for (let i = 0; i < 20; i++) assert.equal(decodeJpeg(bytes), undefined);
      assert.ok(process.cpuUsage(before).user < 2e6);
    });
});

test('the picture that others decode alike is one of detail', () => {
  // The property above would be empty if no picture had a hash worth comparing.
  assert.equal(takeSpectrum(toLumaPlane(drawScene(5), 3, 480, 360)).quality, 100);
});
