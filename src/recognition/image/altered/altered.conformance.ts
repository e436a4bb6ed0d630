import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { observeImage } from '../observe-image.ts';

/** Photographs, codes and drawn marks, none altered by a seller; not part of the project. */
const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const skip = existsSync(data) ? false : `no public data at ${data}`;
const examples = fileURLToPath(new URL('../../../../examples/marketplace/', import.meta.url));

const MAX_SHARE = 0.01;

/** One in so many, where there are many alike. */
const every = (step: number, files: readonly string[]): readonly string[] =>
  files.toSorted().filter((_, at) => at % step === 0);

const SETS: { readonly [name: string]: () => readonly string[] } = {
  photographs: () => every(1, globSync(`${data}{pdq,near-duplicates}/**/*.{jpg,jpeg,png,gif,webp,tif,tiff}`)),
  'photographs of codes': () => every(1, globSync(`${data}barcodes/**/*.png`)),
  'drawn marks': () => every(2, globSync(`${data}logos-svg/logos/*.svg`)),
  'pictures of the example marketplace': () => every(4, globSync(`${examples}{img,official,fakes,marks}/*`)),
};

describe('pictures that nobody altered', { skip }, () => {
  let [looked, taken] = [0, 0];
  for (const [name, list] of Object.entries(SETS)) {
    test(`of ${name} at most one in a hundred, or one, is taken for altered`, async (t) => {
      const wrong: string[] = [];
      let seen = 0;
      for (const path of list()) {
        const observed = await observeImage(readFileSync(path));
        if ('skip' in observed) continue;
        seen++;
        const altered = observed.findAltered();
        if (altered.length > 0) wrong.push(`${path.split('/').pop()} ${JSON.stringify(altered)}`);
      }
      looked += seen;
      taken += wrong.length;
      t.diagnostic(`${wrong.length} of ${seen}`);
      assert.ok(seen > 0);
      assert.ok(wrong.length <= Math.max(1, seen * MAX_SHARE), wrong.join('\n'));
    });
  }

  test('of all at most one in a hundred', (t) => {
    t.diagnostic(`${taken} of ${looked}`);
    assert.ok(taken <= looked * MAX_SHARE);
  });
});
