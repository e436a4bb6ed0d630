import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { type Digest, digestOf } from '../../evidence/index.ts';
import type { RegisterSnapshot, Right, RightImage } from '../../rights/index.ts';
import { compileImages, updateImages } from './compile-images.ts';
import { drawScene, sceneImage } from './drawings.fixture.ts';
import { hashRegisterImage, type RegisterImageHash } from './hash-register-image.ts';
import { type ImageObservation, observeImage } from './observe-image.ts';
import { recognizeImages } from './recognize-images.ts';
import { listLeftOutImages, listRegisterImages } from './register-images.ts';

const NO_IMAGES = { images: [], referenceImages: [], knownInfringing: [] };

function makeRight(id: string, pictures: Partial<Pick<Right, keyof typeof NO_IMAGES | 'allowedImages'>>): Right {
  return {
    id,
    kind: 'trademark',
    aliases: [],
    holder: { id: 'h-1', name: 'Aurelle SA' },
    registrations: [],
    licenses: [],
    ...NO_IMAGES,
    ...pictures,
  };
}

const register = (...rights: Right[]): RegisterSnapshot => ({ version: digestOf('test'), rights });
const picture = (bytes: Uint8Array): RightImage => ({ source: 'a.png', digest: digestOf(bytes) });

async function hashAll(...pictures: Uint8Array[]): Promise<Map<Digest, RegisterImageHash>> {
  const hashes = new Map<Digest, RegisterImageHash>();
  for (const bytes of pictures) hashes.set(digestOf(bytes), await hashRegisterImage(bytes));
  return hashes;
}

async function observe(bytes: Uint8Array): Promise<ImageObservation> {
  const observation = await observeImage(bytes);
  assert.ok('hashes' in observation);
  return observation;
}

const bag = await sceneImage(1).png().toBuffer();
const shoe = await sceneImage(2).png().toBuffer();
const bagAndShoe = register(
  makeRight('tm-aurelle', { referenceImages: [picture(bag)] }),
  makeRight('tm-nordvik', { referenceImages: [picture(shoe)], knownInfringing: [picture(bag)] }),
);

test('a copied picture is found for every right and bank that holds it, with distance, threshold and reference', async () => {
  const images = compileImages(bagAndShoe, await hashAll(bag, shoe));
  const copy = await observe(await sceneImage(1).jpeg({ quality: 70 }).toBuffer());
  const [first, second, ...others] = recognizeImages(images, new Map([[3, copy]]));
  assert.deepEqual(others, []);
  assert.deepEqual(first, {
    kind: 'image.duplicate',
    right: 'tm-aurelle',
    score: 1,
    where: { image: 3 },
    detail: {
      bank: 'reference',
      distance: 0,
      threshold: 31,
      variant: 'identity',
      reference: digestOf(bag),
      quality: 100,
    },
  });
  assert.equal(second?.right, 'tm-nordvik');
  assert.equal(second?.detail?.['bank'], 'known-infringing');
});

test('a picture turned or mirrored is found, and the signal says how it was laid', async () => {
  const images = compileImages(bagAndShoe, await hashAll(bag, shoe));
  const laid = {
    'rotate-90': sceneImage(2).rotate(90),
    'rotate-180': sceneImage(2).rotate(180),
    'rotate-270': sceneImage(2).rotate(270),
    mirror: sceneImage(2).flop(),
    flip: sceneImage(2).flip(),
  };
  for (const [variant, image] of Object.entries(laid)) {
    const [signal] = recognizeImages(images, new Map([[0, await observe(await image.png().toBuffer())]]));
    assert.equal(signal?.detail?.['variant'], variant);
    assert.equal(signal?.right, 'tm-nordvik');
    assert.ok(signal.score > 0.9, `${variant}: ${signal.score}`);
  }
});

test('of several pictures of one right the nearest is named; the score falls with the distance', async () => {
  const blurred = await sceneImage(1).blur(6).modulate({ brightness: 1.2 }).png().toBuffer();
  const images = compileImages(
    register(makeRight('tm-aurelle', { referenceImages: [picture(blurred), picture(bag)] })),
    await hashAll(blurred, bag),
  );
  const [signal, ...others] = recognizeImages(images, new Map([[0, await observe(bag)]]));
  assert.equal(signal?.detail?.['reference'], digestOf(bag));
  assert.deepEqual(others, []);

  const only = compileImages(
    register(makeRight('tm-aurelle', { referenceImages: [picture(blurred)] })),
    await hashAll(blurred),
  );
  const [further] = recognizeImages(only, new Map([[0, await observe(bag)]]));
  const distance = further?.detail?.['distance'] as number;
  assert.ok(distance > 0);
  assert.equal(further?.score, Math.round((1 - distance / 62) * 1000) / 1000);
});

