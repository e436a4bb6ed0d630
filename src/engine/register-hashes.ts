import type { Digest } from '../evidence/index.ts';
import { listRegisterImages, type RegisterImageHash } from '../recognition/index.ts';
import type { Right } from '../rights/index.ts';
import type { Crew, CrewJob } from './screening-crew.ts';

/** Pictures read at once: with one in memory each they keep the workers busy, however many pictures there are. */
const READERS = 4;

/** The hashes of the pictures that the register in force shows: a picture is hashed once, whatever changes around it. */
export interface RegisterHashes {
  readonly known: ReadonlyMap<Digest, RegisterImageHash>;
  /** Hashes the pictures of some rights that are not known yet. */
  learn(crew: Crew, rights: readonly Right[]): Promise<void>;
  /** What is known of the pictures of some rights. */
  of(rights: readonly Right[]): ReadonlyMap<Digest, RegisterImageHash>;
  /** Forgets pictures that are no longer shown, once the register has changed. */
  settle(gone: readonly Right[], put: readonly Right[]): void;
}

export function makeRegisterHashes(readBlob: (digest: Digest) => Promise<Uint8Array | undefined>): RegisterHashes {
  const known = new Map<Digest, RegisterImageHash>();
  /** How many rights show a picture. */
  const shown = new Map<Digest, number>();
  const job: CrewJob<Uint8Array, 'hash-images', RegisterImageHash> = {
    toTask: (images) => {
      const copies = images.map((bytes) => new Uint8Array(bytes));
      return { task: { kind: 'hash-images', images: copies }, transfer: copies.map(({ buffer }) => buffer) };
    },
    toAnswers: (answer) => answer,
    giveUp: () => ({ skip: 'decoder-failed' }),
  };

  function count(rights: readonly Right[], step: 1 | -1): void {
    for (const right of rights) {
      for (const digest of listRegisterImages([right])) shown.set(digest, (shown.get(digest) ?? 0) + step);
    }
  }

  return {
    known,
    async learn(crew, rights) {
      const missing = listRegisterImages(rights)
        .filter((digest) => !known.has(digest))
        .values();
      const readers = Array.from({ length: READERS }, async () => {
        for (const digest of missing) {
          const bytes = await readBlob(digest);
          const [hash] = bytes === undefined ? [] : await crew.run(job, [bytes], 'batch');
          if (hash !== undefined) known.set(digest, hash);
        }
      });
      await Promise.all(readers);
    },
    of: (rights) =>
      new Map(
        listRegisterImages(rights).flatMap((digest) => {
          const hash = known.get(digest);
          return hash === undefined ? [] : [[digest, hash]];
        }),
      ),
    settle(gone, put) {
      count(put, 1);
      count(gone, -1);
      for (const digest of listRegisterImages(gone)) {
        if ((shown.get(digest) ?? 0) > 0) continue;
        shown.delete(digest);
        known.delete(digest);
      }
    },
  };
}
