import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeImage } from '../decode/index.ts';
import { CODE_READER_WASM, CODES_SIDE_PX, makeCodeReader } from './code-reader.ts';
import { listLikelyCodes } from './likely-codes.ts';

/** Photos of codes with what they say, and pictures without codes; not part of the project. */
const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const photos = existsSync(`${data}barcodes`) ? globSync(`${data}barcodes/**/blackbox/**/*.png`).sort() : [];
const skip = photos.length > 0 ? false : `no photos of codes at ${data}barcodes`;

const MIN_SHARE = 0.9;

/** The back covers of a Japanese book bear a second code, that of its price class. */
const SECOND_CODE = '1920081045006';

/** Printed as the code of photo 12, letter for letter: the text published with it lacks a letter. */
const MISLABELED: ReadonlyMap<string, string> = new Map([['qrcode-2/13.png', 'qrcode-2/12.txt']]);

/** In photo 16 one code stands inside another, which is the one meant. */
const INNER = /^\[内側QRコード\]/;

const reader = await makeCodeReader(readFileSync(new URL(CODE_READER_WASM)));

async function lookAt(path: string) {
  const image = await decodeImage(readFileSync(path));
  if ('skip' in image) return undefined;
  const raster = await image.raster(CODES_SIDE_PX);
  if ('skip' in raster) return undefined;
  const likely = listLikelyCodes(image.plane);
  return { mayHold: likely.length > 0, texts: (await reader.read(raster, likely)).map(({ text }) => text) };
}

const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();

function publishedText(path: string): string {
  const name = path.split('/').slice(-2).join('/');
  const source = MISLABELED.get(name);
  return plain(readFileSync(source === undefined ? path.replace(/png$/, 'txt') : path.replace(name, source), 'utf8'));
}

describe('photos of codes', { skip }, () => {
  let read = 0;
  for (const path of photos) {
    test(`${path.split('/').slice(-2).join('/')} is read rightly or not at all, and the gate lets it pass`, async () => {
      const seen = await lookAt(path);
      assert.ok(seen?.mayHold);
      const texts = seen.texts.map(plain);
      const expected = publishedText(path);
      if (texts.includes(expected)) read += 1;
      assert.deepEqual(
        texts.filter((text) => text !== expected && text !== SECOND_CODE && !INNER.test(text)),
        [],
      );
    });
  }

  test(`at least ${MIN_SHARE * 100} % are read`, () =>
    assert.ok(read >= photos.length * MIN_SHARE, `${read} of ${photos.length}`));
});

describe('pictures without codes', { skip }, () => {
  const pictures = globSync(`${data}{pdq,near-duplicates}/**/*.{jpg,jpeg,png,gif,webp,tif,tiff}`).sort();
  /** One in four of them: all take a quarter of an hour. */
  const drawings = globSync(`${data}logos-svg/logos/*.svg`)
    .sort()
    .filter((_, at) => at % 4 === 0);
  test(`none is read in ${pictures.length} photos and ${drawings.length} drawn marks`, async () => {
    assert.ok(pictures.length > 0 && drawings.length > 0);
    for (const path of [...pictures, ...drawings]) assert.deepEqual((await lookAt(path))?.texts ?? [], [], path);
  });
});
