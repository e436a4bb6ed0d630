import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { completeListing, readListing, type Listing } from '../../src/catalog/index.ts';
import { type Digest, digestOf } from '../../src/evidence/index.ts';
import {
  compileRecognizers,
  hashRegisterImage,
  observeImage,
  type Recognizers,
  recognize,
  type RegisterImageHash,
} from '../../src/recognition/index.ts';
import type { Right } from '../../src/rights/index.ts';
import { Random } from '../random.ts';
import { COPY_ATTACKS, type CopyAttack, type Original, readOriginal } from './copy-attacks.ts';
import { type AttackScore, type CopyTrial, scoreCopies } from './copy-scores.ts';
import { listOfficialPictures } from './official-pictures.ts';
import { listPublicPhotos } from './public-photos.ts';
import { drawBarePicture, encodeBare } from './written-picture.ts';

const STRANGERS = 200;

/** A picture of the register, by the name that trials call it. */
export interface NamedOriginal {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly samples: Original;
}

interface CopyScores {
  readonly pictures: string;
  readonly references: number;
  readonly attacks: readonly AttackScore[];
  /** Pictures that show no original, and how many of them were taken for one. */
  readonly unrelated: { readonly pictures: number; readonly wrong: number };
}

/**
 * Copies of official pictures, changed attack by attack: how many `image.duplicate` finds at its threshold, and how many pictures are
 * taken for one they do not show. The official pictures of the example marketplace, and photographs where the public data lies beside the checkout.
 */
export async function evaluateCopies({
  seed,
  misses,
  json,
}: {
  readonly seed: string;
  readonly misses: boolean;
  readonly json?: string;
}): Promise<void> {
  const sets = {
    'official pictures of the example marketplace': listOfficialPictures(),
    photographs: listPublicPhotos(),
  };
  const scores: CopyScores[] = [];
  for (const [pictures, files] of Object.entries(sets)) {
    if (files.length === 0) {
      console.log(`${pictures}: skipped, they do not lie beside the checkout`);
      continue;
    }
    const originals = await Promise.all(files.toSorted().map(readNamed));
    const trials = await lookForCopies(originals, COPY_ATTACKS, seed);
    const unrelated = await lookAtStrangers(originals, seed);
    const score = { pictures, references: originals.length, attacks: scoreCopies(trials), unrelated };
    if (misses) printMisses(trials);
    printScores(score);
    scores.push(score);
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ seed, copies: scores }, null, 1)}\n`);
}

async function readNamed(file: string): Promise<NamedOriginal> {
  const bytes = readFileSync(file);
  return { name: file, bytes, samples: await readOriginal(bytes) };
}

/** One trial for each original and attack, with the originals as the register. */
export async function lookForCopies(
  originals: readonly NamedOriginal[],
  attacks: readonly CopyAttack[],
  seed: string,
): Promise<readonly CopyTrial[]> {
  const register = await makeRegister(originals);
  const trials: CopyTrial[] = [];
  for (const { name: attack, companions: count = 0, draw } of attacks) {
    for (const [at, { name, samples }] of originals.entries()) {
      const random = new Random(`${seed}:${attack}:${at}`);
      const companions = random.sample(
        originals.filter((other) => other.name !== name),
        count,
      );
      const picture = await draw({ original: samples, companions: companions.map((one) => one.samples), random });
      const shown = [name, ...companions.map((one) => one.name)];
      trials.push({ attack, shown, found: await findOriginals(register, picture) });
    }
  }
  return trials;
}

async function lookAtStrangers(originals: readonly NamedOriginal[], seed: string): Promise<CopyScores['unrelated']> {
  const register = await makeRegister(originals);
  let wrong = 0;
  for (let at = 0; at < STRANGERS; at++) {
    const found = await findOriginals(register, await drawStranger(`${seed}:stranger:${at}`));
    if (found.length > 0) wrong++;
  }
  return { pictures: STRANGERS, wrong };
}

/** A product photograph that no register holds. */
export async function drawStranger(seed: string): Promise<Buffer> {
  const random = new Random(seed);
  return encodeBare(await drawBarePicture(random.fork('photo')), random);
}

interface Register {
  readonly recognizers: Recognizers;
  readonly names: ReadonlyMap<string, string>;
}

/** A right for each original, so that each is found by itself. */
async function makeRegister(originals: readonly NamedOriginal[]): Promise<Register> {
  const hashes = new Map<Digest, RegisterImageHash>();
  for (const { bytes } of originals) hashes.set(digestOf(bytes), await hashRegisterImage(bytes));
  const rights = originals.map(({ name, bytes }, at): Right => ({
    id: `tm-${at}`,
    kind: 'trademark',
    aliases: [],
    holder: { id: 'h-1', name: 'Holder' },
    registrations: [],
    licenses: [],
    images: [],
    referenceImages: [{ source: name, digest: digestOf(bytes) }],
    knownInfringing: [],
  }));
  return {
    recognizers: compileRecognizers({ version: digestOf('copies'), rights }, hashes),
    names: new Map(originals.map(({ name }, at) => [`tm-${at}`, name])),
  };
}

async function findOriginals({ recognizers, names }: Register, picture: Uint8Array): Promise<readonly string[]> {
  const observed = await observeImage(picture);
  if ('skip' in observed) throw new Error(observed.skip);
  const { signals } = recognize(recognizers, LISTING, [observed]);
  return signals.flatMap(({ kind, right = '' }) => (kind === 'image.duplicate' ? (names.get(right) ?? []) : []));
}

const LISTING = makeListing();

/** An offer that says nothing, with one picture. */
function makeListing(): Listing {
  const read = readListing({ id: 'copies', title: 'Offer', seller: { id: 's-1' }, markets: ['US'] });
  if (!read.ok) throw new Error('the listing of the evaluation cannot be read');
  return { ...completeListing(read.draft, []), images: [{ source: 'picture' }] };
}

function printMisses(trials: readonly CopyTrial[]): void {
  for (const { attack, shown, found } of trials) {
    const [copied = ''] = shown;
    if (!found.includes(copied)) console.log(`  ${attack}: ${basename(copied)} is not found`);
    for (const name of found)
      if (!shown.includes(name)) console.log(`  ${attack}: ${basename(copied)} is taken for ${basename(name)}`);
  }
}

function printScores({ pictures, references, attacks, unrelated }: CopyScores): void {
  console.log(`${pictures} (${references})`);
  for (const { attack, copies, found, wrong } of attacks) {
    const share = ((100 * found) / copies).toFixed(1).padStart(5);
    console.log(
      `  ${attack.padEnd(30)} ${share} % of ${copies} found${wrong > 0 ? `, ${wrong} taken for another` : ''}`,
    );
  }
  console.log(`  ${unrelated.wrong} of ${unrelated.pictures} unrelated pictures taken for one of them`);
}
