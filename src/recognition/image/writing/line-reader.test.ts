import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { hasFontFor } from '../../../../examples/image/fonts.ts';
import { loadLineModels } from '../../../cli/index.ts';
import { decodeImage, type Raster } from '../decode/index.ts';
import { makeLineReader } from './line-reader.ts';
import { mayHoldText } from './may-hold-text.ts';

const models = await loadLineModels();
const reader = await makeLineReader(models);
const hasLatin = await hasFontFor('latin');
const hasHan = await hasFontFor('han');
const latin = hasLatin ? {} : { skip: 'no font here writes Latin letters' };
const han = hasHan ? {} : { skip: 'no font here writes Chinese' };

/** Words on a picture of 600 by 400 pixels, as SVG text elements. */
function svg(...texts: string[]): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" font-family="sans-serif"><rect width="600" height="400" fill="#d8c8b0"/><circle cx="420" cy="250" r="120" fill="#8a3b3b"/>${texts.join('')}</svg>`,
  );
}

async function rasterOf(picture: Buffer): Promise<Raster> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { rgb: data, widthPx: info.width, heightPx: info.height };
}

async function readAll(...texts: string[]) {
  const { lines, unread } = await reader.read(await rasterOf(svg(...texts)));
  assert.equal(unread, 0);
  return lines;
}

const fill = (widthPx: number, heightPx: number, sample: (at: number) => number): Raster => ({
  rgb: Uint8Array.from({ length: widthPx * heightPx * 3 }, (_, at) => sample(at)),
  widthPx,
  heightPx,
});

describe('lines of a picture', () => {
  test('are read from top to bottom with their blanks, boxes around them', latin, async () => {
    const lines = await readAll(
      '<text x="40" y="60" font-size="36">Nordvik rain jacket</text>',
      '<text x="40" y="330" font-size="24">Order on WhatsApp</text>',
    );
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['Nordvik rain jacket', 'Order on WhatsApp'],
    );
    const [first] = lines;
    assert.ok(first !== undefined && first.confidence > 0.9);
    const [left, top, width, height] = first.box;
    assert.ok(left > 20 && left < 45 && top > 15 && top < 40 && width > 280 && width < 420 && height < 60);
  });

  test('are read at an angle, a quarter turned and upside down, each from its first letter', latin, async () => {
    const [tilted] = await readAll('<text transform="translate(60 90) rotate(25)" font-size="34">Tilted words</text>');
    assert.equal(tilted?.text, 'Tilted words');
    for (const [turn, x, y] of [
      [90, 80, 60],
      [270, 110, 350],
    ]) {
      const [turned] = await readAll(
        `<text transform="translate(${x} ${y}) rotate(${turn})" font-size="34">Quarter turned</text>`,
      );
      assert.equal(turned?.text, 'Quarter turned');
      const [start, , , below] = turned.quad as [
        readonly [number, number],
        unknown,
        unknown,
        readonly [number, number],
      ];
      // The line's lower edge lies to the left where it runs down, to the right where it runs up.
      assert.equal(Math.sign(below[0] - start[0]), turn === 90 ? -1 : 1);
    }
    const [turned] = await readAll(
      '<text transform="translate(400 100) rotate(180)" font-size="36">Upside down</text>',
    );
    assert.equal(turned?.text, 'Upside down');
  });

  test('of Chinese are read level and in a column, letter under letter', han, async () => {
    const column = [...'厂家直销批发']
      .map((letter, at) => `<text x="80" y="${80 + at * 42}" font-size="36">${letter}</text>`)
      .join('');
    const lines = await readAll(column, '<text x="200" y="70" font-size="40">正品保证</text>');
    assert.deepEqual(lines.map(({ text }) => text).sort(), ['厂家直销批发', '正品保证'].sort());
  });

  test('are the same on every run, whichever pictures came between', latin, async () => {
    const raster = await rasterOf(svg('<text x="40" y="60" font-size="30">Same again</text>'));
    const first = await reader.read(raster);
    await reader.read(fill(300, 200, (at) => (at * 7919) % 251));
    assert.deepEqual(await reader.read(raster), first);
  });

  test('beyond the bounds of a picture are counted, not passed over', latin, async () => {
    const texts = Array.from(
      { length: 120 },
      (_, at) => `<text x="${20 + (at % 8) * 120}" y="${40 + Math.floor(at / 8) * 60}" font-size="28">W${at}</text>`,
    );
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="960" font-family="sans-serif"><rect width="960" height="960" fill="#fff"/>${texts.join('')}</svg>`;
    const { lines, unread } = await reader.read(await rasterOf(Buffer.from(drawing)));
    assert.ok(lines.length <= 80);
    assert.ok(unread > 0);
  });
});

describe('a picture without text', () => {
  test('has no lines, whatever its size: a point, a thread, one color, noise', async () => {
    let state = 1;
    const noise = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >>> 16) & 255;
    };
    for (const raster of [
      fill(1, 1, () => 0),
      fill(960, 1, (at) => at & 255),
      fill(1, 960, (at) => at & 255),
      fill(400, 300, () => 255),
      fill(200, 200, noise),
    ]) {
      assert.deepEqual(await reader.read(raster), { lines: [], unread: 0 });
    }
  });
});

async function passesGate(picture: Buffer): Promise<boolean> {
  const image = await decodeImage(picture);
  assert.ok(!('skip' in image));
  return mayHoldText(image.plane);
}

describe('the gate', () => {
  test('lets text through, small or as large as the picture', latin, async () => {
    for (const size of [16, 40, 120, 180]) {
      assert.ok(await passesGate(svg(`<text x="10" y="300" font-size="${size}">SALE</text>`)), `${size} pixels`);
    }
  });

  test('turns shapes away, one color, and what has too few pixels', async () => {
    assert.equal(await passesGate(svg()), false);
    const point = { luma: new Float32Array(1), widthPx: 1, heightPx: 1 };
    assert.equal(mayHoldText(point), false);
    assert.equal(mayHoldText({ luma: new Float32Array(512 * 2).fill(9), widthPx: 512, heightPx: 2 }), false);
  });
});

describe('the nets', () => {
  test('name their reader, and another dictionary another one', async () => {
    assert.match(reader.version, /^1\+onnxruntime-\d+\.\d+\.\d+\+[0-9a-f]{16}$/);
    const other = await makeLineReader({ ...models, dictionary: models.dictionary.replace('一', '丨') });
    assert.notEqual(other.version, reader.version);
  });

  test('that do not fit the dictionary are refused when they are opened', async () => {
    await assert.rejects(
      makeLineReader({ ...models, dictionary: 'a\nb\n' }),
      /a net of 6625 letters, a dictionary of 4/,
    );
  });

  test('that are none, or do the part of another, are refused by name when they are opened', async () => {
    const { recognition, direction } = models;
    for (const [wrong, message] of [
      [{ detection: new Uint8Array(64) }, /^the net that finds lines: /],
      [{ detection: recognition }, /^the net that finds lines: /],
      [{ recognition: new Uint8Array(0) }, /^the net that reads lines: /],
      [{ recognition: direction }, /^the net that reads lines: /],
      [{ direction: recognition }, /^the net that tells direction: it gives \d+ numbers for a line, instead of two$/],
    ] as const) {
      await assert.rejects(makeLineReader({ ...models, ...wrong }), { message });
    }
  });

  test('give their memory back when the reader is closed', async () => {
    const other = await makeLineReader(models);
    await other.close();
    await assert.rejects(other.read(fill(300, 200, (at) => (at * 7919) % 251)));
    await other.close();
  });
});
