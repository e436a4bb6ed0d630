import type { Listing } from '../catalog/index.ts';
import type { Decision } from '../judgment/index.ts';
import type { IsoDate, Market, RegisterSnapshot } from '../rights/index.ts';

export interface ScreeningRequest {
  readonly listing: Listing;
  /** Bytes of `listing.images`, by index; undefined where the image was skipped at intake. */
  readonly media: readonly (Uint8Array | undefined)[];
  /** At least one. */
  readonly markets: readonly Market[];
  readonly date: IsoDate;
}

/** Recognition and judgment on worker threads. */
export interface ScreeningPool {
  /** One answer a request, in the same order: a decision per market, ascending by market. A request whose worker dies is answered with decisions that carry a `screening` skip, never left out. */
  screen(requests: readonly ScreeningRequest[]): Promise<readonly (readonly Decision[])[]>;
  /** Compiles in every worker, then swaps: requests already running finish on the old register. */
  useRegister(register: RegisterSnapshot): Promise<void>;
  close(): Promise<void>;
}
