import type { Listing } from '../catalog/index.ts';
import type { Decision } from '../judgment/index.ts';
import type { PictureLookup, SeenPicture } from '../recognition/index.ts';
import type { IsoDate, Market, RegisterChange, RegisterSnapshot } from '../rights/index.ts';

export interface ScreeningRequest {
  readonly listing: Listing;
  /** Bytes of `listing.images`, by index; undefined where the image was skipped at intake. */
  readonly media: readonly (Uint8Array | undefined)[];
  /** At least one. */
  readonly markets: readonly Market[];
  readonly date: IsoDate;
}

/** What a screening brings: a decision per market, ascending by market, and what is kept of the pictures that were looked at. */
export interface Screened {
  readonly decisions: readonly Decision[];
  readonly pictures: readonly SeenPicture[];
}

/** `interactive`: somebody waits for the answer, so it is worked on before whatever came as `batch`. */
export type Urgency = 'interactive' | 'batch';

/** Recognition and judgment on worker threads. */
export interface ScreeningPool {
  /** One answer a request, in the same order. A request whose worker dies is answered with decisions that carry a `screening` skip, never left out. A batch unless said otherwise. */
  screen(requests: readonly ScreeningRequest[], urgency?: Urgency): Promise<readonly Screened[]>;
  /** Hashes a picture and finds what stands near it in the register in force, ahead of the batches. */
  lookUpPicture(bytes: Uint8Array): Promise<PictureLookup | { readonly skip: string }>;
  /**
   * Compiles in every worker, then swaps: requests already running finish on the old register. `change` says how the register came about from
   * another; where that one is in force the workers compile the change only.
   */
  useRegister(register: RegisterSnapshot, change?: RegisterChange): Promise<void>;
  close(): Promise<void>;
}
