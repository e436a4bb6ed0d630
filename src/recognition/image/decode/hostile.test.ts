import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { drawScene, sceneImage } from '../drawings.fixture.ts';
import { decodeImage } from './index.ts';

const scene = (): ReturnType<typeof sceneImage> => sceneImage(1, 240, 180);
const svg = (body: string, before = ''): Buffer =>
  Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150">${body}</svg>`);
const DISK = '<circle cx="60" cy="60" r="40"/>';

/** What becomes of bytes: the size of the picture, or why there is none. Either within the bounds of time. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const image = await decodeImage(bytes);
  if ('skip' in image) return image.skip;
  assert.ok(image.plane.luma.every((value) => value >= 0 && value <= 256));
  assert.equal(image.plane.luma.length, image.plane.widthPx * image.plane.heightPx);
  return `${image.widthPx}x${image.heightPx}`;
}

async function lumaOf(bytes: Uint8Array): Promise<Float32Array> {
  const image = await decodeImage(bytes);
  assert.ok('plane' in image, JSON.stringify(image));
  return image.plane.luma;
}

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1);
const html = Buffer.from('<!doctype html><script>alert(1)</script>');

describe('hostile bytes end in a skip or in the right picture', () => {
  const cases: { readonly [name: string]: readonly [bytes: () => Promise<Buffer> | Buffer, outcome: string] } = {
    'half a JPEG': [async () => half(await scene().jpeg().toBuffer()), 'corrupt-image'],
    'half a progressive JPEG': [
      async () => half(await scene().jpeg({ progressive: true }).toBuffer()),
      'corrupt-image',
    ],
    'half a PNG': [async () => half(await scene().png().toBuffer()), 'corrupt-image'],
    'half a WebP': [async () => half(await scene().webp().toBuffer()), 'corrupt-image'],
    'half a GIF': [async () => half(await scene().gif().toBuffer()), 'corrupt-image'],
    'half an AVIF': [async () => half(await scene().avif({ effort: 0 }).toBuffer()), 'corrupt-image'],
    // What a TIFF holds is said at its end.
    'half a TIFF': [async () => half(await scene().tiff().toBuffer()), 'not-an-image'],
    'a JPEG in CMYK': [() => scene().toColourspace('cmyk').jpeg().toBuffer(), '240x180'],
    'a PNG of 16 bits': [() => scene().toColourspace('rgb16').png().toBuffer(), '240x180'],
    'a progressive JPEG': [() => scene().jpeg({ progressive: true }).toBuffer(), '240x180'],
    'a GIF with a page behind it': [async () => Buffer.concat([await scene().gif().toBuffer(), html]), '240x180'],
    'a page with a JPEG behind it': [
      async () => Buffer.concat([html, await scene().jpeg().toBuffer()]),
      'not-an-image',
    ],
    'a JPEG with a page in its comment': [
      async () => {
        const jpeg = await scene().jpeg().toBuffer();
        return Buffer.concat([
          jpeg.subarray(0, 2),
          Buffer.from([0xff, 0xfe, 0, html.length + 2]),
          html,
          jpeg.subarray(2),
        ]);
      },
      '240x180',
    ],
    'a PDF': [() => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'), 'not-an-image'],
    PostScript: [() => Buffer.from('%!PS-Adobe-3.0\nshowpage\n'), 'not-an-image'],
    'a drawing that refers to itself': [
      () =>
        svg(
          '<pattern id="a" width="9" height="9"><rect width="9" height="9" fill="url(#a)"/></pattern><rect width="99" height="99" fill="url(#a)"/>',
        ),
      '200x150',
    ],
    'a drawing of entities that multiply': [
      () => {
        const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
        return svg('<text>&e12;</text>', `<!DOCTYPE svg [<!ENTITY e0 "ha">${levels.join('')}]>`);
      },
      'corrupt-image',
    ],
    'a compressed drawing that swells': [
      () => gzipSync(svg(`${DISK}<!--${' '.repeat(64_000_000)}-->`)),
      'corrupt-image',
    ],
  };
  for (const [name, [bytes, outcome]] of Object.entries(cases)) {
    test(`${name}: ${outcome}`, { timeout: 30_000 }, async () => assert.equal(await outcomeOf(await bytes()), outcome));
  }
});

describe('a drawing', () => {
  test('does not run its scripts', async () => {
    const script = '<script>document.documentElement.innerHTML = "";</script><rect width="9" height="9" onload="x()"/>';
    const drawn = '<rect width="9" height="9"/>';
    assert.deepEqual(await lumaOf(svg(DISK + script)), await lumaOf(svg(DISK + drawn)));
  });

  test('asks no server and reads no file, by image, style, use, entity or stylesheet', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const web = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
      const file = new URL('./hostile.test.ts', import.meta.url).href;
      for (const address of [web, file]) {
        const references = [
          `<image href="${address}" width="200" height="150"/>`,
          `<use href="${address}#a"/>`,
          `<style>@import url("${address}"); rect { fill: url("${address}#a") }</style>`,
          `<feImage href="${address}"/>`,
        ];
        const luma = await lumaOf(svg(references.join('') + DISK, `<?xml-stylesheet href="${address}"?>`));
        assert.deepEqual(luma, await lumaOf(svg(DISK)));
      }
      const entity = svg(`${DISK}<text y="90">&e;</text>`, `<!DOCTYPE svg [<!ENTITY e SYSTEM "${file}">]>`);
      const plain = svg(`${DISK}<text y="90"></text>`);
      const image = await decodeImage(entity);
      if ('plane' in image) assert.deepEqual(image.plane.luma, await lumaOf(plain));
      assert.equal(asked, 0);
    } finally {
      server.close();
    }
  });
});

test('a picture of one pixel and one of 30,000 by 10 are decoded as they are', async () => {
  for (const [widthPx, heightPx] of [
    [1, 1],
    [30_000, 10],
  ] as const) {
    for (const format of ['jpeg', 'png'] as const) {
      const raw = drawScene(1, widthPx, heightPx);
      const bytes = await sceneImage(1, widthPx, heightPx).toFormat(format, { quality: 100 }).toBuffer();
      assert.equal(await outcomeOf(bytes), `${widthPx}x${heightPx}`, format);
      const mean = raw.reduce((all, sample) => all + sample, 0) / raw.length;
      const luma = await lumaOf(bytes);
      assert.ok(Math.abs(luma.reduce((all, value) => all + value, 0) / luma.length - mean) < 40);
    }
  }
});