test('a copied picture in a later frame is found, and the signal says which frame', async () => {
  const images = compileImages(bagAndShoe, await hashAll(bag, shoe));
  const frames = Buffer.concat([drawScene(9), drawScene(2)]);
  const animation = sharp(frames, { raw: { width: 480, height: 720, channels: 3, pageHeight: 360 } }).gif();
  const [signal, ...others] = recognizeImages(images, new Map([[1, await observe(await animation.toBuffer())]]));
  assert.deepEqual(others, []);
  assert.deepEqual([signal?.right, signal?.where], ['tm-nordvik', { image: 1, frame: 1 }]);
});

test('a copied picture in a frame is found, and the signal says where it lies', async () => {
  const images = compileImages(bagAndShoe, await hashAll(bag, shoe));
  const framed: { readonly [name: string]: Sharp } = {
    'a border': sceneImage(2).extend({ top: 60, bottom: 60, left: 80, right: 80, background: '#222' }),
    'bars of a screen': sceneImage(2).extend({ top: 150, bottom: 90, background: '#fff' }),
    'a wider ground': sceneImage(2).extend({ left: 200, background: '#ded' }),
  };
  for (const [name, drawing] of Object.entries(framed)) {
    const { data, info } = await drawing.jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true });
    const [signal] = recognizeImages(images, new Map([[0, await observe(data)]]));
    assert.equal(signal?.right, 'tm-nordvik', name);
    assert.ok(signal.where && 'box' in signal.where && signal.where.box !== undefined);
    const [x, y, width, height] = signal.where.box;
    const expected = { 'a border': [80, 60], 'bars of a screen': [0, 150], 'a wider ground': [200, 0] }[name] ?? [];
    assert.ok(Math.abs(x - expected[0]!) <= 6 && Math.abs(y - expected[1]!) <= 6, `${name}: ${signal.where.box}`);
    assert.ok(
      Math.abs(width - 480) <= 8 && Math.abs(height - 360) <= 8 && info.width >= 480,
      `${name}: ${signal.where.box}`,
    );
  }
});

test('a copied picture in a collage or on the page of a screen is found, and the signal says where it lies', async () => {
  const images = compileImages(bagAndShoe, await hashAll(bag, shoe));
  const shown = await sceneImage(2).png().toBuffer();
  const other = await sceneImage(9).png().toBuffer();
  const third = await sceneImage(7).png().toBuffer();
  const bar = { create: { width: 180, height: 30, channels: 3, background: '#444' } } as const;
  const pages = [
    { name: 'side by side', width: 960, height: 360, at: [480, 0], beside: [{ input: other, left: 0, top: 0 }] },
    { name: 'with a gap', width: 976, height: 360, at: [0, 0], beside: [{ input: other, left: 496, top: 0 }] },
    {
      name: 'three in a column',
      width: 480,
      height: 1080,
      at: [0, 360],
      beside: [
        { input: other, left: 0, top: 0 },
        { input: third, left: 0, top: 720 },
      ],
    },
    { name: 'a page', width: 480, height: 900, at: [0, 120], beside: [{ input: bar, left: 20, top: 40 }] },
  ];
  for (const { name, width, height, at, beside } of pages) {
    const [left = 0, top = 0] = at;
    const page = sharp({ create: { width, height, channels: 3, background: '#fff' } });
    const drawing = page.composite([...beside, { input: shown, left, top }]).jpeg({ quality: 80 });
    const [signal, ...others] = recognizeImages(images, new Map([[0, await observe(await drawing.toBuffer())]]));
    assert.deepEqual(others, [], name);
    assert.equal(signal?.right, 'tm-nordvik', name);
    const box = signal.where !== undefined && 'box' in signal.where ? (signal.where.box ?? []) : [];
    const isNear = [left, top, 480, 360].every((value, side) => Math.abs(value - (box[side] ?? 0)) <= 8);
    assert.ok(isNear, `${name}: ${box}`);
  }
});

