import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Listing } from '../catalog/index.ts';
import { digestOf } from '../evidence/index.ts';
import type { RegisterSnapshot } from '../rights/index.ts';
import { sceneImage } from './image/drawings.fixture.ts';
import { hashRegisterImage } from './image/hash-register-image.ts';
import { observeImage } from './image/observe-image.ts';
import { compileRecognizers, recognize } from './recognize.ts';

const bag = await sceneImage(1).png().toBuffer();

const register: RegisterSnapshot = {
  version: digestOf('register'),
  rights: [
    {
      id: 'tm-aurelle',
      kind: 'trademark',
      verbalElement: 'AURELLE',
      aliases: [],
      holder: { id: 'h-1', name: 'Aurelle SA' },
      registrations: [],
      licenses: [],
      images: [],
      referenceImages: [{ source: 'bag.png', digest: digestOf(bag) }],
      knownInfringing: [],
      retailPrice: { amount: 890, currency: 'EUR' },
    },
  ],
};

const recognizers = compileRecognizers(register, new Map([[digestOf(bag), await hashRegisterImage(bag)]]));

const listing: Listing = {
  id: 'L1',
  revision: digestOf('L1'),
  seller: { id: 's-1' },
  title: 'Aurelle tote',
  price: { amount: 39, currency: 'EUR' },
  markets: ['DE'],
  images: [{ source: 'a.jpg', digest: digestOf('a') }, { source: 'b.jpg', skip: 'http-error' }, { source: 'c.jpg' }],
  attributes: {},
};

test('signals stand in the order text, pictures, price; the price asks about rights seen in either', async () => {
  const { signals } = recognize(recognizers, listing, [await observeImage(bag)]);
  assert.deepEqual(
    signals.map(({ kind, right }) => [kind, right]),
    [
      ['text.mark', 'tm-aurelle'],
      ['image.duplicate', 'tm-aurelle'],
      ['price', 'tm-aurelle'],
    ],
  );
  const onlyPicture = recognize(recognizers, { ...listing, title: 'Tote' }, [await observeImage(bag)]);
  assert.deepEqual(
    onlyPicture.signals.map(({ kind }) => kind),
    ['image.duplicate', 'price'],
  );
});

test('every picture is looked at or skipped with a reason: its own, that of the intake, or that it never came', () => {
  const { skips } = recognize(recognizers, listing, [{ skip: 'corrupt-image' }]);
  assert.deepEqual(skips, [
    { step: 'image', item: 0, reason: 'corrupt-image' },
    { step: 'image', item: 1, reason: 'http-error' },
    { step: 'image', item: 2, reason: 'not-loaded' },
  ]);
});

test('where no sign was seen the price says nothing', () => {
  assert.deepEqual(recognize(recognizers, { ...listing, title: 'Tote', images: [] }, []), { signals: [], skips: [] });
});

test('a field that could not be read is a skip of the step that would have looked at it', () => {
  const { skips } = recognize(recognizers, { ...listing, images: [], unread: ['description', 'images', 'price'] }, []);
  assert.deepEqual(skips, [
    { step: 'text', reason: 'unread-description' },
    { step: 'image', reason: 'unread-images' },
    { step: 'price', reason: 'unread-price' },
  ]);
});

test('parts made unreadable are looked for where anything else speaks of a right, and nowhere else', async () => {
  const observed = await observeImage(await sceneImage(2).png().toBuffer());
  assert.ok(!('skip' in observed));
  const patch = { way: 'blur', box: [1, 2, 30, 40], score: 0.75, measured: {} } as const;
  let looks = 0;
  const seen = {
    ...observed,
    findAltered: () => {
      looks++;
      return [patch];
    },
  };
  const kindsIn = (title: string) =>
    recognize(recognizers, { ...listing, title }, [seen]).signals.map(({ kind }) => kind);
  assert.ok(!kindsIn('Tote').includes('image.altered'));
  assert.equal(looks, 0);
  assert.ok(kindsIn('Aurelle tote').includes('image.altered'));
});
