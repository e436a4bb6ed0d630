import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentDigest, digestOf } from '../evidence/index.ts';
import { completeListing, readListing } from './index.ts';

function draftOf(value: object) {
  const read = readListing({ id: '1', title: 'Bag', ...value });
  assert.ok(read.ok);
  return read.draft;
}

const bytes = Buffer.from('picture');
const taken = { ok: true, digest: digestOf(bytes), mediaType: 'image/png', bytes } as const;
const skipped = { ok: false, skip: 'not-found', message: 'gone' } as const;

describe('completeListing', () => {
  it('gives each image its digest or the reason why it has none, in the order of the seller', () => {
    const listing = completeListing(draftOf({ images: ['a.png', 'b.png'] }), [taken, skipped]);
    assert.deepEqual(listing.images, [
      { source: 'a.png', digest: taken.digest },
      { source: 'b.png', skip: 'not-found' },
    ]);
  });

  it('the revision is the content address of everything else', () => {
    const { revision, ...content } = completeListing(draftOf({ images: ['a.png'] }), [taken]);
    assert.equal(revision, contentDigest(content));
  });

  it('another picture behind the same address makes another revision, the order of fields does not', () => {
    const draft = draftOf({ images: ['a.png'], brand: 'Aurelle' });
    const first = completeListing(draft, [taken]).revision;
    assert.notEqual(completeListing(draft, [{ ...taken, digest: digestOf('other') }]).revision, first);
    assert.equal(completeListing(draftOf({ brand: 'Aurelle', images: ['a.png'] }), [taken]).revision, first);
  });

  it('keeps no data URL, whose bytes the blob store has', () => {
    const source = `data:image/png;base64,${'A'.repeat(10_000)}`;
    const [image] = completeListing(draftOf({ images: [source] }), [taken]).images;
    assert.equal(image?.source, 'data:image/png;base64,…');
  });

  it('refuses to complete a listing whose images were not all taken', () => {
    assert.throws(() => completeListing(draftOf({ images: ['a.png', 'b.png'] }), [taken]), RangeError);
  });
});

describe('readListing', () => {
  it('holds at most 100 images and says so', () => {
    const read = readListing({
      id: '1',
      title: 'Bag',
      images: Array.from({ length: 150 }, (_, index) => `${String(index)}.png`),
    });
    assert.ok(read.ok);
    assert.equal(read.draft.images.length, 100);
    assert.deepEqual(
      read.problems.map(({ field }) => field),
      ['images'],
    );
  });

  it('names at most 20 problems of one listing', () => {
    const read = readListing({ id: '1', title: 'Bag', markets: Array.from({ length: 5000 }, () => 'nowhere') });
    assert.ok(read.ok);
    assert.equal(read.problems.length, 20);
  });

  it('carries the names of screened fields that nobody could look at, behind however many other problems', () => {
    const read = readListing({
      id: '1',
      title: 'Bag',
      markets: Array.from({ length: 50 }, () => 'nowhere'),
      description: ['Aurelle replica'],
      price: 'cheap',
      images: [7, 'a.jpg'],
    });
    assert.ok(read.ok);
    assert.deepEqual(read.draft.unread, ['description', 'images', 'price']);
    const whole = readListing({ id: '1', title: 'Bag', condition: 'so-so' });
    assert.ok(whole.ok && !('unread' in whole.draft));
  });

  it('takes a country that nobody has for none', () => {
    const read = readListing({ id: '1', title: 'Bag', markets: ['XX', 'UK', 'EL', 'de', 'EU', 'ZZ'], shipsFrom: 'QQ' });
    assert.ok(read.ok);
    assert.deepEqual([read.draft.markets, read.draft.shipsFrom], [['DE', 'GB', 'GR'], undefined]);
    assert.equal(read.problems.length, 4);
  });

  it('makes hostile text storable without moving any character', () => {
    const read = readListing({ id: '1', title: 'a\0b\ud800c' });
    assert.ok(read.ok);
    assert.equal(read.draft.title, 'a\ufffdb\ufffdc');
  });

  it('refuses what nests too deep, whatever holds it', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 10_000; depth += 1) value = [value];
    assert.equal(readListing({ id: '1', title: 'Bag', foo: value }).ok, false);
  });

  it('names what is wrong with a value that is no listing', () => {
    for (const value of [null, 1, 'text', [], undefined]) assert.equal(readListing(value).ok, false);
  });
});
