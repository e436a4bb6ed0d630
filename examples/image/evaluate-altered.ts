import { readFileSync, writeFileSync } from 'node:fs';
import { type ImageObservation, observeImage } from '../../src/recognition/index.ts';
import { Random } from '../random.ts';
import { type Alteration, ALTERATIONS, passOn, type Patch, placePatch } from './alterations.ts';
import { COPY_ATTACKS, type Original, readOriginal } from './copy-attacks.ts';
import { listOfficialPictures } from './official-pictures.ts';
import { listPublicPhotos } from './public-photos.ts';
import { drawBarePicture } from './written-picture.ts';

/** Of the picture's area. */
const SHARES = [0.04, 0.08, 0.16, 0.3] as const;
const GENERATED = 20;
/** One in so many of the official pictures, which are much alike. */
const OFFICIAL_STEP = 4;
/** A patch is found where a part of its kind shares so much of its area with it, of what the two cover together. */
const MIN_OVERLAP = 0.25;

/** What sellers do to pictures that leaves every part of them readable, or lays readable things over them. */
const HONEST = ['unchanged', 'JPEG 30', 'resize to 25 %', 'blur', 'banner', 'watermark', 'frame 20 %', 'letterbox'];
const HONEST_ATTACKS = COPY_ATTACKS.filter(({ name }) => HONEST.includes(name) || name.startsWith('screenshot'));

/** How one way to alter a picture was found, by the share of the area that it took. */
interface AlterationScore {
  readonly alteration: string;
  readonly areas: readonly { readonly share: number; readonly pictures: number; readonly found: number }[];
}

interface SetScores {
  readonly pictures: string;
  readonly originals: number;
  readonly alterations: readonly AlterationScore[];
  /** Pictures of which no part was made unreadable, and how many of them were taken for altered. */
  readonly honest: { readonly pictures: number; readonly wrong: number };
}

/**
 * Pictures with a part turned into squares, blurred or covered, each passed on smaller and as a JPEG: how many of the parts `image.altered` finds. And how
 * many pictures are taken for altered that are merely framed, labeled, blurred as a whole or compressed.
 */
export async function evaluateAltered({
  seed,
  misses,
  json,
}: {
  readonly seed: string;
  readonly misses: boolean;
  readonly json?: string;
}): Promise<void> {
  const official = listOfficialPictures().filter((_, at) => at % OFFICIAL_STEP === 0);
  const sets: { readonly [name: string]: readonly (() => Promise<Original>)[] } = {
    photographs: listPublicPhotos().toSorted().map(readFrom),
    'generated product photographs': Array.from(
      { length: GENERATED },
      (_, at) => () => drawBarePicture(new Random(`${seed}:bare:${at}`)),
    ),
    'drawn pictures': official.map(readFrom),
  };
  const scores: SetScores[] = [];
  for (const [pictures, readers] of Object.entries(sets)) {
    if (readers.length === 0) {
      console.log(`${pictures}: skipped, they do not lie beside the checkout`);
      continue;
    }
    const originals = await Promise.all(readers.map((read) => read()));
    const alterations: AlterationScore[] = [];
    for (const alteration of ALTERATIONS) alterations.push(await scoreAlteration(alteration, originals, seed, misses));
    const honest = await countWrong(originals, seed, misses);
    const score = { pictures, originals: originals.length, alterations, honest };
    printScores(score);
    scores.push(score);
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ seed, altered: scores }, null, 1)}\n`);
}

function readFrom(file: string): () => Promise<Original> {
  return () => readOriginal(readFileSync(file));
}

/** One picture for each original and area. */
async function scoreAlteration(
  alteration: Alteration,
  originals: readonly Original[],
  seed: string,
  misses: boolean,
): Promise<AlterationScore> {
  const areas: AlterationScore['areas'][number][] = [];
  for (const share of SHARES) {
    let found = 0;
    for (const [at, original] of originals.entries()) {
      const random = new Random(`${seed}:${alteration.name}:${share}:${at}`);
      const patch = placePatch(original, share, random);
      const jpeg = await passOn(await alteration.draw(original, patch, random), original, random);
      const seen = await look(jpeg);
      const scale = seen.widthPx / original.widthPx;
      const isFound = seen
        .findAltered()
        .some(
          ({ way, box }) =>
            way === alteration.way &&
            overlap(box, patch.map((side) => side * scale) as unknown as Patch) >= MIN_OVERLAP,
        );
      if (isFound) found++;
      else if (misses) console.log(`  ${alteration.name} of ${share * 100} % in picture ${at} is not found`);
    }
    areas.push({ share, pictures: originals.length, found });
  }
  return { alteration: alteration.name, areas };
}

async function countWrong(originals: readonly Original[], seed: string, misses: boolean): Promise<SetScores['honest']> {
  let [pictures, wrong] = [0, 0];
  for (const { name, draw } of HONEST_ATTACKS) {
    for (const [at, original] of originals.entries()) {
      const random = new Random(`${seed}:honest:${name}:${at}`);
      const altered = (await look(await draw({ original, companions: [], random }))).findAltered();
      pictures++;
      if (altered.length > 0) wrong++;
      if (altered.length > 0 && misses)
        console.log(`  ${name}: picture ${at} is taken for altered, ${altered.map(({ way }) => way).join()}`);
    }
  }
  return { pictures, wrong };
}

async function look(bytes: Uint8Array): Promise<ImageObservation> {
  const seen = await observeImage(bytes);
  if ('skip' in seen) throw new Error(seen.skip);
  return seen;
}

function overlap(a: Patch, b: Patch): number {
  const width = Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]));
  const height = Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));
  return (width * height) / (a[2] * a[3] + b[2] * b[3] - width * height);
}

function printScores({ pictures, originals, alterations, honest }: SetScores): void {
  const heads = SHARES.map((share) => `${share * 100} %`.padStart(7)).join('');
  console.log(`${pictures} (${originals})`);
  console.log(`  ${'found, by share of the area'.padEnd(30)}${heads}`);
  for (const { alteration, areas } of alterations) {
    const shares = areas.map(({ found, pictures: all }) => `${((100 * found) / all).toFixed(0)} %`.padStart(7));
    console.log(`  ${alteration.padEnd(30)}${shares.join('')}`);
  }
  console.log(`  ${honest.wrong} of ${honest.pictures} pictures without such a part taken for altered`);
}