test('another picture is not found', async () => {
  const images = compileImages(bagAndShoe, await hashAll(bag, shoe));
  const other = await observe(await sceneImage(9).png().toBuffer());
  assert.deepEqual(recognizeImages(images, new Map([[0, other]])), []);
});

test('pictures of the register that cannot be compared are left out, and each is reported', async () => {
  const plain = await sceneImage(1).resize(300, 300).linear(0, 128).png().toBuffer();
  const { rights } = register(
    makeRight('tm-aurelle', {
      images: [picture(plain), { source: 'gone.svg', skip: 'not-found' }, picture(Buffer.from('never loaded'))],
      knownInfringing: [picture(bag)],
    }),
  );
  const hashes = await hashAll(plain, bag);
  assert.deepEqual(
    listLeftOutImages(rights, hashes).map(({ right, bank, source, reason }) => [right, bank, source, reason]),
    [
      ['tm-aurelle', 'mark', 'a.png', 'too-little-detail'],
      ['tm-aurelle', 'mark', 'gone.svg', 'not-found'],
      ['tm-aurelle', 'mark', 'a.png', 'not-loaded'],
    ],
  );
  assert.deepEqual(compileImages(register(...rights), hashes).segments[0].digests, [digestOf(bag)]);
});

test('each picture of the register is listed once, whoever holds it', () => {
  assert.deepEqual(listRegisterImages(bagAndShoe.rights), [digestOf(bag), digestOf(shoe)].sort());
});

test('a picture as near to an allowed one as to the reference is no duplicate for that right, and stays one for others', async () => {
  const blurred = await sceneImage(1).blur(6).modulate({ brightness: 1.2 }).png().toBuffer();
  const hashes = await hashAll(blurred, bag);
  const images = compileImages(
    register(
      makeRight('tm-aurelle', { referenceImages: [picture(bag)], allowedImages: [picture(blurred)] }),
      makeRight('tm-nordvik', { referenceImages: [picture(bag)] }),
    ),
    hashes,
  );
  const rightsOf = async (bytes: Uint8Array) =>
    recognizeImages(images, new Map([[0, await observe(bytes)]])).map(({ right }) => right);
  assert.deepEqual(await rightsOf(blurred), ['tm-nordvik'], 'what is allowed itself');
  assert.deepEqual(
    await rightsOf(bag),
    ['tm-aurelle', 'tm-nordvik'],
    'nearer to the reference than to what is allowed',
  );
  const both = compileImages(
    register(makeRight('tm-aurelle', { referenceImages: [picture(bag)], allowedImages: [picture(bag)] })),
    hashes,
  );
  assert.deepEqual(recognizeImages(both, new Map([[0, await observe(bag)]])), [], 'as near to both');
});

test('a picture that is set aside is compared with nothing, and reported; released it is compared again', async () => {
  const aside = { ...picture(bag), skip: 'quarantined' };
  const right = makeRight('tm-aurelle', { referenceImages: [aside] });
  const other = makeRight('tm-nordvik', { referenceImages: [picture(bag)] });
  const hashes = await hashAll(bag);
  assert.deepEqual(listRegisterImages([right]), []);
  assert.deepEqual(
    listLeftOutImages([right, other], hashes).map(({ right: id, reason }) => [id, reason]),
    [['tm-aurelle', 'quarantined']],
  );
  const seen = new Map([[0, await observe(bag)]]);
  const before = compileImages(register(right, other), hashes);
  assert.deepEqual(
    recognizeImages(before, seen).map((signal) => signal.right),
    ['tm-nordvik'],
  );
  const released = makeRight('tm-aurelle', { referenceImages: [picture(bag)] });
  const edit = { register: register(released, other), gone: [right], put: [released] };
  const after = updateImages(before, edit, hashes);
  assert.deepEqual(
    recognizeImages(after, seen).map((signal) => signal.right),
    ['tm-aurelle', 'tm-nordvik'],
  );
  const again = updateImages(after, { register: register(right, other), gone: [released], put: [right] }, hashes);
  assert.deepEqual(
    recognizeImages(again, seen).map((signal) => signal.right),
    ['tm-nordvik'],
  );
});

