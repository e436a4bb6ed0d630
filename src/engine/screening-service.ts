import { completeListing, type Listing, readListing } from '../catalog/index.ts';
import type { Actor } from '../evidence/index.ts';
import type { BlobStore, MediaIntake } from '../intake/index.ts';
import { type Parameters, parametersVersion } from '../judgment/index.ts';
import type { IsoDate, Market } from '../rights/index.ts';
import type { ScreeningStore } from './ports.ts';
import type { Screened, ScreeningPool } from './screening.ts';

export interface ScreeningServiceOptions {
  readonly pool: Pick<ScreeningPool, 'screen'>;
  /** Takes in the listing's pictures. */
  readonly media: MediaIntake;
  readonly blobs: Pick<BlobStore, 'get'>;
  readonly store: ScreeningStore;
  readonly parameters: Parameters;
  readonly clock: () => Date;
}

interface ReadingProblem {
  readonly id?: string;
  readonly code: string;
  readonly message: string;
}

/** One listing at a time, answered at once: what a marketplace asks before it publishes. */
export function makeScreeningService(options: ScreeningServiceOptions) {
  const { pool, media, blobs, store, parameters, clock } = options;
  return {
    parameters: { version: parametersVersion(parameters), content: parameters },

    async readListing(value: unknown): Promise<{ readonly listing?: Listing; readonly problem?: ReadingProblem }> {
      const read = readListing(value);
      if (!read.ok) {
        const message = read.problems.map((problem) => problem.message).join(' ');
        const id = read.listingId === undefined ? {} : { id: read.listingId };
        return { problem: { ...id, code: read.problems[0]?.code ?? 'bad-field', message } };
      }
      const taken = await Promise.all(read.draft.images.map((source) => media.take(source, {})));
      return { listing: completeListing(read.draft, taken) };
    },

    async screen(listing: Listing, markets: readonly Market[], date: IsoDate): Promise<Screened> {
      const bytes = await Promise.all(
        listing.images.map(({ digest }) => (digest === undefined ? undefined : blobs.get(digest))),
      );
      const [screened] = await pool.screen([{ listing, media: bytes, markets, date }], 'interactive');
      if (screened === undefined) throw new Error(`the pool left listing ${listing.id} without an answer`);
      return screened;
    },

    save: (listing: Listing, screened: Screened, actor: Actor): Promise<void> =>
      store.saveScreening({ listing, ...screened }, actor, clock()),
  };
}
