import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { hasFontFor } from '../../examples/image/fonts.ts';
import type { Listing } from '../catalog/index.ts';
import { loadLearned } from '../cli/index.ts';
import { digestOf } from '../evidence/index.ts';
import { CODE_WRITER_WASM, drawLabel, makeCodeDrawer } from './image/codes/drawn-codes.fixture.ts';
import { observeImage } from './image/observe-image.ts';
import { makePictureReaders } from './image/picture-readers.ts';
import { compileRecognizers, modelVersions, recognize } from './recognize.ts';

const right = {
  id: 'tm-nordvik',
  kind: 'trademark',
  verbalElement: 'NORDVIK',
  aliases: [],
  holder: { id: 'h-1', name: 'Nordvik AB' },
  registrations: [],
  licenses: [],
  images: [],
  referenceImages: [],
  knownInfringing: [],
  retailPrice: { amount: 300, currency: 'EUR' },
} as const;

const recognizers = compileRecognizers({ version: digestOf('register'), rights: [right] }, new Map());

const listing: Listing = {
  id: 'L1',
  revision: digestOf('L1'),
  seller: { id: 's-1' },
  title: 'Rain jacket',
  price: { amount: 29, currency: 'EUR' },
  markets: ['DE'],
  images: [{ source: 'a.jpg', digest: digestOf('a') }],
  attributes: {},
};

const learned = await loadLearned({ readsPictures: true });
const readers = makePictureReaders(learned);

/** A photograph of 1,600 pixels with a label that has a QR code, and words above it. */
async function photograph(words: string): Promise<Buffer> {
  const draw = await makeCodeDrawer(readFileSync(fileURLToPath(CODE_WRITER_WASM)));
  const { rgb, widthPx, heightPx } = await drawLabel(await draw('QRCode', 'https://u.wechat.com/kP3xQ7'), 0, 5);
  const label = sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } });
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="90"><text x="20" y="60" font-family="sans-serif" font-size="44">${words}</text></svg>`;
  return label
    .extend({ top: 90, background: '#e8e0d0' })
    .composite([{ input: Buffer.from(text), left: 0, top: 0 }])
    .png()
    .toBuffer();
}

const skip = (await hasFontFor('latin')) ? false : 'no font here writes Latin letters';

test(
  'words and codes of a picture are signals with their boxes, and the price is held against the mark',
  { skip },
  async () => {
    const seen = await observeImage(await photograph('Nordvik original'), readers);
    const { signals, skips } = recognize(recognizers, listing, [seen]);
    assert.deepEqual(skips, []);
    assert.deepEqual(
      signals.map(({ kind, right: whose }) => [kind, whose]),
      [
        ['image.text', 'tm-nordvik'],
        ['image.barcode', undefined],
        ['price', 'tm-nordvik'],
      ],
    );
    const [words, code] = signals;
    assert.ok(words?.where && 'image' in words.where && words.where.box !== undefined);
    assert.equal(words.where.text, 'Nordvik');
    assert.ok(words.where.box[1] < 90);
    assert.deepEqual([code?.detail?.['says'], code?.detail?.['channel']], ['contact', 'wechat']);
    assert.ok(code?.where && 'box' in code.where && code.where.box !== undefined && code.where.box[1] >= 90);
  },
);

test('without readers nothing is read, and the versions say so', async () => {
  const seen = await observeImage(await photograph('Nordvik original'));
  assert.deepEqual(recognize(recognizers, listing, [seen]).signals, []);
  assert.ok(!('writing' in modelVersions()) && !('codes' in modelVersions()));
  assert.ok('writing' in modelVersions(learned) && 'codes' in modelVersions(learned));
});