test('a crop, a turn and a negative are told as such, with the part of the picture that was compared', async () => {
  const images = compileImages(bagAndShoe, await hashAll(bag, shoe));
  const find = async (changed: Sharp) => {
    const signals = recognizeImages(images, new Map([[0, await observe(await changed.png().toBuffer())]]));
    return signals.find(({ right }) => right === 'tm-nordvik' || right === 'tm-aurelle');
  };
  const crop = await find(sceneImage(1).extract({ left: 60, top: 20, width: 408, height: 306 }));
  assert.equal(crop?.right, 'tm-aurelle');
  assert.ok(Math.abs(Number(crop.detail?.['shownPercent']) - 72) <= 4);
  assert.deepEqual(
    [crop.detail?.['turnedDegrees'], crop.detail?.['inverted'], crop.where],
    [undefined, undefined, { image: 0 }],
  );

  const turned = await find(sceneImage(1).rotate(6, { background: '#ffffff' }));
  assert.equal(turned?.detail?.['turnedDegrees'], 6);
  assert.ok(turned.where !== undefined && 'box' in turned.where);
  const [left = 0, top = 0, width = 0, height = 0] = turned.where.box ?? [];
  assert.ok(left > 0 && top > 0 && width > 300 && height > 200, 'its white corners are left out');

  const negative = await find(sceneImage(2).negate());
  assert.equal(negative?.right, 'tm-nordvik');
  assert.deepEqual([negative.detail?.['inverted'], negative.detail?.['variant']], [true, 'identity']);
  const turnedNegative = await find(sceneImage(2).negate().rotate(90));
  assert.deepEqual([turnedNegative?.detail?.['inverted'], turnedNegative?.detail?.['variant']], [true, 'rotate-90']);
});

test('a crop of what a right allows is no copy for it, and a picture that has left the register is not fitted', async () => {
  const hashes = await hashAll(bag, shoe);
  const crop = new Map([
    [0, await observe(await sceneImage(1).extract({ left: 30, top: 20, width: 408, height: 306 }).png().toBuffer())],
  ]);
  const allowed = makeRight('tm-aurelle', { referenceImages: [picture(bag)], allowedImages: [picture(bag)] });
  assert.deepEqual(recognizeImages(compileImages(register(allowed), hashes), crop), []);
  const right = makeRight('tm-aurelle', { referenceImages: [picture(bag)] });
  const images = compileImages(register(right), hashes);
  assert.equal(recognizeImages(images, crop).length, 1);
  const without = updateImages(images, { register: register(), gone: [right], put: [] }, hashes);
  assert.deepEqual(recognizeImages(without, crop), []);
});

test('thousands of pictures are found by tables as they are one after the other', async () => {
  const { posed } = (await hashAll(bag)).get(digestOf(bag)) as Extract<RegisterImageHash, { variants: Uint32Array }>;
  const hashes = new Map<Digest, RegisterImageHash>();
  const words = Uint32Array.from(
    { length: 7000 * 64 },
    (_, at) => Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(at >> 5, 0x85ebca6b),
  );
  const digests = Array.from({ length: 7000 }, (_, at) => digestOf(`${at}`));
  for (const [at, digest] of digests.entries()) {
    hashes.set(digest, {
      variants: words.subarray(at * 64, (at + 1) * 64),
      posed: { ...posed, poses: new Uint32Array(0) },
    });
  }
  const rights = digests.map((digest, at) => makeRight(`tm-${at}`, { images: [{ source: 'a.png', digest }] }));
  const images = compileImages(register(...rights), hashes);
  for (const [at, variant] of [
    [0, 0],
    [3333, 5],
    [6999, 7],
  ] as const) {
    const hash = words.slice(at * 64 + variant * 8, at * 64 + variant * 8 + 8);
    hash[0] = (hash[0] as number) ^ 0b1011;
    const seen: ImageObservation = {
      widthPx: 9,
      heightPx: 9,
      hashes: [{ hash, quality: 90, small: new Uint8Array(64 * 64) }],
      lines: [],
      codes: [],
      findAltered: () => [],
      skips: [],
    };
    const found = recognizeImages(images, new Map([[0, seen]]));
    assert.deepEqual(
      found.map(({ right, detail }) => [right, detail?.['distance']]),
      [[`tm-${at}`, 3]],
    );
  }
});
