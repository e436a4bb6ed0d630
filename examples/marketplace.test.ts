import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { BRANDS } from './brands.ts';
import { drawMark } from './draw-mark.ts';
import { drawPicture } from './draw-picture.ts';
import {
  draftListings,
  listingRecords,
  picturePath,
  rightRecords,
  toLines,
  truthRecords,
} from './marketplace-records.ts';

const folder = join(import.meta.dirname, 'marketplace');
/** Mean difference of two pictures' channels, 0–255: encoders may round apart on another processor, a drawing does not. */
async function meanDifference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((bytes) => sharp(bytes).raw().toBuffer()));
  assert.ok(a !== undefined && b !== undefined && a.length === b.length);
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

const read = (path: string): Buffer => readFileSync(join(folder, path));

describe('the example marketplace', () => {
  const listings = draftListings();

  test('is what its generator makes (npm run examples writes it anew)', () => {
    assert.equal(read('rights.jsonl').toString(), toLines(rightRecords()));
    assert.equal(read('listings.jsonl').toString(), toLines(listingRecords(listings)));
    assert.equal(read('truth.jsonl').toString(), toLines(truthRecords(listings)));
    for (const brand of BRANDS) assert.equal(read(`marks/${brand.key}.svg`).toString(), drawMark(brand), brand.key);
  });

  test('has the pictures that its generator draws', async () => {
    // Every fiftieth: a drawing takes 30 ms, and all come from the same code.
    const sample = new Set(listings.filter((_, index) => index % 50 === 0).map((listing) => listing.id));
    for (const { id, draft, random } of listings) {
      for (const [index, picture] of draft.pictures.entries()) {
        assert.ok(existsSync(join(folder, picturePath(id, index))), picturePath(id, index));
        if (!sample.has(id)) continue;
        const drawn = await drawPicture(picture, random.fork(`picture ${index}`));
        assert.ok((await meanDifference(drawn, read(picturePath(id, index)))) < 2, picturePath(id, index));
      }
    }
  });

  test('names each market of each listing in the truth', () => {
    for (const { id, draft } of listings)
      assert.deepEqual(Object.keys(draft.expected).toSorted(), [...draft.markets].toSorted(), id);
  });
});
