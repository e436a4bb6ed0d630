import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRANDS } from './brands.ts';
import { drawMark } from './draw-mark.ts';
import { drawPicture, fakePicture, officialPicture } from './draw-picture.ts';
import { generateEvasionCorpus } from './evasion/generate-corpus.ts';
import {
  draftListings,
  listingRecords,
  picturePath,
  rightRecords,
  toLines,
  truthRecords,
} from './marketplace-records.ts';

/** Writes the example marketplace anew: `npm run examples`. The same on every run with the locked picture library. */
async function generate(): Promise<void> {
  const folder = join(import.meta.dirname, 'marketplace');
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['marks', 'official', 'fakes', 'img']) mkdirSync(join(folder, part), { recursive: true });
  for (const brand of BRANDS) {
    writeFileSync(join(folder, 'marks', `${brand.key}.svg`), drawMark(brand));
    for (const index of [0, 1]) {
      writeFileSync(join(folder, 'official', `${brand.key}-${index}.webp`), await officialPicture(brand, index));
    }
    writeFileSync(join(folder, 'fakes', `${brand.key}.webp`), await fakePicture(brand));
  }
  const listings = draftListings();
  for (const [at, { id, draft, random }] of listings.entries()) {
    for (const [index, picture] of draft.pictures.entries()) {
      writeFileSync(join(folder, picturePath(id, index)), await drawPicture(picture, random.fork(`picture ${index}`)));
    }
    if ((at + 1) % 200 === 0) console.error(`${at + 1} of ${listings.length} listings drawn`);
  }
  writeFileSync(join(folder, 'rights.jsonl'), toLines(rightRecords()));
  writeFileSync(join(folder, 'listings.jsonl'), toLines(listingRecords(listings)));
  writeFileSync(join(folder, 'truth.jsonl'), toLines(truthRecords(listings)));
  console.log(`${BRANDS.length} rights and ${listings.length} listings in ${folder}`);
}

generateEvasionCorpus();
await generate();
