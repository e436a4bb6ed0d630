import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeImage } from '../decode/index.ts';
import {
  bitsApart,
  fromHex,
  hashVariants,
  takeSpectra,
  takeSpectrum,
  toHash,
  toHex,
  type Variant,
  VARIANTS,
} from './index.ts';

/** Published test pictures of PDQ with their hashes; not part of the project. */
const folder = fileURLToPath(new URL('../../../../../shared/data/pdq/', import.meta.url));
const skip = existsSync(`${folder}expected.json`) ? false : `no published pictures at ${folder}`;

const MAX_BITS_APART = 10;

/** Below this the publisher promises nothing about the hash. */
const MIN_QUALITY = 80;

interface Published {
  readonly image: string;
  readonly pdq: string;
}

const published: readonly Published[] = skip
  ? []
  : (JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as { hashes: Published[] }).hashes.filter(({ image }) =>
      existsSync(`${folder}data/${image}`),
    );

async function planeOf(image: string) {
  const decoded = await decodeImage(readFileSync(`${folder}data/${image}`));
  assert.ok('plane' in decoded, image);
  return decoded.plane;
}

describe('PDQ against the published hashes', { skip }, () => {
  for (const { image, pdq } of published) {
    test(`${image} is within ${MAX_BITS_APART} bits, or too plain to promise`, async () => {
      const { coefficients, quality } = takeSpectrum(await planeOf(image));
      const hash = toHash(coefficients);
      assert.ok(
        quality < MIN_QUALITY || bitsApart(hash, fromHex(pdq)) <= MAX_BITS_APART,
        `quality ${quality}: ${toHex(hash)} is ${bitsApart(hash, fromHex(pdq))} bits from ${pdq}`,
      );
    });
  }

  test('enough pictures are there and have detail', async () => {
    const qualities = await Promise.all(published.map(async ({ image }) => takeSpectrum(await planeOf(image)).quality));
    assert.ok(qualities.filter((quality) => quality >= MIN_QUALITY).length >= 15, qualities.join());
  });

  /** The publisher turns counter-clockwise; its flips across the axes x and y are ours upside down and left to right. */
  const layouts: { readonly [image: string]: Variant } = {
    'bridge-1-original': 'identity',
    'bridge-2-rotate-90': 'rotate-270',
    'bridge-3-rotate-180': 'rotate-180',
    'bridge-4-rotate-270': 'rotate-90',
    'bridge-5-flipx': 'flip',
    'bridge-6-flipy': 'mirror',
    'bridge-7-flip-plus-1': 'transpose',
    'bridge-8-flip-minus-1': 'transverse',
  };
  for (const [name, variant] of Object.entries(layouts)) {
    test(`variant ${variant} of the original is within ${MAX_BITS_APART} bits of ${name}`, async () => {
      const expected = published.find(({ image }) => image.endsWith(`${name}.jpg`));
      assert.ok(expected);
      const variants = hashVariants(takeSpectra(await planeOf('reg-test-input/dih/bridge-1-original.jpg')));
      const hash = variants[VARIANTS.indexOf(variant)];
      assert.ok(hash && bitsApart(hash, fromHex(expected.pdq)) <= MAX_BITS_APART);
    });
  }
});
