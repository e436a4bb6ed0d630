import type { Listing } from '../catalog/index.ts';
import type { PictureLookup, SeenPicture } from '../recognition/index.ts';
import type { Right } from '../rights/index.ts';
import type { Crew, CrewJob } from './screening-crew.ts';

/** Listings and pictures that a worker gets at once. */
const LISTINGS = 64;
const PICTURES = 4;

type Found = PictureLookup | { readonly skip: string };
type Seen = SeenPicture['seen'];

const LOOK_UP: CrewJob<Uint8Array, 'look-up-pictures', Found> = {
  toTask: (images) => {
    const copies = images.map((bytes) => new Uint8Array(bytes));
    return { task: { kind: 'look-up-pictures', images: copies }, transfer: copies.map(({ buffer }) => buffer) };
  },
  toAnswers: (answer) => answer,
  giveUp: () => ({ skip: 'decoder-failed' }),
};
const OBSERVE: CrewJob<Uint8Array | undefined, 'observe-pictures', Seen> = {
  toTask: (pictures) => {
    const copies = pictures.map((bytes) => bytes && new Uint8Array(bytes));
    return {
      task: { kind: 'observe-pictures', pictures: copies },
      transfer: copies.flatMap((copy) => copy?.buffer ?? []),
    };
  },
  toAnswers: (answer) => answer,
  giveUp: () => ({ skip: 'decoder-failed' }),
};

function findJob(key: string, rights?: readonly Right[]): CrewJob<Listing, 'find-texts', boolean | undefined> {
  return {
    toTask: (listings) => ({
      task: { kind: 'find-texts', key, listings, ...(rights !== undefined && { rights }) },
      transfer: [],
    }),
    toAnswers: (answer) => answer ?? [],
    // What ends a worker is looked at by a screening, which tells so on its decisions.
    giveUp: () => true,
  };
}

/** What workers do for searches and retro-scans, beside screening. */
export function makeSearchJobs(crew: Crew) {
  /** Names each list of rights that was asked for: workers keep what they compiled under it. */
  const keys = new WeakMap<readonly Right[], string>();
  let keysGiven = 0;

  async function findIn(rights: readonly Right[], listings: readonly Listing[]): Promise<readonly boolean[]> {
    const key = keys.get(rights) ?? `rights ${++keysGiven}`;
    keys.set(rights, key);
    const known = await crew.run(findJob(key), listings, 'batch');
    const answers = known.length === listings.length ? known : await crew.run(findJob(key, rights), listings, 'batch');
    return answers.map((isFound) => isFound === true);
  }

  return {
    /** Hashes a picture and finds what stands near it in the register in force, ahead of the batches. */
    async lookUpPicture(bytes: Uint8Array): Promise<Found> {
      const [found] = await crew.run(LOOK_UP, [bytes], 'interactive');
      return found ?? { skip: 'decoder-failed' };
    },
    /** Looks at pictures as a screening does; undefined bytes are a skip. */
    async observePictures(pictures: readonly (Uint8Array | undefined)[]): Promise<readonly Seen[]> {
      const parts = split(pictures, PICTURES).map((part) => crew.run(OBSERVE, part, 'batch'));
      return (await Promise.all(parts)).flat();
    },
    /** Which listings name a sign of the rights, by their order. The same list of rights is sent to each worker once. */
    async findTexts(rights: readonly Right[], listings: readonly Listing[]): Promise<readonly boolean[]> {
      const parts = split(listings, LISTINGS).map((part) => findIn(rights, part));
      return (await Promise.all(parts)).flat();
    },
  };
}

function split<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
